import { describe, expect, it, test } from "vitest";
import type { SqlStatement } from "../../runtime/campaign/state/sql-handler.ts";
import type { Campaign } from "../../runtime/index.ts";
import { linesOf, runInBoth } from "./both-realms.ts";

function database(campaign: Campaign): void {
  campaign.sql("select iId, sName from T*", () => [[1, "Ann"], { iId: 2, sName: "Bob" }]);
  campaign.sql("select count(*) *", ({ dataSource }) => (dataSource === undefined ? 7.9 : 8));
  campaign.sql(/^select tsDate/, () => [["2026-01-31 10:00:00Z"]]);
  campaign.sql("select nothing", () => []);
  campaign.sql(/^(update|delete)/, ({ values }) => values.length);
}

describe("functions for SQL", () => {
  it("are answered by handlers", async () => {
    const lines = await linesOf(
      `logInfo(sqlGetInt("select count(*) from T"), sqlGetDouble("select count(*) from T"), sqlGetString("select count(*)  \\n from T"), sqlGetMemo("select nothing") === "");
       logInfo(sqlGetIntOnDataSource("nms:extAccount:ffda", "select count(*) from T"));
       logInfo(sqlGetDate("select tsDate").toISOString(), sqlGetDate("select nothing"), sqlGetInt("select nothing"));
       logInfo(sqlExec("update T set a = $(sz), b = $(l)", "x", 1), sqlExec("delete from T"), sqlExecOnDataSource("update T", "source"));
       var rows = sqlSelect("row,@id:long,name", "select iId, sName from T where 1 = 1");
       for each (var row in rows.row) logInfo(row.@id, row.name)`,
      {},
      database,
    );
    expect(lines).toEqual(["7 7.9 7.9 true", "8", "2026-01-31T10:00:00.000Z null 0", "2 0 0", "1 Ann", "2 Bob"]);
  });

  it("hand over statement, values and source", async () => {
    const seen: SqlStatement[] = [];
    await linesOf(
      'sqlGetString("select $(sz), $(ts), $(b), $(l)", "a", new Date(0), true, null); sqlGetStringOnDataSource("src", "select 1"); sqlSelect("a,@b", "select 2", "src"); sqlExecScript("x; y")',
      {},
      (campaign) =>
        void campaign.sql("*", (statement) => {
          seen.push(statement);
        }),
    );
    expect(seen.slice(0, 4)).toEqual([
      { sql: "select $(sz), $(ts), $(b), $(l)", values: ["a", new Date(0), true, null] },
      { sql: "select 1", values: [], dataSource: "src" },
      { sql: "select 2", values: [], dataSource: "src" },
      { sql: "x; y", values: [] },
    ]);
  });

  test.each([
    [
      'sqlExec("drop table T")',
      'sqlExec: nothing answers "drop table T" in the test. Add a handler: campaign.sql("drop table T", ({ values }) =>',
    ],
    ['sqlGetDate("select count(*) from T")', "sqlGetDate: the first value of the handler, 7.9, is no date"],
    [
      'sqlSelect("name:string,file:string:64", "select nothing")',
      'sqlSelect: the format "name:string,file:string:64" is not "element,@attribute:type,…"',
    ],
    ['sqlSelect("@id,@name", "select nothing")', 'sqlSelect: the format "@id,@name" is not "element,@attribute:type,…"'],
    ['sqlSelect("row,,@name", "select nothing")', 'sqlSelect: the format "row,,@name" is not "element,@attribute:type,…"'],
    ['sqlSelect("row", "select nothing")', 'sqlSelect: the format "row" is not "element,@attribute:type,…"'],
    ...["sqlExecScript", "sqlGetInt", "sqlGetString", "sqlGetDouble", "sqlGetDate"].map((name): [string, string] => [
      `${name}("x")`,
      `${name}: nothing answers "x" in the test`,
    ]),
    ['sqlExecOnDataSource("x", "src")', 'sqlExecOnDataSource: nothing answers "x" in the test'],
    ['sqlGetStringOnDataSource("src", "x")', 'sqlGetStringOnDataSource: nothing answers "x" in the test'],
    ['sqlSelect("a,@b", "x")', 'sqlSelect: nothing answers "x" in the test'],
    ["sqlExec()", "sqlExec: argument 1 must be a text, not undefined"],
  ])("%s", async (script, message) => {
    expect((await runInBoth(script, {}, database)).error).toContain(message);
  });
});

describe("DBEngine", () => {
  it("runs statements", async () => {
    const lines = await linesOf(
      `var connection = application.getConnection();
       logInfo(connection.isPostgreSQL, connection.isOracle, connection.isFDA, application.getConnection("src").isFDA, connection instanceof DBEngine);
       connection.begin();
       logInfo(connection.execute("update T set a = $(sz)", "x"), connection.exec("delete from T"));
       connection.commit(); connection.rollback();
       var statement = connection.query("select iId, sName from T where iId < $(l)", 5);
       for each (var row in statement) logInfo(row[0], row[1], row.length);
       statement.dispose(); connection.dispose()`,
      {},
      database,
    );
    expect(lines).toEqual(["true false false true true", "1 0", "1 Ann 2", "2 Bob 2"]);
  });

  it.each([
    ["Oracle", "isOracle"],
    ["DB2", "isDB2"],
    ["MySQL", "isMySQL"],
    ["MSSQL", "isMSSQL"],
    ["PostgreSQL", "isPostgreSQL"],
    ["Sybase", "isSybase"],
    ["SybaseIQ", "isSybaseIQ"],
    ["Snowflake", ""],
  ])("says that it is one of %s", async (dbms, found) => {
    const names = ["isOracle", "isDB2", "isMySQL", "isMSSQL", "isPostgreSQL", "isSybase", "isSybaseIQ"];
    const questions = names.map((name) => `instance.engine.${name} ? "${name}" : ""`).join(", ");
    expect(await linesOf(`logInfo([${questions}].join(""))`, { application: { dbms } })).toEqual([found]);
  });

  it("gives no rows of a statement that is disposed", async () => {
    const lines = await linesOf(
      `var statement = instance.engine.query("select iId, sName from T"), rows = statement.__iterator__();
       rows.next(); statement.dispose();
       try { rows.next(); } catch (error) { logInfo(error === StopIteration); }
       for each (var row in statement) logInfo(row[0]);
       for each (var other in instance.engine.query("select iId, sName from T")) { other[0] = 9; logInfo(other[0]); }
       logInfo(typeof application.getConnection().begin(), typeof application.getConnection().dispose())`,
      {},
      database,
    );
    expect(lines).toEqual(["true", "9", "9", "undefined undefined"]);
  });

  it("converts columns and deletes in batches", async () => {
    const seen: SqlStatement[] = [];
    const lines = await linesOf(
      `var connection = instance.engine;
       for each (var row in connection.queryWithTypes("select a from T where b = $(sz)", ["datetime", "string", "long", "boolean", "link"], "x")) logInfo(row[0].toISOString(), typeof row[1], row[2] + 1, row[3], row[4]);
       connection.batchDelete("T", "iId", "a = 1"); logInfo(connection.batchDelete("T", "iId")); connection.batchDelete("T", "iId", "")`,
      {},
      (campaign) => {
        campaign.sql("select*", () => [["2026-01-31 10:00:00Z", 5, "7", 1, null]]);
        campaign.sql("DELETE*", (statement) => void seen.push(statement));
      },
    );
    expect(lines).toEqual(["2026-01-31T10:00:00.000Z string 8 true null", "undefined"]);
    expect(seen.slice(0, 3)).toEqual([
      { sql: "DELETE FROM T WHERE a = 1", values: [] },
      { sql: "DELETE FROM T", values: [] },
      { sql: "DELETE FROM T", values: [] },
    ]);
  });

  it("takes what a handler has, in the words of the database or those of JavaScript", async () => {
    const when = new Date("2026-01-31T10:00:00Z");
    const lines = await linesOf(
      `var types = ["datetime", "date", "long", "double", "boolean", "string", "int64"];
       for each (var row in instance.engine.queryWithTypes("select x", types)) logInfo(row[0].getTime(), row[1] instanceof Date, row[2], row[3], row[4], row[5], row[6])`,
      {},
      (campaign) =>
        void campaign.sql("select*", () => [
          [when, when, 5, 1.5, true, "a", 7],
          ["2026-01-31 10:00:00Z", "2026-01-31", "5", "1.5", "true", "a", "7"],
        ]),
    );
    expect(lines).toEqual([`${when.getTime()} true 5 1.5 true a 7`, `${when.getTime()} true 5 1.5 true a 7`]);
  });

  it("walks rows by next()", async () => {
    const lines = await linesOf(
      `var statement = instance.engine.query("select iId, sName from T where 1 = 1"); var rows = statement.__iterator__();
       logInfo(instance.engine instanceof DBEngine, instance.engine === instance.engine, rows instanceof DBStatementIterator, rows.next()[1], rows.next()[1]);
       try { rows.next(); } catch (error) { logInfo(error === StopIteration); }
       for each (var row in statement) logInfo(row[0]);`,
      {},
      database,
    );
    expect(lines).toEqual(["true true true Ann Bob", "true", "1", "2"]);
    expect((await runInBoth("instance.engine = null")).error).toContain("instance.engine is read-only");
  });

  test.each([
    ['var c = application.getConnection(); c.dispose(); c.query("select nothing")', "DBEngine#query: the connection is disposed"],
    ['application.getConnection().query("select x")', 'DBEngine#query: nothing answers "select x"'],
    ...["execute", "exec", "query"].flatMap((name): [string, string][] => [
      [`application.getConnection().${name}("select x")`, `DBEngine#${name}: nothing answers "select x"`],
      [`var c = application.getConnection(); c.dispose(); c.${name}("x")`, `DBEngine#${name}: the connection is disposed`],
    ]),
    ['application.getConnection().queryWithTypes("x", ["long"])', 'DBEngine#queryWithTypes: nothing answers "x"'],
    ['application.getConnection().batchDelete("T", "iId")', 'DBEngine#batchDelete: nothing answers "DELETE FROM T"'],
    ['application.getConnection().batchDelete("T")', "DBEngine#batchDelete: argument 2 must be a text, not undefined"],
    [
      'application.getConnection().queryWithTypes("select count(*) from T", "long")',
      'DBEngine#queryWithTypes: argument 2 must be an array of types, such as ["long", "datetime"]',
    ],
    [
      'application.getConnection().queryWithTypes("select count(*) from T", ["lang"])',
      'DBEngine#queryWithTypes: "lang" is no type of a column',
    ],
    [
      'application.getConnection().queryWithTypes("select count(*) from T where tsDate", ["datetime"])',
      "DBEngine#queryWithTypes: 7.9 of the handler does not fit its column (datetime)",
    ],
    ["new DBEngine()", "DBEngine can't be made with new: the server gives its objects"],
  ])("%s", async (script, message) => {
    expect((await runInBoth(script, {}, database)).error).toContain(message);
  });
});
