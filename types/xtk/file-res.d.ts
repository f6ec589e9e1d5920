import type { XtkEntity } from "../schema-api/entity.d.ts";
import type { XtkEntityFields } from "../schema-api/entity-fields.d.ts";
import type { XtkEntityMethods } from "../schema-api/entity-methods.d.ts";
import type { XtkSchemaMethods } from "../schema-api/schema-methods.d.ts";

/**
 * What an entity of xtk:fileRes does.
 * @see Campaign reference, xtk:fileRes
 */
export interface XtkFileResEntityMethods<XmlOut> {
  /** Publishes the file, unless it is published. */
  PublishIfNeeded(): void;

  /** Public address of the file. */
  GetURL(): string;
}

/** An entity of xtk:fileRes: what `create`, `load` and `get` give. */
export type XtkFileResEntity<XmlOut> = XtkEntity<XtkEntityFields<"xtk:fileRes">> & XtkEntityMethods<XmlOut> & XtkFileResEntityMethods<XmlOut>;

/**
 * Files that deliveries and pages refer to.
 * @see Campaign reference, xtk:fileRes
 */
export interface XtkFileResMethods<XmlOut> extends XtkSchemaMethods<XtkFileResEntity<XmlOut>, XmlOut> {
  /** Address under which public files are published. */
  GetPublicFileResURL(): string;
}
