/**
 * Makes a schema stand for another SQL table for the rest of the script, as workflow code does with the temporary schema of its work table before
 * `buildSqlTable`.
 * @param schema id of the schema, for example `vars.targetSchema`
 * @param tableName name of the SQL table
 * @unverified its parameters: as public workflow code has them
 */
export declare function setSchemaSqlTable(schema: string, tableName: string): void;
