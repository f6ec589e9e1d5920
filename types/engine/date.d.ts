/** What the engine's dates have beyond TypeScript's own declarations. For texts of dates use `formatDate`, which knows time zones. */
export {};

declare global {
  /** What every date has. */
  interface Date {
    /**
     * The date as text, in the time zone of the machine. Not in Node: works on the Campaign engine only.
     * @param format codes of C's `strftime`, for example `"%Y-%m-%d"`; the locale's own form when left out
     */
    toLocaleFormat(format?: string): string;

    /**
     * The year less 1900.
     * @deprecated Use getFullYear.
     */
    getYear(): number;

    /**
     * Sets the year.
     * @param year less than 100 for one of the 20th century
     * @returns the new time, in milliseconds
     * @deprecated Use setFullYear.
     */
    setYear(year: number): number;

    /**
     * The date as text, in UTC.
     * @deprecated Use toUTCString.
     */
    toGMTString(): string;
  }
}
