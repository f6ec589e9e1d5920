/** Dates: the clock of the database, and dates as text. */

/**
 * Now, by the clock of the database server. Prefer it to `new Date()`, the clock of the application server, for whatever is stored or compared
 * with stored dates.
 * @see Campaign reference, p-5
 */
export declare function getCurrentDate(): Date;

/**
 * A date as text.
 *
 * Codes: `%4Y` or `%Y` year, `%2M` or `%M` month, `%B` and `%Bl` name of the month, `%2D` or `%D` day, `%A` and `%Al` name of the day, `%W` week,
 * `%2H` or `%H` hour (24), `%I` hour (12), `%P` AM or PM, `%2N` or `%N` minutes, `%2S` or `%S` seconds. A digit is the width.
 * The methods of `Date` print in the time zone of the machine instead.
 * @param date what to print
 * @param format text with codes, for example `"%4Y-%2M-%2D %2H:%2N:%2S"`
 * @param timeZone name of a time zone, for example `"Europe/Paris"`. Default: that of the workflow or the operator
 * @see Campaign reference, p-5
 */
export declare function formatDate(date: Date, format: string, timeZone?: string): string;

/**
 * Reads a date with time.
 * @param text `YYYY-MM-DD` (or with `/`), `T` or a space, the time with optional fraction, and `Z` or an offset
 * @throws for text of another form
 * @see Campaign reference, f-parseTimeStamp
 */
export declare function parseTimeStamp(text: string): Date;
