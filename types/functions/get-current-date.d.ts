/**
 * Now, by the clock of the database server. Prefer it to `new Date()`, the clock of the application server, for whatever is stored or compared
 * with stored dates.
 * @see Campaign reference, p-5
 */
export declare function getCurrentDate(): Date;
