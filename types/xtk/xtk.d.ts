import type { XML } from "../e4x/xml.d.ts";
import type { XtkSchema } from "../schema-api/schema.d.ts";
import type { XtkBuilderMethods } from "./builder.d.ts";
import type { XtkCounterMethods } from "./counter.d.ts";
import type { XtkFileResMethods } from "./file-res.d.ts";
import type { XtkJobMethods } from "./job.d.ts";
import type { XtkQueryDefMethods } from "./query-def.d.ts";
import type { XtkReportMethods } from "./report.d.ts";
import type { XtkSessionMethods } from "./session.d.ts";
import type { XtkSpecFileMethods } from "./spec-file.d.ts";
import type { XtkSqlMethods } from "./sql.d.ts";
import type { XtkSqlSchemaMethods } from "./sql-schema.d.ts";
import type { XtkWorkflowMethods } from "./workflow.d.ts";

/**
 * Server methods of the platform schemas. Documents go in as XML, DOM or object notation and come out as XML; `NLWS` gives DOM.
 *
 * A schema that is not here is declared in a `.d.ts` file of the project: `interface Xtk { readonly mySchema: XtkSchema<"xtk:mySchema"> }`.
 * @global xtk
 * @open
 * @see Campaign reference, p-14
 */
export interface Xtk {
  /** The audit trail. */
  readonly audit: XtkSchema<"xtk:audit">;
  /** Schemas, database structure and packages. */
  readonly builder: XtkBuilderMethods<XML>;
  /** Counters. */
  readonly counter: XtkCounterMethods<XML>;
  /** Enumerations. */
  readonly enum: XtkSchema<"xtk:enum">;
  /** Values of enumerations. */
  readonly enumValue: XtkSchema<"xtk:enumValue">;
  /** Files that deliveries and pages refer to. */
  readonly fileRes: XtkFileResMethods<XML>;
  /** Folders of the explorer. */
  readonly folder: XtkSchema<"xtk:folder">;
  /** Forms of the console. Key `"nms:recipient"`. */
  readonly form: XtkSchema<"xtk:form">;
  /** Images. Key `"cus:logo.png"`. */
  readonly image: XtkSchema<"xtk:image">;
  /** JavaScript libraries. Key `"cus:common.js"`; the source is the field `data`. */
  readonly javascript: XtkSchema<"xtk:javascript">;
  /** Jobs: methods that run in the background. */
  readonly job: XtkJobMethods<XML>;
  /** Dynamic pages. Key `"cus:page.jssp"`; the source is the field `data`. */
  readonly jssp: XtkSchema<"xtk:jssp">;
  /** JavaScript templates. Key `"cus:template"`; the source is the field `code`. */
  readonly jst: XtkSchema<"xtk:jst">;
  /** Parts of the navigation tree. */
  readonly navtree: XtkSchema<"xtk:navtree">;
  /** Operators. */
  readonly operator: XtkSchema<"xtk:operator">;
  /** Which operators are in which groups. */
  readonly operatorGroup: XtkSchema<"xtk:operatorGroup">;
  /** Options of the instance. The functions `getOption` and `setOption` are simpler. */
  readonly option: XtkSchema<"xtk:option">;
  /** Queries. */
  readonly queryDef: XtkQueryDefMethods<XML>;
  /** Reports. */
  readonly report: XtkReportMethods<XML>;
  /** Built schemas. Key `"nms:recipient"`. */
  readonly schema: XtkSchema<"xtk:schema">;
  /** Reading and writing records, sessions, options, passwords. */
  readonly session: XtkSessionMethods<XML>;
  /** Package definitions. */
  readonly specFile: XtkSpecFileMethods<XML>;
  /** SQL scripts. Key `"cus:script.sql"`; the source is the field `data`. */
  readonly sql: XtkSqlMethods<XML>;
  /** Descriptions of tables, from which schemas are made. */
  readonly sqlSchema: XtkSqlSchemaMethods<XML>;
  /** Source schemas. Key `"cus:order"`. */
  readonly srcSchema: XtkSchema<"xtk:srcSchema">;
  /** Workflows: started, stopped and sent events from scripts. */
  readonly workflow: XtkWorkflowMethods<XML>;
  /** Events of workflows. The running one is `event`. */
  readonly workflowEvent: XtkSchema<"xtk:workflowEvent">;
  /** Journal lines of workflows. */
  readonly workflowLog: XtkSchema<"xtk:workflowLog">;
  /** Tasks of workflows. The running one is `task`. */
  readonly workflowTask: XtkSchema<"xtk:workflowTask">;
}
