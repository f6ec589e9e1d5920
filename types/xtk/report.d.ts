import type { XmlIn } from "../faces/xml-in.d.ts";
import type { XtkEntity } from "../schema-api/entity.d.ts";
import type { XtkEntityFields } from "../schema-api/entity-fields.d.ts";
import type { XtkEntityMethods } from "../schema-api/entity-methods.d.ts";
import type { XtkSchemaMethods } from "../schema-api/schema-methods.d.ts";

/** An entity of xtk:report: what `create`, `load` and `get` give. */
export type XtkReportEntity<XmlOut> = XtkEntity<XtkEntityFields<"xtk:report">> & XtkEntityMethods<XmlOut>;

/**
 * Reports.
 * @see Campaign reference, xtk:report
 */
export interface XtkReportMethods<XmlOut> extends XtkSchemaMethods<XtkReportEntity<XmlOut>, XmlOut> {
  /**
   * Exports a report to a file of the server.
   * @param reportName internal name of the report
   * @param context the context document of the report
   * @param format format of the file, `"PDF"` for example
   * @param path path of the file
   * @param isAdhoc whether it is an ad hoc report
   * @unverified The result is not documented.
   * @see Campaign documentation, reports
   */
  export(reportName: string, context: XmlIn, format: string, path: string, isAdhoc?: boolean): unknown;
}
