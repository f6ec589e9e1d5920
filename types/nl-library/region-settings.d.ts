/** A setting: text, a list of texts, or an object of them. */
export type RegionSetting = string | readonly string[] | { readonly [name: string]: unknown };

/**
 * How numbers, dates and times are written in a language: `Format.REGION_SETTINGS[language]`.
 * @unverified which settings are lists; formats use the codes of `formatDate`
 */
export interface RegionSettings {
  /** Between groups of digits. */
  readonly digitGroupingSymbol: RegionSetting;
  /** Before the decimal places. */
  readonly decimalSymbol: RegionSetting;
  /** Format of a short date. */
  readonly shortDate: RegionSetting;
  /** Format of a long date. */
  readonly longDate: RegionSetting;
  /** Format of a time. */
  readonly time: RegionSetting;
  /** Format of a short date with time. */
  readonly shortDateTime: RegionSetting;
  /** The two halves of a day. */
  readonly AmPm: RegionSetting;
  /** Format of a quarter, short. */
  readonly shortQuarter: RegionSetting;
  /** Format of a quarter, long. */
  readonly longQuarter: RegionSetting;
  /** Format of a month, short. */
  readonly shortMonth: RegionSetting;
  /** Format of a month, long. */
  readonly longMonth: RegionSetting;
  /** Format of a week, short. */
  readonly shortWeek: RegionSetting;
  /** Format of a week, long. */
  readonly longWeek: RegionSetting;
  /** Format of an hour, short. */
  readonly shortHour: RegionSetting;
  /** Format of an hour, long. */
  readonly longHour: RegionSetting;
  /** Names of the days. */
  readonly daysName: RegionSetting;
  /** Short names of the days. */
  readonly shortDaysName: RegionSetting;
  /** Names of the months. */
  readonly monthsName: RegionSetting;
  /** Names of the quarters. */
  readonly quartersName: RegionSetting;
  /** Units of lengths of time. */
  readonly timeSpanUnits: RegionSetting;
  /** Between a number and the percent sign. */
  readonly percentSeparator: string;
  /** Symbol of the currency. */
  readonly currencySymbol: string;
}
