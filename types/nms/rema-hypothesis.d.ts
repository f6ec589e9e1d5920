import type { XtkEntity } from "../schema-api/entity.d.ts";
import type { XtkEntityFields } from "../schema-api/entity-fields.d.ts";
import type { XtkEntityMethods } from "../schema-api/entity-methods.d.ts";
import type { XtkSchemaMethods } from "../schema-api/schema-methods.d.ts";

/**
 * What an entity of nms:remaHypothesis does.
 * @see Campaign reference, nms:remaHypothesis
 */
export interface NmsRemaHypothesisEntityMethods<XmlOut> {
  /**
   * Calculates the hypothesis.
   * @see Campaign reference, sm-remaHypothesis-RunHypothesis
   */
  RunHypothesis(): void;
}

/** An entity of nms:remaHypothesis: what `create`, `load` and `get` give. */
export type NmsRemaHypothesisEntity<XmlOut> = XtkEntity<XtkEntityFields<"nms:remaHypothesis">> & XtkEntityMethods<XmlOut> & NmsRemaHypothesisEntityMethods<XmlOut>;

/**
 * Hypotheses (response management).
 * @see Campaign reference, nms:remaHypothesis
 */
export interface NmsRemaHypothesisMethods<XmlOut> extends XtkSchemaMethods<NmsRemaHypothesisEntity<XmlOut>, XmlOut> {}
