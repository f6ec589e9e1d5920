/**
 * Reads a date with time.
 * @param text `YYYY-MM-DD` (or with `/`), `T` or a space, the time with optional fraction, and `Z` or an offset
 * @throws for text of another form
 * @see Campaign reference, f-parseTimeStamp
 */
export declare function parseTimeStamp(text: string): Date;
