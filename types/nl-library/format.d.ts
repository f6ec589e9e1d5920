import type { RegionSettings } from "./region-settings.d.ts";

/**
 * The server's library for formats. A script loads it first: `loadLibrary("xtk:common.js")`.
 * @global Format
 */
export interface FormatLibrary {
  /** How numbers, dates and times are written, by language. */
  readonly REGION_SETTINGS: { readonly [language: string]: RegionSettings };

  /**
   * A date with time as text that does not depend on the locale, as fields of documents take it.
   * @param date the date
   * @unverified the exact form: public scripts write it into fields
   */
  formatDateTimeInter(date: Date): string;

  /**
   * A date with time from text that does not depend on the locale, such as a field of a result.
   * @param text the text
   * @unverified which forms it reads: public scripts bind what it gives as `$(dt)`
   */
  parseDateTimeInter(text: string): Date;

  /**
   * A date as text for a literal of an expression: `"@created >= #" + Format.toISO8601(date) + "#"`.
   * @param date the date
   * @unverified the exact form
   */
  toISO8601(date: Date): string;

  /**
   * A number as text, with the signs of the operator's language.
   * @param value the number
   * @unverified further parameters: public scripts pass the number alone
   */
  formatNumber(value: number): string;
}
