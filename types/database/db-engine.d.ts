import type { ClassObject } from "../engine/class-object.d.ts";
import type { DBStatement } from "./db-statement.d.ts";
import type { SqlColumnType } from "./sql-column-type.d.ts";
import type { SqlValue } from "./sql-value.d.ts";

/**
 * A connection to a database. Values go into a statement by placeholders, never by joining text; dispose the connection when it is done.
 * Scripts need the right `sql`.
 * @example
 * const connection = application.getConnection();
 * try {
 *   connection.execute("UPDATE CusLoyalty SET iPoints = $(l) WHERE sCard = $(sz)", 5, "A1");
 * } finally {
 *   connection.dispose();
 * }
 * @see Campaign reference, c-DBEngine
 */
export interface DBEngine {
  /** Whether it is an Oracle database. */
  readonly isOracle: boolean;
  /** Whether it is a DB2 database. */
  readonly isDB2: boolean;
  /** Whether it is a MySQL database. */
  readonly isMySQL: boolean;
  /**
   * Whether it is a Microsoft SQL Server database.
   * @see Campaign reference, p-DBEngine-isMSSQL
   */
  readonly isMSSQL: boolean;
  /** Whether it is a PostgreSQL database. */
  readonly isPostgreSQL: boolean;
  /** Whether it is a Sybase ASE database. */
  readonly isSybase: boolean;
  /** Whether it is a Sybase IQ database. */
  readonly isSybaseIQ: boolean;
  /** Whether it is an external database, reached by Federated Data Access. */
  readonly isFDA: boolean;

  /**
   * Runs a statement that changes something.
   * @param sql the statement with placeholders, see `SqlValue`
   * @param values a value per placeholder, in their order
   * @returns number of rows changed
   * @throws Error with the message of the database
   */
  execute(sql: string, ...values: SqlValue[]): number;

  /**
   * Runs a statement that changes something.
   * @param sql the statement with placeholders, see `SqlValue`
   * @param values a value per placeholder, in their order
   * @returns number of rows changed
   * @throws Error with the message of the database
   * @deprecated Use execute.
   * @see Campaign reference, m-DBEngine-exec
   */
  exec(sql: string, ...values: SqlValue[]): number;

  /**
   * Runs a statement that reads.
   * @param sql the statement with placeholders, see `SqlValue`
   * @param values a value per placeholder, in their order
   * @returns the rows
   * @throws Error with the message of the database
   */
  query(sql: string, ...values: SqlValue[]): DBStatement;

  /**
   * As `query`, with the types of the columns said: for a column whose type the server does not find out itself, such as a date on Oracle.
   * Not in web applications. The operator needs the right `sql`.
   * @param sql the statement, with placeholders such as `$(sz)` or `$(l)`
   * @param types the type of each column, in their order
   * @param values what the placeholders stand for, in their order
   * @returns the rows: walk them, then dispose them
   * @see Campaign reference, m-DBEngine-queryWithTypes
   */
  queryWithTypes(sql: string, types: readonly SqlColumnType[], ...values: SqlValue[]): DBStatement;

  /**
   * Deletes rows of a table, some at a time. The operator needs the right `sql`.
   * @param table SQL name of the table
   * @param key SQL name of the column that is the primary key
   * @param where SQL condition of the rows to delete. Default: every row
   * @unverified that every row is deleted without a condition
   * @see Campaign reference, m-DBEngine-batchDelete
   */
  batchDelete(table: string, key: string, where?: string): void;

  /** Begins a transaction. */
  begin(): void;

  /** Ends the transaction and keeps its changes. */
  commit(): void;

  /** Ends the transaction and drops its changes. */
  rollback(): void;

  /** Gives the connection back. Do it in `finally`. */
  dispose(): void;
}

/** `DBEngine` as a name: connections come from `application.getConnection`. */
export interface DBEngineConstructor extends ClassObject {}
