import { service, type Service } from "../dispatch/service.ts";
import type { ServiceContext } from "../dispatch/service-context.ts";
import { answerSql } from "./sql/answer-sql.ts";

function run(context: ServiceContext, dataSource: string, sql: string, call: string): void {
  answerSql(context, { sql, values: [], ...(dataSource === "default" ? {} : { dataSource }) }, call);
}

/** Methods of xtk:builder that mean something without a database ("xtk:builder" of the API reference); SQL is answered by `campaign.sql(…)`. */
export const builder = [
  service("xtk.builder.ExecSql", ["text", "text"], (context, dataSource, sql) => run(context, dataSource, sql, "xtk.builder.ExecSql")),
  service("xtk.builder.ExecSqlScript", ["text", "text"], (context, dataSource, sql) =>
    run(context, dataSource, sql, "xtk.builder.ExecSqlScript"),
  ),
  service("xtk.builder.GetDefaultNamespace", [], () => "cus"),
] as const satisfies readonly Service[];
