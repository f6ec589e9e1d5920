import type { XmlValue } from "./xml-value.d.ts";

/**
 * The value of an attribute in a builder call. XML gives its text. `null` and `undefined` are not values: on the server they would become
 * the texts "null" and "undefined". A Date is not one either: use `formatDate`.
 * @globalType
 */
export type XmlAttribute = string | number | boolean | XmlValue;
