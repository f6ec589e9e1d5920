import type { ClassObject } from "../engine/class-object.d.ts";
import type { DBStatement } from "./db-statement.d.ts";
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
   * Runs a statement that reads, with the types of its columns.
   * @returns the rows
   * @unverified its arguments; that it is the columns' types is inferred
   */
  queryWithTypes(...args: unknown[]): DBStatement;

  /**
   * Deletes many rows, some at a time.
   * @unverified its arguments and its result; what it does is inferred from its name
   */
  batchDelete(...args: unknown[]): unknown;

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
