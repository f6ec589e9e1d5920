import type { WireValue } from "../../../wire/wire.ts";
import { method, serverClass } from "../../dispatch/server-class.ts";
import type { ServiceContext } from "../../dispatch/service-context.ts";
import { columnKinds, typedValue } from "./typed-values.ts";
import { answerSql, changedRows, rowsOf, sqlValues } from "./answer-sql.ts";
import type { SqlStatement, SqlValue } from "../../state/sql-handler.ts";
import { mistake } from "../../../mistakes/mistake.ts";

/** What is behind a `DBStatement` of a script. */
class StatementState {
  rows: SqlValue[][];

  constructor(rows: SqlValue[][]) {
    this.rows = rows;
  }
}

/** What is behind a `DBEngine` of a script. */
export class EngineState {
  readonly dataSource?: string;
  isDisposed = false;

  constructor(dataSource?: string) {
    if (dataSource !== undefined) this.dataSource = dataSource;
  }
}

/** What is behind a `DBStatementIterator`. */
class StatementIteratorState {
  readonly statement: StatementState;
  position = 0;

  constructor(statement: StatementState) {
    this.statement = statement;
  }
}

/** `DBStatementIterator`: walks the rows of a statement from the first one. */
export const dbStatementIteratorClass = serverClass("DBStatementIterator", StatementIteratorState, {
  next(_, iterator) {
    const row = iterator.statement.rows[iterator.position];
    iterator.position += 1;
    return row ? [{ array: [...row] }] : [];
  },
});

const statementMethod = method<StatementState>();

/** `DBStatement`: rows to walk with `for each`, each an array. */
export const dbStatementClass = serverClass("DBStatement", StatementState, {
  methods: {
    dispose: statementMethod([], (_, statement) => {
      statement.rows = [];
    }),
    __iterator__: statementMethod([], ({ objects }, statement) =>
      objects.give(dbStatementIteratorClass, new StatementIteratorState(statement)),
    ),
  },
  iterates: "__iterator__",
});

const engineMethod = method<EngineState>();

function statementOf({ dataSource, isDisposed }: EngineState, sql: string, values: readonly WireValue[], call: string): SqlStatement {
  if (isDisposed) throw mistake("sql-disposed", { call });
  return { sql, values: sqlValues(values), ...(dataSource === undefined ? {} : { dataSource }) };
}

function execute(context: ServiceContext, engine: EngineState, call: string, sql: string, values: readonly WireValue[]): number {
  return changedRows(answerSql(context, statementOf(engine, sql, values, call), call));
}

function isDbms(name: string) {
  return { get: ({ campaign }: ServiceContext) => campaign.application.dbms.toLowerCase() === name };
}

/** `DBEngine` of the API reference: what `application.getConnection()` gives, answered by `campaign.sql(…)`. Nothing is rolled back. */
export const dbEngineClass = serverClass("DBEngine", EngineState, {
  methods: {
    execute: engineMethod(["text", "...value"], (context, engine, sql, ...values) =>
      execute(context, engine, "DBEngine#execute", sql, values),
    ),
    exec: engineMethod(["text", "...value"], (context, engine, sql, ...values) => execute(context, engine, "DBEngine#exec", sql, values)),
    query: engineMethod(["text", "...value"], (context, engine, sql, ...values) => {
      const rows = rowsOf(answerSql(context, statementOf(engine, sql, values, "DBEngine#query"), "DBEngine#query"));
      return context.objects.give(dbStatementClass, new StatementState(rows));
    }),
    queryWithTypes: engineMethod(["text", "value", "...value"], (context, engine, sql, types, ...values) => {
      const kinds = columnKinds(types);
      const rows = rowsOf(answerSql(context, statementOf(engine, sql, values, "DBEngine#queryWithTypes"), "DBEngine#queryWithTypes"));
      return context.objects.give(
        dbStatementClass,
        new StatementState(rows.map((row) => row.map((value, index) => typedValue(value, kinds[index])))),
      );
    }),
    // How the server words the statement is not documented: a handler gets this one.
    batchDelete: engineMethod(["text", "text", "text?"], (context, engine, table, _, where) => {
      execute(
        context,
        engine,
        "DBEngine#batchDelete",
        `DELETE FROM ${table}${where === undefined || where === "" ? "" : ` WHERE ${where}`}`,
        [],
      );
    }),
    begin: engineMethod([], () => undefined),
    commit: engineMethod([], () => undefined),
    rollback: engineMethod([], () => undefined),
    dispose: engineMethod([], (_, engine) => {
      engine.isDisposed = true;
    }),
  },
  properties: {
    isOracle: isDbms("oracle"),
    isDB2: isDbms("db2"),
    isMySQL: isDbms("mysql"),
    isMSSQL: isDbms("mssql"),
    isPostgreSQL: isDbms("postgresql"),
    isSybase: isDbms("sybase"),
    isSybaseIQ: isDbms("sybaseiq"),
    isFDA: { get: (_, { dataSource }) => dataSource !== undefined },
  },
});
