/**
 * Creates the SQL table of a schema, as workflow code does for temporary schemas.
 * @param schema id of the schema, for example `"temp:export"` or `vars.targetSchema`
 * @unverified its parameters, and what happens to a table that exists: as public workflow code has them
 */
export declare function buildSqlTable(schema: string): void;
