import type { XtkEntity } from "../schema-api/entity.d.ts";
import type { XtkEntityFields } from "../schema-api/entity-fields.d.ts";
import type { XtkEntityMethods } from "../schema-api/entity-methods.d.ts";
import type { XtkSchemaMethods } from "../schema-api/schema-methods.d.ts";

/**
 * What an entity of xtk:specFile does.
 * @see Campaign reference, xtk:specFile
 */
export interface XtkSpecFileEntityMethods<XmlOut> {
  /**
   * Generates the package of the definition.
   * @see Campaign reference, sm-specFile-Generate
   */
  Generate(): void;

  /**
   * Generates the package of the definition.
   * @returns the package as a document
   * @see Campaign reference, sm-specFile-GenerateDoc
   */
  GenerateDoc(): XmlOut;
}

/** An entity of xtk:specFile: what `create`, `load` and `get` give. */
export type XtkSpecFileEntity<XmlOut> = XtkEntity<XtkEntityFields<"xtk:specFile">> & XtkEntityMethods<XmlOut> & XtkSpecFileEntityMethods<XmlOut>;

/**
 * Package definitions.
 * @see Campaign reference, xtk:specFile
 */
export interface XtkSpecFileMethods<XmlOut> extends XtkSchemaMethods<XtkSpecFileEntity<XmlOut>, XmlOut> {}
