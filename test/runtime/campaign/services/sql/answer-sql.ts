import type { WireValue } from "../../../wire/wire.ts";
import { wireToText } from "../../values/wire-to-text.ts";
import type { ServiceContext } from "../../dispatch/service-context.ts";
import type { SqlResult, SqlStatement, SqlValue } from "../../state/sql-handler.ts";
import { mistake } from "../../../mistakes/mistake.ts";

/** A statement on one line: what patterns are held against. */
function onOneLine(sql: string): string {
  return sql.replace(/\s+/g, " ").trim();
}

/** Values for a statement, as a handler gets them. */
export function sqlValues(values: readonly WireValue[]): SqlValue[] {
  return values.map((value) =>
    value === undefined || value === null ? null : value instanceof Date || typeof value !== "object" ? value : wireToText(value),
  );
}

/** @throws Error where no handler is for the statement */
export function answerSql({ campaign }: ServiceContext, statement: SqlStatement, call: string): SqlResult {
  const text = onOneLine(statement.sql);
  const handler = campaign.sql.find(text);
  if (!handler) throw mistake("sql-without-handler", { call, sql: text });
  return handler(statement);
}

/** What a handler gave, as rows. */
export function rowsOf(result: SqlResult): SqlValue[][] {
  if (result === undefined) return [];
  if (Array.isArray(result))
    return (result as readonly (readonly SqlValue[] | Readonly<Record<string, SqlValue>>)[]).map((row) =>
      Array.isArray(row) ? [...(row as SqlValue[])] : Object.values(row as Record<string, SqlValue>),
    );
  return [[result as SqlValue]];
}

/** The number of rows that a statement changed. */
export function changedRows(result: SqlResult): number {
  if (typeof result === "number") return result;
  return Array.isArray(result) ? result.length : 0;
}
