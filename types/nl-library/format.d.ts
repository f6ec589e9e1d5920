import type { RegionSettings } from "./region-settings.d.ts";

/**
 * The server's library for formats. A script loads it first: `loadLibrary("xtk:common.js")`.
 * @global Format
 */
export interface FormatLibrary {
  /** How numbers, dates and times are written, by language. */
  readonly REGION_SETTINGS: { readonly [language: string]: RegionSettings };
}
