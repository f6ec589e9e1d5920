import type { XML } from "../e4x/xml.d.ts";
import type { XtkSchema } from "../schema-api/schema.d.ts";
import type { NmsAssetMethods } from "./asset.d.ts";
import type { NmsBatchEventMethods } from "./batch-event.d.ts";
import type { NmsCentralCatalogMethods } from "./central-catalog.d.ts";
import type { NmsCusResourceMethods } from "./cus-resource.d.ts";
import type { NmsDeliveryOperationMethods } from "./delivery-operation.d.ts";
import type { NmsDeliveryMethods } from "./delivery.d.ts";
import type { NmsEventHistoMethods } from "./event-histo.d.ts";
import type { NmsExtAccountMethods } from "./ext-account.d.ts";
import type { NmsGdprRequestMethods } from "./gdpr-request.d.ts";
import type { NmsGroupMethods } from "./group.d.ts";
import type { NmsLocalOrderMethods } from "./local-order.d.ts";
import type { NmsLocalValidationLogMethods } from "./local-validation-log.d.ts";
import type { NmsLocalValidationTaskMethods } from "./local-validation-task.d.ts";
import type { NmsOfferMethods } from "./offer.d.ts";
import type { NmsOperationMethods } from "./operation.d.ts";
import type { NmsPrivacyRequestMethods } from "./privacy-request.d.ts";
import type { NmsRecipientMethods } from "./recipient.d.ts";
import type { NmsRemaHypothesisMethods } from "./rema-hypothesis.d.ts";
import type { NmsRemoteTrackingMethods } from "./remote-tracking.d.ts";
import type { NmsReplicationStrategyMethods } from "./replication-strategy.d.ts";
import type { NmsRtEventMethods } from "./rt-event.d.ts";
import type { NmsSeedMemberMethods } from "./seed-member.d.ts";
import type { NmsSimulationMethods } from "./simulation.d.ts";
import type { NmsSubscriptionMethods } from "./subscription.d.ts";
import type { NmsSupplierMethods } from "./supplier.d.ts";
import type { NmsTaskMethods } from "./task.d.ts";
import type { NmsTrackingUrlMethods } from "./tracking-url.d.ts";
import type { NmsTypologyRuleMethods } from "./typology-rule.d.ts";
import type { NmsVisitorMethods } from "./visitor.d.ts";
import type { NmsWebAppMethods } from "./web-app.d.ts";
import type { NmsWorkflowMethods } from "./workflow.d.ts";

/**
 * Server methods of the marketing schemas. Documents go in as XML, DOM or object notation and come out as XML; `NLWS` gives DOM.
 *
 * A schema that is not here is declared in a `.d.ts` file of the project: `interface Nms { readonly mySchema: XtkSchema<"nms:mySchema"> }`.
 * @global nms
 * @open
 * @see Campaign reference, p-14
 */
export interface Nms {
  /** Addresses that were found not to be reachable, with their quarantine state. */
  readonly address: XtkSchema<"nms:address">;
  /** Marketing resources. */
  readonly asset: NmsAssetMethods<XML>;
  /** Events of transactional messages, processed in batches. */
  readonly batchEvent: NmsBatchEventMethods<XML>;
  /** Messages of delivery logs. */
  readonly broadLogMsg: XtkSchema<"nms:broadLogMsg">;
  /** Delivery logs of recipients. */
  readonly broadLogRcp: XtkSchema<"nms:broadLogRcp">;
  /** Budgets. */
  readonly budget: XtkSchema<"nms:budget">;
  /** Campaign packages (distributed marketing). */
  readonly centralCatalog: NmsCentralCatalogMethods<XML>;
  /** Marketing resources of the customer's own kind. */
  readonly cusResource: NmsCusResourceMethods<XML>;
  /** Deliveries and delivery templates. */
  readonly delivery: NmsDeliveryMethods<XML>;
  /** Target mappings. */
  readonly deliveryMapping: XtkSchema<"nms:deliveryMapping">;
  /** Deliveries of marketing campaigns. */
  readonly deliveryOperation: NmsDeliveryOperationMethods<XML>;
  /** Archived events of transactional messages. */
  readonly eventHisto: NmsEventHistoMethods<XML>;
  /** External accounts. */
  readonly extAccount: NmsExtAccountMethods<XML>;
  /** The older name of nms:privacyRequest. */
  readonly gdprRequest: NmsGdprRequestMethods<XML>;
  /** Lists of recipients. */
  readonly group: NmsGroupMethods<XML>;
  /** Personalization blocks. */
  readonly includeView: XtkSchema<"nms:includeView">;
  /** Interaction. */
  readonly interaction: XtkSchema<"nms:interaction">;
  /** Orders of local campaigns (distributed marketing). */
  readonly localOrder: NmsLocalOrderMethods<XML>;
  /** Approvals of local targets (distributed marketing). */
  readonly localValidationLog: NmsLocalValidationLogMethods<XML>;
  /** Approval tasks of local targets (distributed marketing). */
  readonly localValidationTask: NmsLocalValidationTaskMethods<XML>;
  /** Mobile applications. */
  readonly mobileApp: XtkSchema<"nms:mobileApp">;
  /** Newsgroups. */
  readonly newsgroup: XtkSchema<"nms:newsgroup">;
  /** Offers (Interaction). */
  readonly offer: NmsOfferMethods<XML>;
  /** Categories of offers. */
  readonly offerCategory: XtkSchema<"nms:offerCategory">;
  /** Spaces of offers. */
  readonly offerSpace: XtkSchema<"nms:offerSpace">;
  /** Marketing campaigns. */
  readonly operation: NmsOperationMethods<XML>;
  /** Predictive models. */
  readonly predictiveModel: XtkSchema<"nms:predictiveModel">;
  /** Privacy requests: access and deletion. */
  readonly privacyRequest: NmsPrivacyRequestMethods<XML>;
  /** Personal addresses. */
  readonly purl: XtkSchema<"nms:purl">;
  /** Which recipients are in which lists. */
  readonly rcpGrpRel: XtkSchema<"nms:rcpGrpRel">;
  /** Recipients. */
  readonly recipient: NmsRecipientMethods<XML>;
  /** Hypotheses (response management). */
  readonly remaHypothesis: NmsRemaHypothesisMethods<XML>;
  /** Remote tracking. */
  readonly remoteTracking: NmsRemoteTrackingMethods<XML>;
  /** Replication between the local and the Cloud database (v8 Enterprise only). */
  readonly replicationStrategy: NmsReplicationStrategyMethods<XML>;
  /** Events of transactional messages, processed at once. */
  readonly rtEvent: NmsRtEventMethods<XML>;
  /** Seed addresses. */
  readonly seedMember: NmsSeedMemberMethods<XML>;
  /** Information services, to which recipients subscribe. */
  readonly service: XtkSchema<"nms:service">;
  /** Simulations of deliveries and offers. */
  readonly simulation: NmsSimulationMethods<XML>;
  /** Stocks. */
  readonly stock: XtkSchema<"nms:stock">;
  /** History of subscriptions. */
  readonly subHisto: XtkSchema<"nms:subHisto">;
  /** Opt-in and opt-out of services. */
  readonly subscription: NmsSubscriptionMethods<XML>;
  /** Service providers. */
  readonly supplier: NmsSupplierMethods<XML>;
  /** Tasks of marketing campaigns. */
  readonly task: NmsTaskMethods<XML>;
  /** Tracking logs of recipients. */
  readonly trackingLogRcp: XtkSchema<"nms:trackingLogRcp">;
  /** Tracked addresses. */
  readonly trackingUrl: NmsTrackingUrlMethods<XML>;
  /** Typologies. */
  readonly typology: XtkSchema<"nms:typology">;
  /** Rules of typologies. */
  readonly typologyRule: NmsTypologyRuleMethods<XML>;
  /** Visitors of web pages. */
  readonly visitor: NmsVisitorMethods<XML>;
  /** Web applications. */
  readonly webApp: NmsWebAppMethods<XML>;
  /** Web forms. */
  readonly webForm: XtkSchema<"nms:webForm">;
  /** Helpers of workflow activities that call web services. */
  readonly workflow: NmsWorkflowMethods<XML>;
}
