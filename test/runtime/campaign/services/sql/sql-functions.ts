import { toText } from "../../expression/to-text.ts";
import { parseDate } from "../../../wire/parse-date.ts";
import { service, type Service } from "../../dispatch/service.ts";
import type { ServiceContext } from "../../dispatch/service-context.ts";
import type { WireElement, WireValue } from "../../../wire/wire.ts";
import { answerSql, changedRows, rowsOf, sqlValues } from "./answer-sql.ts";
import type { SqlValue } from "../../state/sql-handler.ts";
import { mistake } from "../../../mistakes/mistake.ts";

/** First column of the first row. */
function firstValue(context: ServiceContext, call: string, sql: string, values: readonly WireValue[], dataSource?: string): SqlValue {
  return (
    rowsOf(answerSql(context, { sql, values: sqlValues(values), ...(dataSource === undefined ? {} : { dataSource }) }, call))[0]?.[0] ??
    null
  );
}

function numberOf(value: SqlValue): number {
  return value === null || value === "" ? 0 : Number(value);
}

function dateOf(value: SqlValue, call: string): Date | null {
  if (value === null || value instanceof Date) return value;
  const date = parseDate(String(value));
  if (!date) throw mistake("sql-no-date", { call, value });
  return date;
}

/** A getter and its form for external accounts. */
function getter<const Name extends string, Result extends WireValue>(name: Name, convert: (value: SqlValue, call: string) => Result) {
  const onDataSource = `${name}OnDataSource` as const;
  return [
    service(name, ["text", "...value"], (context, sql, ...values) => convert(firstValue(context, name, sql, values), name)),
    service(onDataSource, ["text", "text", "...value"], (context, dataSource, sql, ...values) =>
      convert(firstValue(context, onDataSource, sql, values, dataSource), onDataSource),
    ),
  ] as const;
}

/** The text of a value in a result document. */
function valueText(value: SqlValue | undefined): string {
  return value === undefined ? "" : toText(value);
}

/** `element,@attribute:type,child:memo`: the name of the rows' element and where each column goes. */
function readFormat(format: string): { element: string; columns: string[] } {
  const [first = "", ...columns] = format.split(",").map((part) => part.trim());
  const names = columns.map((column) => column.split(":")[0]!);
  // A type behind the first name, or "@" before it, tells that it was meant for a column.
  if (first === "" || /[:@]/.test(first) || names.length === 0 || names.some((name) => name === "" || name === "@"))
    throw mistake("sql-format", { format });
  return { element: first, columns: names };
}

function rowElement(element: string, columns: readonly string[], row: readonly SqlValue[]): WireElement {
  const result: WireElement = { name: element, attributes: [], children: [] };
  for (const [index, column] of columns.entries()) {
    const text = valueText(row[index]);
    if (column.startsWith("@")) result.attributes.push([column.slice(1), text]);
    else result.children.push({ name: column, attributes: [], children: text === "" ? [] : [text] });
  }
  return result;
}

/** The functions for SQL ("sqlExec" and so on of the API reference), answered by `campaign.sql(…)`. */
export const sqlFunctions = [
  ...getter("sqlGetString", (value) => valueText(value)),
  ...getter("sqlGetMemo", (value) => valueText(value)),
  ...getter("sqlGetInt", (value) => Math.trunc(numberOf(value))),
  ...getter("sqlGetDouble", (value) => numberOf(value)),
  ...getter("sqlGetDate", dateOf),
  service("sqlExec", ["text", "...value"], (context, sql, ...values) =>
    changedRows(answerSql(context, { sql, values: sqlValues(values) }, "sqlExec")),
  ),
  // The statement first here; the others take the source first.
  service("sqlExecOnDataSource", ["text", "text", "...value"], (context, sql, dataSource, ...values) =>
    changedRows(answerSql(context, { sql, values: sqlValues(values), dataSource }, "sqlExecOnDataSource")),
  ),
  service("sqlExecScript", ["text"], (context, sql) => void answerSql(context, { sql, values: [] }, "sqlExecScript")),
  // The name of the root is not documented: that of a query's result.
  service("sqlSelect", ["text", "text", "text?"], (context, format, sql, dataSource) => {
    const { element, columns } = readFormat(format);
    const rows = rowsOf(answerSql(context, { sql, values: [], ...(dataSource === undefined ? {} : { dataSource }) }, "sqlSelect"));
    return { xml: { name: `${element}-collection`, attributes: [], children: rows.map((row) => rowElement(element, columns, row)) } };
  }),
] as const satisfies readonly Service[];
