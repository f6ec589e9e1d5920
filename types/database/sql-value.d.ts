/**
 * What a placeholder of a statement takes: `$(sz)` and `$(m)` text, `$(s)`, `$(b)`, `$(l)`, `$(d)` and `$(f)` numbers, `$(ts)`, `$(dt)` and `$(tm)` dates.
 * Bind an id of v8 Enterprise, a UUID, as `$(sz)`.
 */
export type SqlValue = string | number | boolean | Date;
