import type { NumberFormat } from "./number-format.d.ts";

/**
 * `NL.Locale`: reads and writes numbers, dates and times as the operator's locale has them.
 * @unverified names and parameters were seen in the library; types of values and formats are not documented
 */
export interface NlLocale {
  /** Language that is used when none is said. */
  defaultLanguage: string;

  /**
   * A format of the locale.
   * @param name which one
   * @param options what it is for
   */
  getFormat(name?: unknown, options?: unknown): unknown;

  /**
   * The locale of a language.
   * @param language the language; the current one when left out
   */
  getLocale(language?: unknown): unknown;

  /**
   * The first language of a request that the library has.
   * @param header the header `Accept-Language`
   * @param validityCheck what decides whether a language is there
   */
  getValidLanguageFromHttpHeader(header?: unknown, validityCheck?: unknown): unknown;

  /**
   * A boolean from text.
   * @param value what is read
   * @param defaultReturn given back where the value can't be read
   */
  parseBoolean(value?: unknown, defaultReturn?: unknown): unknown;

  /**
   * A boolean as text.
   * @param value what is written
   * @param format form of the text; the locale's own when left out
   * @param defaultReturn given back where the value can't be written
   */
  formatBoolean(value?: unknown, format?: unknown, defaultReturn?: unknown): string;

  /**
   * Text from a value.
   * @param value what is read
   * @param defaultReturn given back where the value can't be read
   */
  parseString(value?: unknown, defaultReturn?: unknown): unknown;

  /**
   * A number from text of the locale.
   * @param value what is read
   * @param defaultReturn given back where the value can't be read
   */
  parseNumber(value?: unknown, defaultReturn?: unknown): unknown;

  /**
   * A whole number from text of the locale.
   * @param value what is read
   * @param defaultReturn given back where the value can't be read
   */
  parseInt(value?: unknown, defaultReturn?: unknown): unknown;

  /**
   * A number as text of the locale.
   * @param value what is written
   * @param format pattern (`"#,##0.00"`), number of decimal places, or an object; the locale's own when left out
   * @param defaultReturn given back where the value is no number
   * @throws Error when the value is no number and there is no `defaultReturn`
   */
  formatNumber(value?: unknown, format?: string | number | NumberFormat, defaultReturn?: string): string;

  /**
   * A whole number as text of the locale.
   * @param value what is written
   * @param format form of the text; the locale's own when left out
   * @param defaultReturn given back where the value can't be written
   */
  formatInt(value?: unknown, format?: unknown, defaultReturn?: unknown): string;

  /**
   * A share as text of the locale, with the percent sign.
   * @param value what is written
   * @param decimalPlaces digits behind the decimal symbol
   * @param defaultReturn given back where the value can't be written
   */
  formatPercent(value?: unknown, decimalPlaces?: unknown, defaultReturn?: unknown): string;

  /**
   * Bytes as text, with a unit.
   * @param value what is written
   * @param format form of the text; the locale's own when left out
   * @param defaultReturn given back where the value can't be written
   */
  formatDataSize(value?: unknown, format?: unknown, defaultReturn?: unknown): string;

  /**
   * A number as text, with a unit.
   * @param value what is written
   * @param significantFigures digits that are kept
   * @param unit the unit
   * @param defaultReturn given back where the value can't be written
   */
  formatWithUnit(value?: unknown, significantFigures?: unknown, unit?: unknown, defaultReturn?: unknown): string;

  /**
   * Name of a month.
   * @param month which one
   */
  getMonthName(month?: unknown): unknown;

  /**
   * The parts of a format. Internal to the library.
   * @param format the format
   */
  _splitFormat(format?: unknown): unknown;

  /**
   * A date with time from text of the locale.
   * @param value what is read
   * @param format form of the text; the locale's own when left out
   * @param defaultReturn given back where the value can't be read
   */
  parseDateTime(value?: unknown, format?: unknown, defaultReturn?: unknown): unknown;

  /**
   * A date without time from text of the locale.
   * @param value what is read
   * @param format form of the text; the locale's own when left out
   * @param defaultReturn given back where the value can't be read
   */
  parseDateOnly(value?: unknown, format?: unknown, defaultReturn?: unknown): unknown;

  /**
   * A time from text of the locale.
   * @param value what is read
   * @param format form of the text; the locale's own when left out
   * @param defaultReturn given back where the value can't be read
   */
  parseTime(value?: unknown, format?: unknown, defaultReturn?: unknown): unknown;

  /**
   * A date with time as text of the locale.
   * @param value what is written
   * @param format form of the text; the locale's own when left out
   * @param defaultReturn given back where the value can't be written
   */
  formatDateTime(value?: unknown, format?: unknown, defaultReturn?: unknown): string;

  /**
   * A date without time as text of the locale.
   * @param value what is written
   * @param format form of the text; the locale's own when left out
   * @param defaultReturn given back where the value can't be written
   */
  formatDateOnly(value?: unknown, format?: unknown, defaultReturn?: unknown): string;

  /**
   * A time as text of the locale.
   * @param value what is written
   * @param format form of the text; the locale's own when left out
   * @param defaultReturn given back where the value can't be written
   */
  formatTime(value?: unknown, format?: unknown, defaultReturn?: unknown): string;

  /**
   * A date, of which a part is known, as text of the locale.
   * @param datePartial the date
   * @param interval the part that is known
   * @param format form of the text; the locale's own when left out
   */
  formatDatePartial(datePartial?: unknown, interval?: unknown, format?: unknown): string;

  /**
   * A length of time as text of the locale.
   * @param value what is written
   * @param format form of the text; the locale's own when left out
   * @param defaultReturn given back where the value can't be written
   */
  formatTimeSpan(value?: unknown, format?: unknown, defaultReturn?: unknown): string;
}
