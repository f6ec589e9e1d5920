/** Type of a column in `DBEngine.queryWithTypes`: the names that fields of schemas have. */
export type SqlColumnType =
  | "string" | "memo" | "blob" | "bin" | "boolean" | "byte" | "short" | "long" | "int64" | "float" | "double" | "date" | "datetime" | "time" | "timespan" | "link";
