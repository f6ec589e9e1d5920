/** What can be put into a document: it becomes text. Dates are written in UTC, `2026-01-31 10:00:00.000Z`. */
export type DOMValue = string | number | boolean | Date;
