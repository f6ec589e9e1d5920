/** A statement that a script runs. */
export interface SqlStatement {
  /** As written, with its `$(sz)` and the like. */
  sql: string;
  /** The values for them, in order. */
  values: readonly (string | number | boolean | Date | null)[];
  /** External account; none for the instance's own database. */
  dataSource?: string;
}

/** A value in a row. */
export type SqlValue = string | number | boolean | Date | null;

/** What a statement gives: rows, as lists or by column name; a number of changed rows; or one value. */
export type SqlResult = readonly (readonly SqlValue[] | Readonly<Record<string, SqlValue>>)[] | SqlValue | void;

/** Stands in for the database. */
export type SqlHandler = (statement: SqlStatement) => SqlResult;
