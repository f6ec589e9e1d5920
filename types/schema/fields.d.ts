import type { XmlValue } from "../xml/xml-value.d.ts";

/** Only for the compiler: marks fields that the server calculates. */
declare const calculated: unique symbol;

/**
 * What a text field takes (string, memo, html, CDATA, uuid, time). A number is written as its digits.
 * @globalType
 */
export type XtkText = string | number | XmlValue;

/**
 * What a number field takes (byte, short, long, int64, float, double, percent, timespan). Text from a variable needs `Number(…)` first.
 * @globalType
 */
export type XtkNumber = number | `${number}` | XmlValue;

/**
 * What a boolean field takes. The server writes `true` and `false` as 1 and 0.
 * @globalType
 */
export type XtkBoolean = boolean | 0 | 1 | "true" | "false" | "0" | "1" | XmlValue;

/**
 * What a date or date-time field takes: ISO text, `"2026-01-31"` or `"2026-01-31T10:00:00Z"`. A Date goes through `formatDate`.
 * @globalType
 */
export type XtkDate = string | XmlValue;

/**
 * What a key and a foreign key take: a number in Campaign Classic, the text of a UUID in v8 Enterprise. 0 means: no record.
 * @globalType
 */
export type XtkKey = number | string | XmlValue;

/**
 * What a field with an enumeration takes: one of its values, also as digits.
 * @globalType
 */
export type XtkEnum<Value extends string | number> = Value | `${Value}` | XmlValue;

/**
 * A field that the server calculates: queries read it, documents do not set it.
 * @globalType
 */
export interface XtkCalculated<Field> {
  /** Only for the compiler. */
  readonly [calculated]: Field;
}
