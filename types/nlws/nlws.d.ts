import type { DOMElement } from "../dom/dom-element.d.ts";
import type { NcmContentMethods } from "../ncm/content.d.ts";
import type { NcmPublishingMethods } from "../ncm/publishing.d.ts";
import type { NmsAssetMethods } from "../nms/asset.d.ts";
import type { NmsBatchEventMethods } from "../nms/batch-event.d.ts";
import type { NmsCentralCatalogMethods } from "../nms/central-catalog.d.ts";
import type { NmsCusResourceMethods } from "../nms/cus-resource.d.ts";
import type { NmsDeliveryOperationMethods } from "../nms/delivery-operation.d.ts";
import type { NmsDeliveryMethods } from "../nms/delivery.d.ts";
import type { NmsEventHistoMethods } from "../nms/event-histo.d.ts";
import type { NmsExtAccountMethods } from "../nms/ext-account.d.ts";
import type { NmsGdprRequestMethods } from "../nms/gdpr-request.d.ts";
import type { NmsGroupMethods } from "../nms/group.d.ts";
import type { NmsLocalOrderMethods } from "../nms/local-order.d.ts";
import type { NmsLocalValidationLogMethods } from "../nms/local-validation-log.d.ts";
import type { NmsLocalValidationTaskMethods } from "../nms/local-validation-task.d.ts";
import type { NmsOfferMethods } from "../nms/offer.d.ts";
import type { NmsOperationMethods } from "../nms/operation.d.ts";
import type { NmsPrivacyRequestMethods } from "../nms/privacy-request.d.ts";
import type { NmsRecipientMethods } from "../nms/recipient.d.ts";
import type { NmsRemaHypothesisMethods } from "../nms/rema-hypothesis.d.ts";
import type { NmsRemoteTrackingMethods } from "../nms/remote-tracking.d.ts";
import type { NmsReplicationStrategyMethods } from "../nms/replication-strategy.d.ts";
import type { NmsRtEventMethods } from "../nms/rt-event.d.ts";
import type { NmsSeedMemberMethods } from "../nms/seed-member.d.ts";
import type { NmsSimulationMethods } from "../nms/simulation.d.ts";
import type { NmsSubscriptionMethods } from "../nms/subscription.d.ts";
import type { NmsSupplierMethods } from "../nms/supplier.d.ts";
import type { NmsTaskMethods } from "../nms/task.d.ts";
import type { NmsTrackingUrlMethods } from "../nms/tracking-url.d.ts";
import type { NmsTypologyRuleMethods } from "../nms/typology-rule.d.ts";
import type { NmsVisitorMethods } from "../nms/visitor.d.ts";
import type { NmsWebAppMethods } from "../nms/web-app.d.ts";
import type { NmsWorkflowMethods } from "../nms/workflow.d.ts";
import type { XtkSchema } from "../schema-api/schema.d.ts";
import type { XtkBuilderMethods } from "../xtk/builder.d.ts";
import type { XtkCounterMethods } from "../xtk/counter.d.ts";
import type { XtkFileResMethods } from "../xtk/file-res.d.ts";
import type { XtkJobMethods } from "../xtk/job.d.ts";
import type { XtkQueryDefMethods } from "../xtk/query-def.d.ts";
import type { XtkReportMethods } from "../xtk/report.d.ts";
import type { XtkSessionMethods } from "../xtk/session.d.ts";
import type { XtkSpecFileMethods } from "../xtk/spec-file.d.ts";
import type { XtkSqlMethods } from "../xtk/sql.d.ts";
import type { XtkSqlSchemaMethods } from "../xtk/sql-schema.d.ts";
import type { XtkWorkflowMethods } from "../xtk/workflow.d.ts";

/**
 * The server methods of all schemas, with DOM results: `NLWS.nmsRecipient` is the other face of `nms.recipient`. Documents go in as object
 * notation, DOM or XML.
 *
 * A schema that is not here is declared in a `.d.ts` file of the project:
 * `interface Nlws { readonly cusOrder: XtkSchema<"cus:order", DOMElement> }`.
 * @global NLWS
 * @open
 * @see Campaign reference, p-14, "Using XML"
 */
export interface Nlws {
  /** The audit trail. */
  readonly xtkAudit: XtkSchema<"xtk:audit", DOMElement>;
  /** Schemas, database structure and packages. */
  readonly xtkBuilder: XtkBuilderMethods<DOMElement>;
  /** Counters. */
  readonly xtkCounter: XtkCounterMethods<DOMElement>;
  /** Enumerations. */
  readonly xtkEnum: XtkSchema<"xtk:enum", DOMElement>;
  /** Values of enumerations. */
  readonly xtkEnumValue: XtkSchema<"xtk:enumValue", DOMElement>;
  /** Files that deliveries and pages refer to. */
  readonly xtkFileRes: XtkFileResMethods<DOMElement>;
  /** Folders of the explorer. */
  readonly xtkFolder: XtkSchema<"xtk:folder", DOMElement>;
  /** Forms of the console. Key `"nms:recipient"`. */
  readonly xtkForm: XtkSchema<"xtk:form", DOMElement>;
  /** Images. Key `"cus:logo.png"`. */
  readonly xtkImage: XtkSchema<"xtk:image", DOMElement>;
  /** JavaScript libraries. Key `"cus:common.js"`; the source is the field `data`. */
  readonly xtkJavascript: XtkSchema<"xtk:javascript", DOMElement>;
  /** Jobs: methods that run in the background. */
  readonly xtkJob: XtkJobMethods<DOMElement>;
  /** Dynamic pages. Key `"cus:page.jssp"`; the source is the field `data`. */
  readonly xtkJssp: XtkSchema<"xtk:jssp", DOMElement>;
  /** JavaScript templates. Key `"cus:template"`; the source is the field `code`. */
  readonly xtkJst: XtkSchema<"xtk:jst", DOMElement>;
  /** Parts of the navigation tree. */
  readonly xtkNavtree: XtkSchema<"xtk:navtree", DOMElement>;
  /** Operators. */
  readonly xtkOperator: XtkSchema<"xtk:operator", DOMElement>;
  /** Which operators are in which groups. */
  readonly xtkOperatorGroup: XtkSchema<"xtk:operatorGroup", DOMElement>;
  /** Options of the instance. The functions `getOption` and `setOption` are simpler. */
  readonly xtkOption: XtkSchema<"xtk:option", DOMElement>;
  /** Queries. */
  readonly xtkQueryDef: XtkQueryDefMethods<DOMElement>;
  /** Reports. */
  readonly xtkReport: XtkReportMethods<DOMElement>;
  /** Built schemas. Key `"nms:recipient"`. */
  readonly xtkSchema: XtkSchema<"xtk:schema", DOMElement>;
  /** Reading and writing records, sessions, options, passwords. */
  readonly xtkSession: XtkSessionMethods<DOMElement>;
  /** Package definitions. */
  readonly xtkSpecFile: XtkSpecFileMethods<DOMElement>;
  /** SQL scripts. Key `"cus:script.sql"`; the source is the field `data`. */
  readonly xtkSql: XtkSqlMethods<DOMElement>;
  /** Descriptions of tables, from which schemas are made. */
  readonly xtkSqlSchema: XtkSqlSchemaMethods<DOMElement>;
  /** Source schemas. Key `"cus:order"`. */
  readonly xtkSrcSchema: XtkSchema<"xtk:srcSchema", DOMElement>;
  /** Workflows: started, stopped and sent events from scripts. */
  readonly xtkWorkflow: XtkWorkflowMethods<DOMElement>;
  /** Events of workflows. The running one is `event`. */
  readonly xtkWorkflowEvent: XtkSchema<"xtk:workflowEvent", DOMElement>;
  /** Journal lines of workflows. */
  readonly xtkWorkflowLog: XtkSchema<"xtk:workflowLog", DOMElement>;
  /** Tasks of workflows. The running one is `task`. */
  readonly xtkWorkflowTask: XtkSchema<"xtk:workflowTask", DOMElement>;
  /** Addresses that were found not to be reachable, with their quarantine state. */
  readonly nmsAddress: XtkSchema<"nms:address", DOMElement>;
  /** Marketing resources. */
  readonly nmsAsset: NmsAssetMethods<DOMElement>;
  /** Events of transactional messages, processed in batches. */
  readonly nmsBatchEvent: NmsBatchEventMethods<DOMElement>;
  /** Messages of delivery logs. */
  readonly nmsBroadLogMsg: XtkSchema<"nms:broadLogMsg", DOMElement>;
  /** Delivery logs of recipients. */
  readonly nmsBroadLogRcp: XtkSchema<"nms:broadLogRcp", DOMElement>;
  /** Budgets. */
  readonly nmsBudget: XtkSchema<"nms:budget", DOMElement>;
  /** Campaign packages (distributed marketing). */
  readonly nmsCentralCatalog: NmsCentralCatalogMethods<DOMElement>;
  /** Marketing resources of the customer's own kind. */
  readonly nmsCusResource: NmsCusResourceMethods<DOMElement>;
  /** Deliveries and delivery templates. */
  readonly nmsDelivery: NmsDeliveryMethods<DOMElement>;
  /** Target mappings. */
  readonly nmsDeliveryMapping: XtkSchema<"nms:deliveryMapping", DOMElement>;
  /** Deliveries of marketing campaigns. */
  readonly nmsDeliveryOperation: NmsDeliveryOperationMethods<DOMElement>;
  /** Archived events of transactional messages. */
  readonly nmsEventHisto: NmsEventHistoMethods<DOMElement>;
  /** External accounts. */
  readonly nmsExtAccount: NmsExtAccountMethods<DOMElement>;
  /** The older name of nms:privacyRequest. */
  readonly nmsGdprRequest: NmsGdprRequestMethods<DOMElement>;
  /** Lists of recipients. */
  readonly nmsGroup: NmsGroupMethods<DOMElement>;
  /** Personalization blocks. */
  readonly nmsIncludeView: XtkSchema<"nms:includeView", DOMElement>;
  /** Interaction. */
  readonly nmsInteraction: XtkSchema<"nms:interaction", DOMElement>;
  /** Orders of local campaigns (distributed marketing). */
  readonly nmsLocalOrder: NmsLocalOrderMethods<DOMElement>;
  /** Approvals of local targets (distributed marketing). */
  readonly nmsLocalValidationLog: NmsLocalValidationLogMethods<DOMElement>;
  /** Approval tasks of local targets (distributed marketing). */
  readonly nmsLocalValidationTask: NmsLocalValidationTaskMethods<DOMElement>;
  /** Mobile applications. */
  readonly nmsMobileApp: XtkSchema<"nms:mobileApp", DOMElement>;
  /** Newsgroups. */
  readonly nmsNewsgroup: XtkSchema<"nms:newsgroup", DOMElement>;
  /** Offers (Interaction). */
  readonly nmsOffer: NmsOfferMethods<DOMElement>;
  /** Categories of offers. */
  readonly nmsOfferCategory: XtkSchema<"nms:offerCategory", DOMElement>;
  /** Spaces of offers. */
  readonly nmsOfferSpace: XtkSchema<"nms:offerSpace", DOMElement>;
  /** Marketing campaigns. */
  readonly nmsOperation: NmsOperationMethods<DOMElement>;
  /** Predictive models. */
  readonly nmsPredictiveModel: XtkSchema<"nms:predictiveModel", DOMElement>;
  /** Privacy requests: access and deletion. */
  readonly nmsPrivacyRequest: NmsPrivacyRequestMethods<DOMElement>;
  /** Personal addresses. */
  readonly nmsPurl: XtkSchema<"nms:purl", DOMElement>;
  /** Which recipients are in which lists. */
  readonly nmsRcpGrpRel: XtkSchema<"nms:rcpGrpRel", DOMElement>;
  /** Recipients. */
  readonly nmsRecipient: NmsRecipientMethods<DOMElement>;
  /** Hypotheses (response management). */
  readonly nmsRemaHypothesis: NmsRemaHypothesisMethods<DOMElement>;
  /** Remote tracking. */
  readonly nmsRemoteTracking: NmsRemoteTrackingMethods<DOMElement>;
  /** Replication between the local and the Cloud database (v8 Enterprise only). */
  readonly nmsReplicationStrategy: NmsReplicationStrategyMethods<DOMElement>;
  /** Events of transactional messages, processed at once. */
  readonly nmsRtEvent: NmsRtEventMethods<DOMElement>;
  /** Seed addresses. */
  readonly nmsSeedMember: NmsSeedMemberMethods<DOMElement>;
  /** Information services, to which recipients subscribe. */
  readonly nmsService: XtkSchema<"nms:service", DOMElement>;
  /** Simulations of deliveries and offers. */
  readonly nmsSimulation: NmsSimulationMethods<DOMElement>;
  /** Stocks. */
  readonly nmsStock: XtkSchema<"nms:stock", DOMElement>;
  /** History of subscriptions. */
  readonly nmsSubHisto: XtkSchema<"nms:subHisto", DOMElement>;
  /** Opt-in and opt-out of services. */
  readonly nmsSubscription: NmsSubscriptionMethods<DOMElement>;
  /** Service providers. */
  readonly nmsSupplier: NmsSupplierMethods<DOMElement>;
  /** Tasks of marketing campaigns. */
  readonly nmsTask: NmsTaskMethods<DOMElement>;
  /** Tracking logs of recipients. */
  readonly nmsTrackingLogRcp: XtkSchema<"nms:trackingLogRcp", DOMElement>;
  /** Tracked addresses. */
  readonly nmsTrackingUrl: NmsTrackingUrlMethods<DOMElement>;
  /** Typologies. */
  readonly nmsTypology: XtkSchema<"nms:typology", DOMElement>;
  /** Rules of typologies. */
  readonly nmsTypologyRule: NmsTypologyRuleMethods<DOMElement>;
  /** Visitors of web pages. */
  readonly nmsVisitor: NmsVisitorMethods<DOMElement>;
  /** Web applications. */
  readonly nmsWebApp: NmsWebAppMethods<DOMElement>;
  /** Web forms. */
  readonly nmsWebForm: XtkSchema<"nms:webForm", DOMElement>;
  /** Helpers of workflow activities that call web services. */
  readonly nmsWorkflow: NmsWorkflowMethods<DOMElement>;
  /** Contents (content management). */
  readonly ncmContent: NcmContentMethods<DOMElement>;
  /** Publishing templates (content management). */
  readonly ncmPublishing: NcmPublishingMethods<DOMElement>;
}
