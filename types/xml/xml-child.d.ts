import type { XmlValue } from "./xml-value.d.ts";

/**
 * Content of an element in a builder call: markup, text, or a list of such. `false` and `null` are left out, for
 * `condition && x("folder")`; `undefined` and `true` are mistakes.
 * @globalType
 */
export type XmlChild = XmlValue | string | number | false | null | readonly XmlChild[];
