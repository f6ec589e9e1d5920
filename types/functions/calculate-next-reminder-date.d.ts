/**
 * When the next reminder of an approval is due.
 * @param lastReminderDate date of the last reminder
 * @param expectedDate date that the approval is expected at
 * @param parameter settings of the approval, an element
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function CalculateNextReminderDate(lastReminderDate: unknown, expectedDate: unknown, parameter: unknown): unknown;
