import type { XtkEntity } from "../schema-api/entity.d.ts";
import type { XtkEntityFields } from "../schema-api/entity-fields.d.ts";
import type { XtkEntityMethods } from "../schema-api/entity-methods.d.ts";
import type { XtkSchemaMethods } from "../schema-api/schema-methods.d.ts";

/** An entity of nms:typologyRule: what `create`, `load` and `get` give. */
export type NmsTypologyRuleEntity<XmlOut> = XtkEntity<XtkEntityFields<"nms:typologyRule">> & XtkEntityMethods<XmlOut>;

/**
 * Rules of typologies.
 * @see Campaign reference, nms:typologyRule
 */
export interface NmsTypologyRuleMethods<XmlOut> extends XtkSchemaMethods<NmsTypologyRuleEntity<XmlOut>, XmlOut> {
  /**
   * Makes the lines of a capacity rule.
   * @param lineDuration how long each line lasts
   * @param quantity capacity of each line
   * @param scheduling settings of the generation
   * @param subChannel id of the channel's part
   * @unverified The reference does not give the type of `lineDuration`.
   * @see Campaign reference, sm-typologyRule-GenerateVolumeLines
   */
  GenerateVolumeLines(ruleId: string | number, lineDuration: unknown, quantity: number, scheduling: string, subChannel: string): void;
}
