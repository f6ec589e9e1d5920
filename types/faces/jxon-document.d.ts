import type { Jxon } from "../dom/jxon.d.ts";

/**
 * A document in object notation: one key, the name of the root element, and its content.
 * @example { recipient: { xtkschema: "nms:recipient", email: "ann@example.com" } }
 * @see Campaign reference, "Using XML"
 * @globalType
 */
export interface JxonDocument {
  /** The root element; one key alone. */
  readonly [rootName: string]: Jxon;
}
