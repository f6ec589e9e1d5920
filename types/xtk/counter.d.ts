import type { XtkEntity } from "../schema-api/entity.d.ts";
import type { XtkEntityFields } from "../schema-api/entity-fields.d.ts";
import type { XtkEntityMethods } from "../schema-api/entity-methods.d.ts";
import type { XtkSchemaMethods } from "../schema-api/schema-methods.d.ts";

/** An entity of xtk:counter: what `create`, `load` and `get` give. */
export type XtkCounterEntity<XmlOut> = XtkEntity<XtkEntityFields<"xtk:counter">> & XtkEntityMethods<XmlOut>;

/**
 * Counters.
 * @see Campaign reference, xtk:counter
 */
export interface XtkCounterMethods<XmlOut> extends XtkSchemaMethods<XtkCounterEntity<XmlOut>, XmlOut> {
  /**
   * Increases a counter by one.
   * @param name internal name of the counter
   * @returns the new value
   */
  IncreaseValue(name: string): number;
}
