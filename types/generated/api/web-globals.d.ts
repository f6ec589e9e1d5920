/**
 * Binds the declarations to the global names of a JSSP page or web application: those of every script of the server, and request, response and output.
 *
 * Generated from the modules of `types/` by `npm run declarations`: do not edit.
 */

/// <reference path="./server-globals.d.ts" />

export {};

declare global {
  // types/constants
  /** What a delivery waits for: a confirmation. */
  const ACTION_TYPE_CONFIRM: typeof import("../../constants/approvals.d.ts").ACTION_TYPE_CONFIRM;
  /** What a delivery waits for: nothing any more, as it has expired. */
  const ACTION_TYPE_EXPIRED: typeof import("../../constants/approvals.d.ts").ACTION_TYPE_EXPIRED;
  /** What a delivery waits for: an approval of the extraction file. */
  const ACTION_TYPE_EXTRACTION_APPROVAL: typeof import("../../constants/approvals.d.ts").ACTION_TYPE_EXTRACTION_APPROVAL;
  /** What a delivery waits for: the extraction. */
  const ACTION_TYPE_EXTRACTION_INWAITING: typeof import("../../constants/approvals.d.ts").ACTION_TYPE_EXTRACTION_INWAITING;
  /** What a delivery waits for: an approval of the step that Campaign names FCP. */
  const ACTION_TYPE_FCP_APPROVAL: typeof import("../../constants/approvals.d.ts").ACTION_TYPE_FCP_APPROVAL;
  /** What a delivery waits for: nothing. */
  const ACTION_TYPE_NONE: typeof import("../../constants/approvals.d.ts").ACTION_TYPE_NONE;
  /** What a delivery waits for: the preparation. */
  const ACTION_TYPE_PREPARATION_INWAITING: typeof import("../../constants/approvals.d.ts").ACTION_TYPE_PREPARATION_INWAITING;
  /** What a delivery waits for: nothing any more, as it was refused. */
  const ACTION_TYPE_REFUSED: typeof import("../../constants/approvals.d.ts").ACTION_TYPE_REFUSED;
  /** What a delivery waits for: a submission. */
  const ACTION_TYPE_SUBMIT: typeof import("../../constants/approvals.d.ts").ACTION_TYPE_SUBMIT;
  /** What a delivery waits for: a subscription. */
  const ACTION_TYPE_SUBSCRIBE: typeof import("../../constants/approvals.d.ts").ACTION_TYPE_SUBSCRIBE;
  /** What a delivery waits for: an edit. */
  const ACTION_TYPE_TOEDIT: typeof import("../../constants/approvals.d.ts").ACTION_TYPE_TOEDIT;
  /** What a delivery waits for: an approval. */
  const ACTION_TYPE_TOVALIDATE: typeof import("../../constants/approvals.d.ts").ACTION_TYPE_TOVALIDATE;
  /** Status of a marketing resource: canceled. */
  const ASSET_STATUS_CANCELED: typeof import("../../constants/resources.d.ts").ASSET_STATUS_CANCELED;
  /** Status of a marketing resource: being edited. */
  const ASSET_STATUS_EDITION: typeof import("../../constants/resources.d.ts").ASSET_STATUS_EDITION;
  /** Status of a marketing resource: in progress. */
  const ASSET_STATUS_INPROCESS: typeof import("../../constants/resources.d.ts").ASSET_STATUS_INPROCESS;
  /** Status of a marketing resource: being published. */
  const ASSET_STATUS_PUBLICATIONINPROCESS: typeof import("../../constants/resources.d.ts").ASSET_STATUS_PUBLICATIONINPROCESS;
  /** Status of a marketing resource: waiting for publication. */
  const ASSET_STATUS_PUBLICATIONPENDING: typeof import("../../constants/resources.d.ts").ASSET_STATUS_PUBLICATIONPENDING;
  /** Status of a marketing resource: published. */
  const ASSET_STATUS_PUBLISHED: typeof import("../../constants/resources.d.ts").ASSET_STATUS_PUBLISHED;
  /** Status of a marketing resource: refused. */
  const ASSET_STATUS_REFUSED: typeof import("../../constants/resources.d.ts").ASSET_STATUS_REFUSED;
  /** Status of a marketing resource: approved. */
  const ASSET_STATUS_VALIDATED: typeof import("../../constants/resources.d.ts").ASSET_STATUS_VALIDATED;
  /** Status of a marketing resource: waiting for approval. */
  const ASSET_STATUS_VALIDATIONPENDING: typeof import("../../constants/resources.d.ts").ASSET_STATUS_VALIDATIONPENDING;
  /** Budget of a delivery: being edited. */
  const BUDGET_STATUS_EDITION: typeof import("../../constants/approvals.d.ts").BUDGET_STATUS_EDITION;
  /** Budget of a delivery: waiting for approval. */
  const BUDGET_STATUS_INWAITING: typeof import("../../constants/approvals.d.ts").BUDGET_STATUS_INWAITING;
  /** Budget of a delivery: refused. */
  const BUDGET_STATUS_REFUSED: typeof import("../../constants/approvals.d.ts").BUDGET_STATUS_REFUSED;
  /** Budget of a delivery: approved. */
  const BUDGET_STATUS_VALIDATED: typeof import("../../constants/approvals.d.ts").BUDGET_STATUS_VALIDATED;
  /** Subject of a notification: a cancellation. */
  const CANCELLATION_NOTIF: typeof import("../../constants/approvals.d.ts").CANCELLATION_NOTIF;
  /** Status of a catalog entry of distributed marketing: canceled. */
  const CATALOG_STATUS_CANCELED: typeof import("../../constants/distributed-marketing.d.ts").CATALOG_STATUS_CANCELED;
  /** Status of a catalog entry of distributed marketing: being edited. */
  const CATALOG_STATUS_EDITION: typeof import("../../constants/distributed-marketing.d.ts").CATALOG_STATUS_EDITION;
  /** Status of a catalog entry of distributed marketing: in progress. */
  const CATALOG_STATUS_INPROCESS: typeof import("../../constants/distributed-marketing.d.ts").CATALOG_STATUS_INPROCESS;
  /** Status of a catalog entry of distributed marketing: published. */
  const CATALOG_STATUS_PUBLISHED: typeof import("../../constants/distributed-marketing.d.ts").CATALOG_STATUS_PUBLISHED;
  /** Status of a catalog entry of distributed marketing: refused. */
  const CATALOG_STATUS_REFUSED: typeof import("../../constants/distributed-marketing.d.ts").CATALOG_STATUS_REFUSED;
  /** Status of a catalog entry of distributed marketing: approved. */
  const CATALOG_STATUS_VALIDATED: typeof import("../../constants/distributed-marketing.d.ts").CATALOG_STATUS_VALIDATED;
  /** Status of a catalog entry of distributed marketing: waiting for approval. */
  const CATALOG_STATUS_VALIDATIONPENDING: typeof import("../../constants/distributed-marketing.d.ts").CATALOG_STATUS_VALIDATIONPENDING;
  /** Approval of orders from the catalog of distributed marketing: by itself. */
  const CATALOG_VALIDATIONMODE_AUTO: typeof import("../../constants/distributed-marketing.d.ts").CATALOG_VALIDATIONMODE_AUTO;
  /** Approval of orders from the catalog of distributed marketing: by an operator. */
  const CATALOG_VALIDATIONMODE_MANUAL: typeof import("../../constants/distributed-marketing.d.ts").CATALOG_VALIDATIONMODE_MANUAL;
  /** Work on a campaign of distributed marketing: centralized. */
  const CENTRALLOCAL_MODE_CENTRALIZED: typeof import("../../constants/distributed-marketing.d.ts").CENTRALLOCAL_MODE_CENTRALIZED;
  /** Work on a campaign of distributed marketing: distributed. */
  const CENTRALLOCAL_MODE_DISTRIBUTED: typeof import("../../constants/distributed-marketing.d.ts").CENTRALLOCAL_MODE_DISTRIBUTED;
  /** Work on a campaign of distributed marketing: localized, in a campaign of its own. */
  const CENTRALLOCAL_MODE_LOCALIZEDOP: typeof import("../../constants/distributed-marketing.d.ts").CENTRALLOCAL_MODE_LOCALIZEDOP;
  /** Work on a campaign of distributed marketing: localized, in a web page. */
  const CENTRALLOCAL_MODE_LOCALIZEDWEB: typeof import("../../constants/distributed-marketing.d.ts").CENTRALLOCAL_MODE_LOCALIZEDWEB;
  /** Kind of campaign in distributed marketing: local. */
  const CENTRALLOCAL_TYPE_LOCAL: typeof import("../../constants/distributed-marketing.d.ts").CENTRALLOCAL_TYPE_LOCAL;
  /** Kind of campaign in distributed marketing: shared by local entities (mutualized). */
  const CENTRALLOCAL_TYPE_MUTUALIZED: typeof import("../../constants/distributed-marketing.d.ts").CENTRALLOCAL_TYPE_MUTUALIZED;
  /** State of a computation: finished. */
  const COMPUTATION_STATE_FINISHED: typeof import("../../constants/platform.d.ts").COMPUTATION_STATE_FINISHED;
  /** State of a computation: in progress. */
  const COMPUTATION_STATE_INPROCESS: typeof import("../../constants/platform.d.ts").COMPUTATION_STATE_INPROCESS;
  /** State of a computation: waiting to begin. */
  const COMPUTATION_STATE_INWAITING: typeof import("../../constants/platform.d.ts").COMPUTATION_STATE_INWAITING;
  /** State of a computation: none is asked for. */
  const COMPUTATION_STATE_UNDEFINED: typeof import("../../constants/platform.d.ts").COMPUTATION_STATE_UNDEFINED;
  /** Editor of a delivery's content: Adobe Experience Manager. */
  const CONTENT_EDITING_MODE_AEM: typeof import("../../constants/deliveries.d.ts").CONTENT_EDITING_MODE_AEM;
  /** Editor of a delivery's content: the digital content editor. */
  const CONTENT_EDITING_MODE_DCE: typeof import("../../constants/deliveries.d.ts").CONTENT_EDITING_MODE_DCE;
  /** Editor of a delivery's content: the default editor. */
  const CONTENT_EDITING_MODE_DEFAULT: typeof import("../../constants/deliveries.d.ts").CONTENT_EDITING_MODE_DEFAULT;
  /** Content of a delivery: available. */
  const CONTENT_STATUS_AVAILABLE: typeof import("../../constants/approvals.d.ts").CONTENT_STATUS_AVAILABLE;
  /** Content of a delivery: being edited. */
  const CONTENT_STATUS_EDITION: typeof import("../../constants/approvals.d.ts").CONTENT_STATUS_EDITION;
  /** Content of a delivery: made outside Campaign, waiting for approval. */
  const CONTENT_STATUS_EXTERNAL_INWAITING: typeof import("../../constants/approvals.d.ts").CONTENT_STATUS_EXTERNAL_INWAITING;
  /** Content of a delivery: made outside Campaign, refused. */
  const CONTENT_STATUS_EXTERNAL_REFUSED: typeof import("../../constants/approvals.d.ts").CONTENT_STATUS_EXTERNAL_REFUSED;
  /** Content of a delivery: waiting for the step that Campaign names FCP. */
  const CONTENT_STATUS_FCP_INWAITING: typeof import("../../constants/approvals.d.ts").CONTENT_STATUS_FCP_INWAITING;
  /** Content of a delivery: refused in the step that Campaign names FCP. */
  const CONTENT_STATUS_FCP_REFUSED: typeof import("../../constants/approvals.d.ts").CONTENT_STATUS_FCP_REFUSED;
  /** Content of a delivery: approved in the step that Campaign names FCP. */
  const CONTENT_STATUS_FCP_VALIDATED: typeof import("../../constants/approvals.d.ts").CONTENT_STATUS_FCP_VALIDATED;
  /** Content of a delivery: in progress. */
  const CONTENT_STATUS_INPROGRESS: typeof import("../../constants/approvals.d.ts").CONTENT_STATUS_INPROGRESS;
  /** Content of a delivery: waiting for approval. */
  const CONTENT_STATUS_INWAITING: typeof import("../../constants/approvals.d.ts").CONTENT_STATUS_INWAITING;
  /** Content of a delivery: refused. */
  const CONTENT_STATUS_REFUSED: typeof import("../../constants/approvals.d.ts").CONTENT_STATUS_REFUSED;
  /** Content of a delivery: approved. */
  const CONTENT_STATUS_VALIDATED: typeof import("../../constants/approvals.d.ts").CONTENT_STATUS_VALIDATED;
  /** Line of costs: committed. */
  const COSTLINE_TYPE_COMMITTED: typeof import("../../constants/campaigns.d.ts").COSTLINE_TYPE_COMMITTED;
  /** Line of costs: spent. */
  const COSTLINE_TYPE_EXPENSED: typeof import("../../constants/campaigns.d.ts").COSTLINE_TYPE_EXPENSED;
  /** Line of costs: planned. */
  const COSTLINE_TYPE_PLANNED: typeof import("../../constants/campaigns.d.ts").COSTLINE_TYPE_PLANNED;
  /** Line of costs: reserved. */
  const COSTLINE_TYPE_RESERVED: typeof import("../../constants/campaigns.d.ts").COSTLINE_TYPE_RESERVED;
  /** Status of a transfer of data: canceled. */
  const DATATRANSFER_STATUS_CANCELED: typeof import("../../constants/platform.d.ts").DATATRANSFER_STATUS_CANCELED;
  /** Status of a transfer of data: about to be canceled. */
  const DATATRANSFER_STATUS_CANCELING: typeof import("../../constants/platform.d.ts").DATATRANSFER_STATUS_CANCELING;
  /** Status of a transfer of data: being edited. */
  const DATATRANSFER_STATUS_EDITION: typeof import("../../constants/platform.d.ts").DATATRANSFER_STATUS_EDITION;
  /** Status of a transfer of data: ended by an error. */
  const DATATRANSFER_STATUS_ERROR: typeof import("../../constants/platform.d.ts").DATATRANSFER_STATUS_ERROR;
  /** Status of a transfer of data: finished. */
  const DATATRANSFER_STATUS_FINISHED: typeof import("../../constants/platform.d.ts").DATATRANSFER_STATUS_FINISHED;
  /** Status of a transfer of data: paused. */
  const DATATRANSFER_STATUS_PAUSED: typeof import("../../constants/platform.d.ts").DATATRANSFER_STATUS_PAUSED;
  /** Status of a transfer of data: about to pause. */
  const DATATRANSFER_STATUS_PAUSING: typeof import("../../constants/platform.d.ts").DATATRANSFER_STATUS_PAUSING;
  /** Status of a transfer of data: running. */
  const DATATRANSFER_STATUS_RUNNING: typeof import("../../constants/platform.d.ts").DATATRANSFER_STATUS_RUNNING;
  /** Limit: how many runs there may be at once when nothing else is said. */
  const DEFAULT_MAX_RUNNINGS: typeof import("../../constants/workflows.d.ts").DEFAULT_MAX_RUNNINGS;
  /** Deletion of a delivery: deleted. */
  const DELIVERY_DELETE_STATUS_DELETED: typeof import("../../constants/deliveries.d.ts").DELIVERY_DELETE_STATUS_DELETED;
  /** Filter of delivery lists: all deliveries. */
  const DELIVERY_FILTER_ALL: typeof import("../../constants/deliveries.d.ts").DELIVERY_FILTER_ALL;
  /** Filter of delivery lists: canceled. */
  const DELIVERY_FILTER_CANCELED: typeof import("../../constants/deliveries.d.ts").DELIVERY_FILTER_CANCELED;
  /** Filter of delivery lists: being edited. */
  const DELIVERY_FILTER_EDITION: typeof import("../../constants/deliveries.d.ts").DELIVERY_FILTER_EDITION;
  /** Filter of delivery lists: failed. */
  const DELIVERY_FILTER_FAILED: typeof import("../../constants/deliveries.d.ts").DELIVERY_FILTER_FAILED;
  /** Filter of delivery lists: finished. */
  const DELIVERY_FILTER_FINISHED: typeof import("../../constants/deliveries.d.ts").DELIVERY_FILTER_FINISHED;
  /** Filter of delivery lists: started. */
  const DELIVERY_FILTER_STARTED: typeof import("../../constants/deliveries.d.ts").DELIVERY_FILTER_STARTED;
  /** Filter of delivery lists: waiting for approval. */
  const DELIVERY_FILTER_TOVALIDATE: typeof import("../../constants/deliveries.d.ts").DELIVERY_FILTER_TOVALIDATE;
  /** Key figures of a delivery, in percent: limit below which they show an error. */
  const DELIVERY_KPI_ERROR_THRESHOLD: typeof import("../../constants/deliveries.d.ts").DELIVERY_KPI_ERROR_THRESHOLD;
  /** Key figures of a delivery, in percent: limit below which they show a warning. */
  const DELIVERY_KPI_WARNING_THRESHOLD: typeof import("../../constants/deliveries.d.ts").DELIVERY_KPI_WARNING_THRESHOLD;
  /** Channel of a delivery: handed to an agency. */
  const DELIVERY_MESSAGETYPE_AGENCY: typeof import("../../constants/deliveries.d.ts").DELIVERY_MESSAGETYPE_AGENCY;
  /** Channel of a delivery: push notification on Android. */
  const DELIVERY_MESSAGETYPE_ANDROID: typeof import("../../constants/deliveries.d.ts").DELIVERY_MESSAGETYPE_ANDROID;
  /** Channel of a delivery: email. */
  const DELIVERY_MESSAGETYPE_EMAIL: typeof import("../../constants/deliveries.d.ts").DELIVERY_MESSAGETYPE_EMAIL;
  /** Channel of a delivery: Facebook. */
  const DELIVERY_MESSAGETYPE_FACEBOOK: typeof import("../../constants/deliveries.d.ts").DELIVERY_MESSAGETYPE_FACEBOOK;
  /** Channel of a delivery: fax. */
  const DELIVERY_MESSAGETYPE_FAX: typeof import("../../constants/deliveries.d.ts").DELIVERY_MESSAGETYPE_FAX;
  /** Channel of a delivery: push notification on iOS. */
  const DELIVERY_MESSAGETYPE_IOS: typeof import("../../constants/deliveries.d.ts").DELIVERY_MESSAGETYPE_IOS;
  /** Channel of a delivery: mobile application, whatever its system. */
  const DELIVERY_MESSAGETYPE_MOBILEAPP: typeof import("../../constants/deliveries.d.ts").DELIVERY_MESSAGETYPE_MOBILEAPP;
  /** Channel of a delivery: another channel. */
  const DELIVERY_MESSAGETYPE_OTHER: typeof import("../../constants/deliveries.d.ts").DELIVERY_MESSAGETYPE_OTHER;
  /** Channel of a delivery: direct mail. */
  const DELIVERY_MESSAGETYPE_PAPER: typeof import("../../constants/deliveries.d.ts").DELIVERY_MESSAGETYPE_PAPER;
  /** Channel of a delivery: telephone call. */
  const DELIVERY_MESSAGETYPE_PHONE: typeof import("../../constants/deliveries.d.ts").DELIVERY_MESSAGETYPE_PHONE;
  /** Channel of a delivery: text message (SMS). */
  const DELIVERY_MESSAGETYPE_SMS: typeof import("../../constants/deliveries.d.ts").DELIVERY_MESSAGETYPE_SMS;
  /** Channel of a delivery: Twitter. */
  const DELIVERY_MESSAGETYPE_TWITTER: typeof import("../../constants/deliveries.d.ts").DELIVERY_MESSAGETYPE_TWITTER;
  /** Sender of a delivery: this instance, in bulk. */
  const DELIVERY_MODE_BULK: typeof import("../../constants/deliveries.d.ts").DELIVERY_MODE_BULK;
  /** Sender of a delivery: nobody: the delivery is described only. */
  const DELIVERY_MODE_DESCRIPTIVE: typeof import("../../constants/deliveries.d.ts").DELIVERY_MODE_DESCRIPTIVE;
  /** Sender of a delivery: a router outside Campaign (external). */
  const DELIVERY_MODE_EXTERNAL: typeof import("../../constants/deliveries.d.ts").DELIVERY_MODE_EXTERNAL;
  /** Sender of a delivery: a mid-sourcing instance. */
  const DELIVERY_MODE_MIDSOURCING: typeof import("../../constants/deliveries.d.ts").DELIVERY_MODE_MIDSOURCING;
  /** Publication of a delivery: deployed. */
  const DELIVERY_PUBLICATION_STATUS_DEPLOYED: typeof import("../../constants/deliveries.d.ts").DELIVERY_PUBLICATION_STATUS_DEPLOYED;
  /** Publication of a delivery: being edited. */
  const DELIVERY_PUBLICATION_STATUS_EDITION: typeof import("../../constants/deliveries.d.ts").DELIVERY_PUBLICATION_STATUS_EDITION;
  /** Publication of a delivery: the publication failed. */
  const DELIVERY_PUBLICATION_STATUS_FAILED: typeof import("../../constants/deliveries.d.ts").DELIVERY_PUBLICATION_STATUS_FAILED;
  /** Publication of a delivery: not applicable. */
  const DELIVERY_PUBLICATION_STATUS_NOTAPPLICABLE: typeof import("../../constants/deliveries.d.ts").DELIVERY_PUBLICATION_STATUS_NOTAPPLICABLE;
  /** Publication of a delivery: in production. */
  const DELIVERY_PUBLICATION_STATUS_PRODUCTION: typeof import("../../constants/deliveries.d.ts").DELIVERY_PUBLICATION_STATUS_PRODUCTION;
  /** State of a delivery: canceled. */
  const DELIVERY_STATE_CANCEL: typeof import("../../constants/deliveries.d.ts").DELIVERY_STATE_CANCEL;
  /** State of a delivery: a cancellation is asked for. */
  const DELIVERY_STATE_CANCELPENDING: typeof import("../../constants/deliveries.d.ts").DELIVERY_STATE_CANCELPENDING;
  /** State of a delivery: sending is put off to a later date. */
  const DELIVERY_STATE_DELAYED: typeof import("../../constants/deliveries.d.ts").DELIVERY_STATE_DELAYED;
  /** State of a delivery: deleted. */
  const DELIVERY_STATE_DELETED: typeof import("../../constants/deliveries.d.ts").DELIVERY_STATE_DELETED;
  /** State of a delivery: being edited. */
  const DELIVERY_STATE_EDITION: typeof import("../../constants/deliveries.d.ts").DELIVERY_STATE_EDITION;
  /** State of a delivery: finished. */
  const DELIVERY_STATE_FINISHED: typeof import("../../constants/deliveries.d.ts").DELIVERY_STATE_FINISHED;
  /** State of a delivery: the messages are prepared. */
  const DELIVERY_STATE_MESSAGEFINISHED: typeof import("../../constants/deliveries.d.ts").DELIVERY_STATE_MESSAGEFINISHED;
  /** State of a delivery: the messages are going to be prepared. */
  const DELIVERY_STATE_MSGPREPENDING: typeof import("../../constants/deliveries.d.ts").DELIVERY_STATE_MSGPREPENDING;
  /** State of a delivery: paused. */
  const DELIVERY_STATE_PAUSE: typeof import("../../constants/deliveries.d.ts").DELIVERY_STATE_PAUSE;
  /** State of a delivery: a pause is asked for. */
  const DELIVERY_STATE_PAUSEPENDING: typeof import("../../constants/deliveries.d.ts").DELIVERY_STATE_PAUSEPENDING;
  /** State of a delivery: the messages are being prepared. */
  const DELIVERY_STATE_PREPARATION: typeof import("../../constants/deliveries.d.ts").DELIVERY_STATE_PREPARATION;
  /** State of a delivery: the preparation failed. */
  const DELIVERY_STATE_PREPAREFAILED: typeof import("../../constants/deliveries.d.ts").DELIVERY_STATE_PREPAREFAILED;
  /** State of a delivery: ready to be sent. */
  const DELIVERY_STATE_READY: typeof import("../../constants/deliveries.d.ts").DELIVERY_STATE_READY;
  /** State of a delivery: messages are being sent again. */
  const DELIVERY_STATE_RETRY: typeof import("../../constants/deliveries.d.ts").DELIVERY_STATE_RETRY;
  /** State of a delivery: messages are going to be sent again. */
  const DELIVERY_STATE_RETRYPENDING: typeof import("../../constants/deliveries.d.ts").DELIVERY_STATE_RETRYPENDING;
  /** State of a delivery: sending is in progress. */
  const DELIVERY_STATE_STARTED: typeof import("../../constants/deliveries.d.ts").DELIVERY_STATE_STARTED;
  /** State of a delivery: arbitration between deliveries is in progress. */
  const DELIVERY_STATE_TARGETARBITRATION: typeof import("../../constants/deliveries.d.ts").DELIVERY_STATE_TARGETARBITRATION;
  /** State of a delivery: the target is going to be computed. */
  const DELIVERY_STATE_TARGETPENDING: typeof import("../../constants/deliveries.d.ts").DELIVERY_STATE_TARGETPENDING;
  /** State of a delivery: the target is ready. */
  const DELIVERY_STATE_TARGETREADY: typeof import("../../constants/deliveries.d.ts").DELIVERY_STATE_TARGETREADY;
  /** State of a delivery: the target is being computed. */
  const DELIVERY_STATE_TARGETSELECTION: typeof import("../../constants/deliveries.d.ts").DELIVERY_STATE_TARGETSELECTION;
  /** Status of a delivery or message: canceled. */
  const DELIVERY_STATUS_CANCELED: typeof import("../../constants/deliveries.d.ts").DELIVERY_STATUS_CANCELED;
  /** Status of a delivery or message: ignored. */
  const DELIVERY_STATUS_IGNORED: typeof import("../../constants/deliveries.d.ts").DELIVERY_STATUS_IGNORED;
  /** Status of a delivery or message: sent. */
  const DELIVERY_STATUS_SENT: typeof import("../../constants/deliveries.d.ts").DELIVERY_STATUS_SENT;
  /** Status of a delivery or message: to be sent. */
  const DELIVERY_STATUS_TOSENT: typeof import("../../constants/deliveries.d.ts").DELIVERY_STATUS_TOSENT;
  /** Shown in the client console. */
  const DOC_CONTEXT_CONSOLE: typeof import("../../constants/resources.d.ts").DOC_CONTEXT_CONSOLE;
  /** Shown in a notification message. */
  const DOC_CONTEXT_NOTIFICATION: typeof import("../../constants/resources.d.ts").DOC_CONTEXT_NOTIFICATION;
  /** Shown in a web page. */
  const DOC_CONTEXT_WEB: typeof import("../../constants/resources.d.ts").DOC_CONTEXT_WEB;
  /** Extraction file of a delivery: being edited. */
  const EXTRACTION_STATUS_EDITION: typeof import("../../constants/approvals.d.ts").EXTRACTION_STATUS_EDITION;
  /** Extraction file of a delivery: waiting for approval. */
  const EXTRACTION_STATUS_INWAITING: typeof import("../../constants/approvals.d.ts").EXTRACTION_STATUS_INWAITING;
  /** Extraction file of a delivery: refused. */
  const EXTRACTION_STATUS_REFUSED: typeof import("../../constants/approvals.d.ts").EXTRACTION_STATUS_REFUSED;
  /** Extraction file of a delivery: sent. */
  const EXTRACTION_STATUS_SENT: typeof import("../../constants/approvals.d.ts").EXTRACTION_STATUS_SENT;
  /** Extraction file of a delivery: approved. */
  const EXTRACTION_STATUS_VALIDATED: typeof import("../../constants/approvals.d.ts").EXTRACTION_STATUS_VALIDATED;
  /** Reason why a message does not go out: the recipient belongs to the control group. */
  const FAILURE_RAISON_CONTROL: typeof import("../../constants/deliveries.d.ts").FAILURE_RAISON_CONTROL;
  /** Origin of a list: a file. */
  const GROUP_ORIGIN_FILE: typeof import("../../constants/audiences.d.ts").GROUP_ORIGIN_FILE;
  /** Origin of a list: an import of leads. */
  const GROUP_ORIGIN_IMPORTLEAD: typeof import("../../constants/audiences.d.ts").GROUP_ORIGIN_IMPORTLEAD;
  /** Origin of a list: Campaign itself. */
  const GROUP_ORIGIN_NMS: typeof import("../../constants/audiences.d.ts").GROUP_ORIGIN_NMS;
  /** Origin of a list: a segment. */
  const GROUP_ORIGIN_SEG: typeof import("../../constants/audiences.d.ts").GROUP_ORIGIN_SEG;
  /** Kind of list: a list that comes from a file. */
  const GROUP_TYPE_FILE: typeof import("../../constants/audiences.d.ts").GROUP_TYPE_FILE;
  /** Kind of list: a list of profiles. */
  const GROUP_TYPE_NMS: typeof import("../../constants/audiences.d.ts").GROUP_TYPE_NMS;
  /** Kind of list: a segment. */
  const GROUP_TYPE_SEG: typeof import("../../constants/audiences.d.ts").GROUP_TYPE_SEG;
  /** Kind of list: a template of lists. */
  const GROUP_TYPE_TEMPLATE: typeof import("../../constants/audiences.d.ts").GROUP_TYPE_TEMPLATE;
  /** State of a measurement hypothesis: being edited. */
  const HYPOTHESIS_STATE_EDITION: typeof import("../../constants/campaigns.d.ts").HYPOTHESIS_STATE_EDITION;
  /** State of a measurement hypothesis: ended by an error. */
  const HYPOTHESIS_STATE_ERROR: typeof import("../../constants/campaigns.d.ts").HYPOTHESIS_STATE_ERROR;
  /** State of a measurement hypothesis: finished. */
  const HYPOTHESIS_STATE_FINISHED: typeof import("../../constants/campaigns.d.ts").HYPOTHESIS_STATE_FINISHED;
  /** State of a measurement hypothesis: started. */
  const HYPOTHESIS_STATE_STARTED: typeof import("../../constants/campaigns.d.ts").HYPOTHESIS_STATE_STARTED;
  /** State of a measurement hypothesis: waiting to start. */
  const HYPOTHESIS_STATE_WAITING: typeof import("../../constants/campaigns.d.ts").HYPOTHESIS_STATE_WAITING;
  /** Run of a measurement hypothesis: canceled. */
  const HYPOTHESIS_STATUS_CANCELED: typeof import("../../constants/campaigns.d.ts").HYPOTHESIS_STATUS_CANCELED;
  /** Run of a measurement hypothesis: about to be canceled. */
  const HYPOTHESIS_STATUS_CANCELING: typeof import("../../constants/campaigns.d.ts").HYPOTHESIS_STATUS_CANCELING;
  /** Run of a measurement hypothesis: being edited. */
  const HYPOTHESIS_STATUS_EDIT: typeof import("../../constants/campaigns.d.ts").HYPOTHESIS_STATUS_EDIT;
  /** Run of a measurement hypothesis: ended by an error. */
  const HYPOTHESIS_STATUS_ERROR: typeof import("../../constants/campaigns.d.ts").HYPOTHESIS_STATUS_ERROR;
  /** Run of a measurement hypothesis: finished. */
  const HYPOTHESIS_STATUS_FINISHED: typeof import("../../constants/campaigns.d.ts").HYPOTHESIS_STATUS_FINISHED;
  /** Run of a measurement hypothesis: paused. */
  const HYPOTHESIS_STATUS_PAUSE: typeof import("../../constants/campaigns.d.ts").HYPOTHESIS_STATUS_PAUSE;
  /** Run of a measurement hypothesis: a pause is asked for. */
  const HYPOTHESIS_STATUS_PAUSEPENDING: typeof import("../../constants/campaigns.d.ts").HYPOTHESIS_STATUS_PAUSEPENDING;
  /** Run of a measurement hypothesis: pending. */
  const HYPOTHESIS_STATUS_PENDING: typeof import("../../constants/campaigns.d.ts").HYPOTHESIS_STATUS_PENDING;
  /** Run of a measurement hypothesis: running. */
  const HYPOTHESIS_STATUS_RUNNING: typeof import("../../constants/campaigns.d.ts").HYPOTHESIS_STATUS_RUNNING;
  /** Subject of a measurement hypothesis: anything: a choice of filters. */
  const HYPOTHESIS_TYPE_ALL: typeof import("../../constants/campaigns.d.ts").HYPOTHESIS_TYPE_ALL;
  /** Subject of a measurement hypothesis: a delivery. */
  const HYPOTHESIS_TYPE_DELIVERY: typeof import("../../constants/campaigns.d.ts").HYPOTHESIS_TYPE_DELIVERY;
  /** Subject of a measurement hypothesis: an offer. */
  const HYPOTHESIS_TYPE_OFFER: typeof import("../../constants/campaigns.d.ts").HYPOTHESIS_TYPE_OFFER;
  /** Approval of a distribution to local entities: by itself. */
  const LOCALDISTRIBUTION_VALIDATIONMODE_AUTOMATIC: typeof import("../../constants/distributed-marketing.d.ts").LOCALDISTRIBUTION_VALIDATIONMODE_AUTOMATIC;
  /** Approval of a distribution to local entities: by an operator. */
  const LOCALDISTRIBUTION_VALIDATIONMODE_MANUAL: typeof import("../../constants/distributed-marketing.d.ts").LOCALDISTRIBUTION_VALIDATIONMODE_MANUAL;
  /** Status of a local entity's order: available. */
  const LOCALORDER_STATUS_AVAILABLE: typeof import("../../constants/distributed-marketing.d.ts").LOCALORDER_STATUS_AVAILABLE;
  /** Status of a local entity's order: canceled. */
  const LOCALORDER_STATUS_CANCELED: typeof import("../../constants/distributed-marketing.d.ts").LOCALORDER_STATUS_CANCELED;
  /** Status of a local entity's order: ended by an error. */
  const LOCALORDER_STATUS_ERROR: typeof import("../../constants/distributed-marketing.d.ts").LOCALORDER_STATUS_ERROR;
  /** Status of a local entity's order: being tried out with proofs. */
  const LOCALORDER_STATUS_PROOF: typeof import("../../constants/distributed-marketing.d.ts").LOCALORDER_STATUS_PROOF;
  /** Status of a local entity's order: refused. */
  const LOCALORDER_STATUS_REFUSED: typeof import("../../constants/distributed-marketing.d.ts").LOCALORDER_STATUS_REFUSED;
  /** Status of a local entity's order: reserved. */
  const LOCALORDER_STATUS_RESERVED: typeof import("../../constants/distributed-marketing.d.ts").LOCALORDER_STATUS_RESERVED;
  /** Status of a local entity's order: approved. */
  const LOCALORDER_STATUS_VALIDATED: typeof import("../../constants/distributed-marketing.d.ts").LOCALORDER_STATUS_VALIDATED;
  /** Approval in distributed marketing: waiting for approval. */
  const LOCALVALIDATIONLOG_STATUS_INWAITING: typeof import("../../constants/distributed-marketing.d.ts").LOCALVALIDATIONLOG_STATUS_INWAITING;
  /** Approval in distributed marketing: refused. */
  const LOCALVALIDATIONLOG_STATUS_REFUSED: typeof import("../../constants/distributed-marketing.d.ts").LOCALVALIDATIONLOG_STATUS_REFUSED;
  /** Approval in distributed marketing: approved. */
  const LOCALVALIDATIONLOG_STATUS_VALIDATED: typeof import("../../constants/distributed-marketing.d.ts").LOCALVALIDATIONLOG_STATUS_VALIDATED;
  /** Measurement of a campaign's effect: against a control group. */
  const MEASURE_TYPE_WITHCONTROL: typeof import("../../constants/campaigns.d.ts").MEASURE_TYPE_WITHCONTROL;
  /** Measurement of a campaign's effect: without a control group. */
  const MEASURE_TYPE_WITHOUTCONTROL: typeof import("../../constants/campaigns.d.ts").MEASURE_TYPE_WITHOUTCONTROL;
  /** Kind of message: any kind: a choice of filters. */
  const MESSAGE_TYPE_ALL: typeof import("../../constants/deliveries.d.ts").MESSAGE_TYPE_ALL;
  /** Kind of message: notification of a task. */
  const MESSAGE_TYPE_TASK: typeof import("../../constants/deliveries.d.ts").MESSAGE_TYPE_TASK;
  /** Message to a mobile phone: multimedia message (MMS). */
  const MOBILE_MSGTYPE_MMS: typeof import("../../constants/deliveries.d.ts").MOBILE_MSGTYPE_MMS;
  /** Message to a mobile phone: text message (SMS). */
  const MOBILE_MSGTYPE_SMS: typeof import("../../constants/deliveries.d.ts").MOBILE_MSGTYPE_SMS;
  /** Message to a mobile phone: WAP push message. */
  const MOBILE_MSGTYPE_WAPPUSH: typeof import("../../constants/deliveries.d.ts").MOBILE_MSGTYPE_WAPPUSH;
  /** State of an offer's representation: canceled. */
  const OFFERVIEW_STATE_CANCELED: typeof import("../../constants/offers.d.ts").OFFERVIEW_STATE_CANCELED;
  /** State of an offer's representation: being edited. */
  const OFFERVIEW_STATE_EDITION: typeof import("../../constants/offers.d.ts").OFFERVIEW_STATE_EDITION;
  /** State of an offer's representation: published. */
  const OFFERVIEW_STATE_PUBLISHED: typeof import("../../constants/offers.d.ts").OFFERVIEW_STATE_PUBLISHED;
  /** State of an offer's representation: refused. */
  const OFFERVIEW_STATE_REFUSED: typeof import("../../constants/offers.d.ts").OFFERVIEW_STATE_REFUSED;
  /** State of an offer's representation: approved. */
  const OFFERVIEW_STATE_VALIDATED: typeof import("../../constants/offers.d.ts").OFFERVIEW_STATE_VALIDATED;
  /** State of an offer's representation: waiting for approval. */
  const OFFERVIEW_STATE_VALIDATIONPENDING: typeof import("../../constants/offers.d.ts").OFFERVIEW_STATE_VALIDATIONPENDING;
  /** Status of an offer: canceled. */
  const OFFER_STATUS_CANCELED: typeof import("../../constants/offers.d.ts").OFFER_STATUS_CANCELED;
  /** Status of an offer: a cancellation is asked for. */
  const OFFER_STATUS_CANCELPENDING: typeof import("../../constants/offers.d.ts").OFFER_STATUS_CANCELPENDING;
  /** Status of an offer: being edited. */
  const OFFER_STATUS_EDITION: typeof import("../../constants/offers.d.ts").OFFER_STATUS_EDITION;
  /** Status of an offer: in progress. */
  const OFFER_STATUS_INPROCESS: typeof import("../../constants/offers.d.ts").OFFER_STATUS_INPROCESS;
  /** Status of an offer: waiting to go live. */
  const OFFER_STATUS_PRODUCTIONPENDING: typeof import("../../constants/offers.d.ts").OFFER_STATUS_PRODUCTIONPENDING;
  /** Status of an offer: published. */
  const OFFER_STATUS_PUBLISHED: typeof import("../../constants/offers.d.ts").OFFER_STATUS_PUBLISHED;
  /** Status of an offer: refused. */
  const OFFER_STATUS_REFUSED: typeof import("../../constants/offers.d.ts").OFFER_STATUS_REFUSED;
  /** Status of an offer: approved. */
  const OFFER_STATUS_VALIDATED: typeof import("../../constants/offers.d.ts").OFFER_STATUS_VALIDATED;
  /** Status of an offer: waiting for approval. */
  const OFFER_STATUS_VALIDATIONPENDING: typeof import("../../constants/offers.d.ts").OFFER_STATUS_VALIDATIONPENDING;
  /** Budget of a marketing campaign: defined. */
  const OPERATION_BUDGETSTATUS_DEFINED: typeof import("../../constants/campaigns.d.ts").OPERATION_BUDGETSTATUS_DEFINED;
  /** Budget of a marketing campaign: being edited. */
  const OPERATION_BUDGETSTATUS_EDITION: typeof import("../../constants/campaigns.d.ts").OPERATION_BUDGETSTATUS_EDITION;
  /** Budget of a marketing campaign: finished. */
  const OPERATION_BUDGETSTATUS_FINISHED: typeof import("../../constants/campaigns.d.ts").OPERATION_BUDGETSTATUS_FINISHED;
  /** Cancellation of a marketing campaign: canceled. */
  const OPERATION_CANCELSTATE_CANCELED: typeof import("../../constants/campaigns.d.ts").OPERATION_CANCELSTATE_CANCELED;
  /** Cancellation of a marketing campaign: about to be canceled. */
  const OPERATION_CANCELSTATE_CANCELING: typeof import("../../constants/campaigns.d.ts").OPERATION_CANCELSTATE_CANCELING;
  /** Cancellation of a marketing campaign: no cancellation is asked for. */
  const OPERATION_CANCELSTATE_UNDEFINED: typeof import("../../constants/campaigns.d.ts").OPERATION_CANCELSTATE_UNDEFINED;
  /** Line in the journal of a marketing campaign: error. */
  const OPERATION_LOG_TYPE_ERROR: typeof import("../../constants/campaigns.d.ts").OPERATION_LOG_TYPE_ERROR;
  /** Line in the journal of a marketing campaign: information. */
  const OPERATION_LOG_TYPE_INFO: typeof import("../../constants/campaigns.d.ts").OPERATION_LOG_TYPE_INFO;
  /** Line in the journal of a marketing campaign: change of status. */
  const OPERATION_LOG_TYPE_STATUS: typeof import("../../constants/campaigns.d.ts").OPERATION_LOG_TYPE_STATUS;
  /** Line in the journal of a marketing campaign: detail. */
  const OPERATION_LOG_TYPE_VERBOSE: typeof import("../../constants/campaigns.d.ts").OPERATION_LOG_TYPE_VERBOSE;
  /** Line in the journal of a marketing campaign: warning. */
  const OPERATION_LOG_TYPE_WARNING: typeof import("../../constants/campaigns.d.ts").OPERATION_LOG_TYPE_WARNING;
  /** Subject of a notification: a marketing campaign. */
  const OPERATION_NOTIF: typeof import("../../constants/approvals.d.ts").OPERATION_NOTIF;
  /** Status of a marketing campaign: any status: a choice of filters, not a status of its own. */
  const OPERATION_STATUS_ALL: typeof import("../../constants/campaigns.d.ts").OPERATION_STATUS_ALL;
  /** Status of a marketing campaign: canceled. */
  const OPERATION_STATUS_CANCELED: typeof import("../../constants/campaigns.d.ts").OPERATION_STATUS_CANCELED;
  /** Status of a marketing campaign: about to be canceled. */
  const OPERATION_STATUS_CANCELING: typeof import("../../constants/campaigns.d.ts").OPERATION_STATUS_CANCELING;
  /** Status of a marketing campaign: being edited. */
  const OPERATION_STATUS_EDITION: typeof import("../../constants/campaigns.d.ts").OPERATION_STATUS_EDITION;
  /** Status of a marketing campaign: finished. */
  const OPERATION_STATUS_FINISHED: typeof import("../../constants/campaigns.d.ts").OPERATION_STATUS_FINISHED;
  /** Status of a marketing campaign: started. */
  const OPERATION_STATUS_STARTED: typeof import("../../constants/campaigns.d.ts").OPERATION_STATUS_STARTED;
  /** Kind of marketing campaign: periodic. */
  const OPERATION_TYPE_PERIODIC: typeof import("../../constants/campaigns.d.ts").OPERATION_TYPE_PERIODIC;
  /** Kind of marketing campaign: recurrent. */
  const OPERATION_TYPE_RECURRENT: typeof import("../../constants/campaigns.d.ts").OPERATION_TYPE_RECURRENT;
  /** Kind of marketing campaign: a single one. */
  const OPERATION_TYPE_UNIQUE: typeof import("../../constants/campaigns.d.ts").OPERATION_TYPE_UNIQUE;
  /** Web application of a marketing campaign: the default one. */
  const OPERATION_WEBAPPTYPE_DEFAULT: typeof import("../../constants/campaigns.d.ts").OPERATION_WEBAPPTYPE_DEFAULT;
  /** Web application of a marketing campaign: one outside Campaign. */
  const OPERATION_WEBAPPTYPE_EXTERNAL: typeof import("../../constants/campaigns.d.ts").OPERATION_WEBAPPTYPE_EXTERNAL;
  /** Web application of a marketing campaign: none. */
  const OPERATION_WEBAPPTYPE_NONE: typeof import("../../constants/campaigns.d.ts").OPERATION_WEBAPPTYPE_NONE;
  /** Web application of a marketing campaign: one that the user chose. */
  const OPERATION_WEBAPPTYPE_USER: typeof import("../../constants/campaigns.d.ts").OPERATION_WEBAPPTYPE_USER;
  /** Kind of operator account: a group of operators. */
  const OPERATOR_TYPE_GROUP: typeof import("../../constants/platform.d.ts").OPERATOR_TYPE_GROUP;
  /** Kind of operator account: an operator. */
  const OPERATOR_TYPE_OP: typeof import("../../constants/platform.d.ts").OPERATOR_TYPE_OP;
  /** Kind of operator account: a named right. */
  const OPERATOR_TYPE_RIGHT: typeof import("../../constants/platform.d.ts").OPERATOR_TYPE_RIGHT;
  /** Status of a sales opportunity: closed and lost. */
  const OPPORTUNITY_STATUS_CLOSEDLOST: typeof import("../../constants/audiences.d.ts").OPPORTUNITY_STATUS_CLOSEDLOST;
  /** Status of a sales opportunity: closed and won. */
  const OPPORTUNITY_STATUS_CLOSEDWON: typeof import("../../constants/audiences.d.ts").OPPORTUNITY_STATUS_CLOSEDWON;
  /** Status of a sales opportunity: in progress. */
  const OPPORTUNITY_STATUS_INPROGRESS: typeof import("../../constants/audiences.d.ts").OPPORTUNITY_STATUS_INPROGRESS;
  /** Stage of a lead: given up (the spelling is the server's). */
  const OUTGOINGLEAD_STAGE_ABANDONNED: typeof import("../../constants/audiences.d.ts").OUTGOINGLEAD_STAGE_ABANDONNED;
  /** Stage of a lead: closed and lost. */
  const OUTGOINGLEAD_STAGE_CLOSEDLOST: typeof import("../../constants/audiences.d.ts").OUTGOINGLEAD_STAGE_CLOSEDLOST;
  /** Stage of a lead: closed and won. */
  const OUTGOINGLEAD_STAGE_CLOSEDWON: typeof import("../../constants/audiences.d.ts").OUTGOINGLEAD_STAGE_CLOSEDWON;
  /** Stage of a lead: qualified by marketing. */
  const OUTGOINGLEAD_STAGE_MARKETINGQUALIFIED: typeof import("../../constants/audiences.d.ts").OUTGOINGLEAD_STAGE_MARKETINGQUALIFIED;
  /** Stage of a lead: turned into an opportunity. */
  const OUTGOINGLEAD_STAGE_OPPORTUNITY: typeof import("../../constants/audiences.d.ts").OUTGOINGLEAD_STAGE_OPPORTUNITY;
  /** Stage of a lead: rejected. */
  const OUTGOINGLEAD_STAGE_REJECTED: typeof import("../../constants/audiences.d.ts").OUTGOINGLEAD_STAGE_REJECTED;
  /** Stage of a lead: accepted by sales. */
  const OUTGOINGLEAD_STAGE_SALESACCEPTED: typeof import("../../constants/audiences.d.ts").OUTGOINGLEAD_STAGE_SALESACCEPTED;
  /** Stage of a lead: not qualified. */
  const OUTGOINGLEAD_STAGE_UNQUALIFIED: typeof import("../../constants/audiences.d.ts").OUTGOINGLEAD_STAGE_UNQUALIFIED;
  /** Work of a background process: cancels a campaign. */
  const PROCESS_TYPE_CANCELOPERATION: typeof import("../../constants/campaigns.d.ts").PROCESS_TYPE_CANCELOPERATION;
  /** Work of a background process: creates a campaign. */
  const PROCESS_TYPE_CREATEOPERATION: typeof import("../../constants/campaigns.d.ts").PROCESS_TYPE_CREATEOPERATION;
  /** Work of a background process: creates a workflow. */
  const PROCESS_TYPE_CREATEWORKFLOW: typeof import("../../constants/campaigns.d.ts").PROCESS_TYPE_CREATEWORKFLOW;
  /** Proposition of an offer: accepted. */
  const PROPOSITION_STATUS_ACCEPTED: typeof import("../../constants/offers.d.ts").PROPOSITION_STATUS_ACCEPTED;
  /** Proposition of an offer: not made, as the recipient belongs to the control group. */
  const PROPOSITION_STATUS_CONTROL: typeof import("../../constants/offers.d.ts").PROPOSITION_STATUS_CONTROL;
  /** Subject of a notification: a publication. */
  const PUBLICATION_NOTIF: typeof import("../../constants/approvals.d.ts").PUBLICATION_NOTIF;
  /** State of a report: in production. */
  const REPORT_STATE_PROD: typeof import("../../constants/resources.d.ts").REPORT_STATE_PROD;
  /** Kind of resource: a file. */
  const RESOURCE_TYPE_FILE: typeof import("../../constants/resources.d.ts").RESOURCE_TYPE_FILE;
  /** Mode of a run: complete. */
  const SANDBOXMODE_COMPLETE: typeof import("../../constants/platform.d.ts").SANDBOXMODE_COMPLETE;
  /** Mode of a run: complete, enforced. Its value is that of the sandbox: it belongs to a setting of its own. */
  const SANDBOXMODE_ENFORCEMENT_COMPLETE: typeof import("../../constants/platform.d.ts").SANDBOXMODE_ENFORCEMENT_COMPLETE;
  /** Mode of a run: in a sandbox. */
  const SANDBOXMODE_SANDBOX: typeof import("../../constants/platform.d.ts").SANDBOXMODE_SANDBOX;
  /** Mode of a run: as a simulation. */
  const SANDBOXMODE_SIMULATION: typeof import("../../constants/platform.d.ts").SANDBOXMODE_SIMULATION;
  /** The step that Campaign names sandbox: being edited. */
  const SANDBOX_STATUS_EDITION: typeof import("../../constants/approvals.d.ts").SANDBOX_STATUS_EDITION;
  /** The step that Campaign names sandbox: waiting for approval. */
  const SANDBOX_STATUS_INWAITING: typeof import("../../constants/approvals.d.ts").SANDBOX_STATUS_INWAITING;
  /** The step that Campaign names sandbox: refused. */
  const SANDBOX_STATUS_REFUSED: typeof import("../../constants/approvals.d.ts").SANDBOX_STATUS_REFUSED;
  /** The step that Campaign names sandbox: approved. */
  const SANDBOX_STATUS_VALIDATED: typeof import("../../constants/approvals.d.ts").SANDBOX_STATUS_VALIDATED;
  /** Channel of an information service: mobile application. */
  const SERVICE_TYPE_APP: typeof import("../../constants/audiences.d.ts").SERVICE_TYPE_APP;
  /** Channel of an information service: email. */
  const SERVICE_TYPE_EMAIL: typeof import("../../constants/audiences.d.ts").SERVICE_TYPE_EMAIL;
  /** Channel of an information service: Facebook. */
  const SERVICE_TYPE_FACEBOOK: typeof import("../../constants/audiences.d.ts").SERVICE_TYPE_FACEBOOK;
  /** Channel of an information service: mobile phone. */
  const SERVICE_TYPE_MOBILE: typeof import("../../constants/audiences.d.ts").SERVICE_TYPE_MOBILE;
  /** Channel of an information service: Twitter (the spelling is the server's). */
  const SERVICE_TYPE_TWEETER: typeof import("../../constants/audiences.d.ts").SERVICE_TYPE_TWEETER;
  /** Status of a simulation of offers: canceled. */
  const SIMULATION_STATUS_CANCELED: typeof import("../../constants/offers.d.ts").SIMULATION_STATUS_CANCELED;
  /** Status of a simulation of offers: about to be canceled. */
  const SIMULATION_STATUS_CANCELING: typeof import("../../constants/offers.d.ts").SIMULATION_STATUS_CANCELING;
  /** Status of a simulation of offers: being edited. */
  const SIMULATION_STATUS_EDIT: typeof import("../../constants/offers.d.ts").SIMULATION_STATUS_EDIT;
  /** Status of a simulation of offers: ended by an error. */
  const SIMULATION_STATUS_ERROR: typeof import("../../constants/offers.d.ts").SIMULATION_STATUS_ERROR;
  /** Status of a simulation of offers: finished. */
  const SIMULATION_STATUS_FINISHED: typeof import("../../constants/offers.d.ts").SIMULATION_STATUS_FINISHED;
  /** Status of a simulation of offers: paused. */
  const SIMULATION_STATUS_PAUSE: typeof import("../../constants/offers.d.ts").SIMULATION_STATUS_PAUSE;
  /** Status of a simulation of offers: a pause is asked for. */
  const SIMULATION_STATUS_PAUSEPENDING: typeof import("../../constants/offers.d.ts").SIMULATION_STATUS_PAUSEPENDING;
  /** Status of a simulation of offers: pending. */
  const SIMULATION_STATUS_PENDING: typeof import("../../constants/offers.d.ts").SIMULATION_STATUS_PENDING;
  /** Status of a simulation of offers: running. */
  const SIMULATION_STATUS_RUNNING: typeof import("../../constants/offers.d.ts").SIMULATION_STATUS_RUNNING;
  /** Line in a stock: used up. */
  const STOCKLINE_TYPE_CONSUME: typeof import("../../constants/campaigns.d.ts").STOCKLINE_TYPE_CONSUME;
  /** Line in a stock: ordered. */
  const STOCKLINE_TYPE_ORDER: typeof import("../../constants/campaigns.d.ts").STOCKLINE_TYPE_ORDER;
  /** Line in a stock: what is really there. */
  const STOCKLINE_TYPE_REAL: typeof import("../../constants/campaigns.d.ts").STOCKLINE_TYPE_REAL;
  /** Target of a delivery: being edited. */
  const TARGET_STATUS_EDITION: typeof import("../../constants/approvals.d.ts").TARGET_STATUS_EDITION;
  /** Target of a delivery: waiting for approval. */
  const TARGET_STATUS_INWAITING: typeof import("../../constants/approvals.d.ts").TARGET_STATUS_INWAITING;
  /** Target of a delivery: refused. */
  const TARGET_STATUS_REFUSED: typeof import("../../constants/approvals.d.ts").TARGET_STATUS_REFUSED;
  /** Target of a delivery: approved. */
  const TARGET_STATUS_VALIDATED: typeof import("../../constants/approvals.d.ts").TARGET_STATUS_VALIDATED;
  /** Filter of task lists: all tasks. */
  const TASK_FILTER_ALL: typeof import("../../constants/tasks.d.ts").TASK_FILTER_ALL;
  /** Filter of task lists: tasks that are late. */
  const TASK_FILTER_LATE: typeof import("../../constants/tasks.d.ts").TASK_FILTER_LATE;
  /** Notification about a task: alert. */
  const TASK_NTF_ALERT: typeof import("../../constants/tasks.d.ts").TASK_NTF_ALERT;
  /** Notification about a task: the task is canceled. */
  const TASK_NTF_CANCELED: typeof import("../../constants/tasks.d.ts").TASK_NTF_CANCELED;
  /** Notification about a task: the task is finished. */
  const TASK_NTF_FINISHED: typeof import("../../constants/tasks.d.ts").TASK_NTF_FINISHED;
  /** Notification about a task: first notification. */
  const TASK_NTF_INITIAL: typeof import("../../constants/tasks.d.ts").TASK_NTF_INITIAL;
  /** Notification about a task: the task is refused. */
  const TASK_NTF_REFUSED: typeof import("../../constants/tasks.d.ts").TASK_NTF_REFUSED;
  /** Notification about a task: the task is canceled, told to the person responsible (a reading of `RES`). */
  const TASK_NTF_RES_CANCELED: typeof import("../../constants/tasks.d.ts").TASK_NTF_RES_CANCELED;
  /** Notification about a task: the task is finished, told to the person responsible (a reading of `RES`). */
  const TASK_NTF_RES_FINISHED: typeof import("../../constants/tasks.d.ts").TASK_NTF_RES_FINISHED;
  /** Notification about a task: about the task itself. */
  const TASK_NTF_TASK: typeof import("../../constants/tasks.d.ts").TASK_NTF_TASK;
  /** Notification about a task: the task is approved. */
  const TASK_NTF_VALIDATED: typeof import("../../constants/tasks.d.ts").TASK_NTF_VALIDATED;
  /** Priority of a task: normal priority. */
  const TASK_PRIORITY_NORMAL: typeof import("../../constants/tasks.d.ts").TASK_PRIORITY_NORMAL;
  /** Status of a task: canceled. */
  const TASK_STATUS_CANCELED: typeof import("../../constants/tasks.d.ts").TASK_STATUS_CANCELED;
  /** Status of a task: being edited. */
  const TASK_STATUS_EDITION: typeof import("../../constants/tasks.d.ts").TASK_STATUS_EDITION;
  /** Status of a task: finished. */
  const TASK_STATUS_FINISHED: typeof import("../../constants/tasks.d.ts").TASK_STATUS_FINISHED;
  /** Status of a task: planned. */
  const TASK_STATUS_FORECASTED: typeof import("../../constants/tasks.d.ts").TASK_STATUS_FORECASTED;
  /** Status of a task: pending. */
  const TASK_STATUS_PENDING: typeof import("../../constants/tasks.d.ts").TASK_STATUS_PENDING;
  /** Status of a task: refused. */
  const TASK_STATUS_REFUSED: typeof import("../../constants/tasks.d.ts").TASK_STATUS_REFUSED;
  /** Status of a task: started. */
  const TASK_STATUS_STARTED: typeof import("../../constants/tasks.d.ts").TASK_STATUS_STARTED;
  /** Status of a task: approved. */
  const TASK_STATUS_VALIDATED: typeof import("../../constants/tasks.d.ts").TASK_STATUS_VALIDATED;
  /** Kind of task: work on a marketing resource. */
  const TASK_TYPE_ASSET: typeof import("../../constants/tasks.d.ts").TASK_TYPE_ASSET;
  /** Kind of task: a group of tasks. */
  const TASK_TYPE_GROUPING: typeof import("../../constants/tasks.d.ts").TASK_TYPE_GROUPING;
  /** Kind of task: a milestone. */
  const TASK_TYPE_MILESTONE: typeof import("../../constants/tasks.d.ts").TASK_TYPE_MILESTONE;
  /** Kind of task: a notification. */
  const TASK_TYPE_NOTIFICATION: typeof import("../../constants/tasks.d.ts").TASK_TYPE_NOTIFICATION;
  /** Kind of task: a plain task. */
  const TASK_TYPE_TASK: typeof import("../../constants/tasks.d.ts").TASK_TYPE_TASK;
  /** Outcome of a task of approval: refused. */
  const TASK_VALIDATIONSTATE_REFUSED: typeof import("../../constants/tasks.d.ts").TASK_VALIDATIONSTATE_REFUSED;
  /** Outcome of a task of approval: no answer yet. */
  const TASK_VALIDATIONSTATE_UNDEFINED: typeof import("../../constants/tasks.d.ts").TASK_VALIDATIONSTATE_UNDEFINED;
  /** Outcome of a task of approval: approved. */
  const TASK_VALIDATIONSTATE_VALIDATED: typeof import("../../constants/tasks.d.ts").TASK_VALIDATIONSTATE_VALIDATED;
  /** Subject of a task of approval: that the content is available. */
  const TASK_VALIDATIONTYPE_AVAILABLE: typeof import("../../constants/tasks.d.ts").TASK_VALIDATIONTYPE_AVAILABLE;
  /** Subject of a task of approval: budget. */
  const TASK_VALIDATIONTYPE_BUDGET: typeof import("../../constants/tasks.d.ts").TASK_VALIDATIONTYPE_BUDGET;
  /** Subject of a task of approval: content. */
  const TASK_VALIDATIONTYPE_CONTENT: typeof import("../../constants/tasks.d.ts").TASK_VALIDATIONTYPE_CONTENT;
  /** Subject of a task of approval: external content. */
  const TASK_VALIDATIONTYPE_EXTERNAL: typeof import("../../constants/tasks.d.ts").TASK_VALIDATIONTYPE_EXTERNAL;
  /** Subject of a task of approval: extraction file. */
  const TASK_VALIDATIONTYPE_EXTRACTION: typeof import("../../constants/tasks.d.ts").TASK_VALIDATIONTYPE_EXTRACTION;
  /** Subject of a task of approval: the step that Campaign names FCP. */
  const TASK_VALIDATIONTYPE_FCP: typeof import("../../constants/tasks.d.ts").TASK_VALIDATIONTYPE_FCP;
  /** Subject of a task of approval: the step that Campaign names sandbox. */
  const TASK_VALIDATIONTYPE_SANDBOX: typeof import("../../constants/tasks.d.ts").TASK_VALIDATIONTYPE_SANDBOX;
  /** Subject of a task of approval: target. */
  const TASK_VALIDATIONTYPE_TARGET: typeof import("../../constants/tasks.d.ts").TASK_VALIDATIONTYPE_TARGET;
  /** Span of time: the day. */
  const TIME_RANGE_DAY: typeof import("../../constants/platform.d.ts").TIME_RANGE_DAY;
  /** Span of time: the planned time. */
  const TIME_RANGE_FORECASTED: typeof import("../../constants/platform.d.ts").TIME_RANGE_FORECASTED;
  /** Line in the log of an approval: canceled. */
  const VALIDATIONLOG_ACTION_CANCELED: typeof import("../../constants/approvals.d.ts").VALIDATIONLOG_ACTION_CANCELED;
  /** Line in the log of an approval: refused. */
  const VALIDATIONLOG_ACTION_REFUSED: typeof import("../../constants/approvals.d.ts").VALIDATIONLOG_ACTION_REFUSED;
  /** Line in the log of an approval: approved. */
  const VALIDATIONLOG_ACTION_VALIDATED: typeof import("../../constants/approvals.d.ts").VALIDATIONLOG_ACTION_VALIDATED;
  /** Way of an approval: by itself. */
  const VALIDATION_MODE_AUTO: typeof import("../../constants/approvals.d.ts").VALIDATION_MODE_AUTO;
  /** Way of an approval: by an operator. */
  const VALIDATION_MODE_MANUAL: typeof import("../../constants/approvals.d.ts").VALIDATION_MODE_MANUAL;
  /** Subject of a notification: an approval. */
  const VALIDATION_NOTIF: typeof import("../../constants/approvals.d.ts").VALIDATION_NOTIF;
  /** Subject of an approval: that the content is available. */
  const VALIDATION_TYPE_AVAILABLE: typeof import("../../constants/approvals.d.ts").VALIDATION_TYPE_AVAILABLE;
  /** Subject of an approval: budget. */
  const VALIDATION_TYPE_BUDGET: typeof import("../../constants/approvals.d.ts").VALIDATION_TYPE_BUDGET;
  /** Subject of an approval: cancellation. */
  const VALIDATION_TYPE_CANCELLATION: typeof import("../../constants/approvals.d.ts").VALIDATION_TYPE_CANCELLATION;
  /** Subject of an approval: content. */
  const VALIDATION_TYPE_CONTENT: typeof import("../../constants/approvals.d.ts").VALIDATION_TYPE_CONTENT;
  /** Subject of an approval: the deadline is a date; no subject of approval. */
  const VALIDATION_TYPE_DATE: typeof import("../../constants/approvals.d.ts").VALIDATION_TYPE_DATE;
  /** Subject of an approval: the deadline is a span of time; no subject of approval. */
  const VALIDATION_TYPE_DELAY: typeof import("../../constants/approvals.d.ts").VALIDATION_TYPE_DELAY;
  /** Subject of an approval: external content. */
  const VALIDATION_TYPE_EXTERNAL: typeof import("../../constants/approvals.d.ts").VALIDATION_TYPE_EXTERNAL;
  /** Subject of an approval: extraction file. */
  const VALIDATION_TYPE_EXTRACTION: typeof import("../../constants/approvals.d.ts").VALIDATION_TYPE_EXTRACTION;
  /** Subject of an approval: the step that Campaign names FCP. */
  const VALIDATION_TYPE_FCP: typeof import("../../constants/approvals.d.ts").VALIDATION_TYPE_FCP;
  /** Subject of an approval: format. */
  const VALIDATION_TYPE_FORMAT: typeof import("../../constants/approvals.d.ts").VALIDATION_TYPE_FORMAT;
  /** Subject of an approval: lock. */
  const VALIDATION_TYPE_LOCK: typeof import("../../constants/approvals.d.ts").VALIDATION_TYPE_LOCK;
  /** Subject of an approval: by hand. */
  const VALIDATION_TYPE_MANUAL: typeof import("../../constants/approvals.d.ts").VALIDATION_TYPE_MANUAL;
  /** Subject of an approval: publication. */
  const VALIDATION_TYPE_PUBLICATION: typeof import("../../constants/approvals.d.ts").VALIDATION_TYPE_PUBLICATION;
  /** Subject of an approval: reservation. */
  const VALIDATION_TYPE_RESERVATION: typeof import("../../constants/approvals.d.ts").VALIDATION_TYPE_RESERVATION;
  /** Subject of an approval: the step that Campaign names sandbox. */
  const VALIDATION_TYPE_SANDBOX: typeof import("../../constants/approvals.d.ts").VALIDATION_TYPE_SANDBOX;
  /** Subject of an approval: start. */
  const VALIDATION_TYPE_STARTING: typeof import("../../constants/approvals.d.ts").VALIDATION_TYPE_STARTING;
  /** Subject of an approval: submission of a budget. */
  const VALIDATION_TYPE_SUBMITBUDGET: typeof import("../../constants/approvals.d.ts").VALIDATION_TYPE_SUBMITBUDGET;
  /** Subject of an approval: submission of content. */
  const VALIDATION_TYPE_SUBMITCONTENT: typeof import("../../constants/approvals.d.ts").VALIDATION_TYPE_SUBMITCONTENT;
  /** Subject of an approval: submission of what was edited. */
  const VALIDATION_TYPE_SUBMITEDITION: typeof import("../../constants/approvals.d.ts").VALIDATION_TYPE_SUBMITEDITION;
  /** Subject of an approval: submission of the step that Campaign names FCP. */
  const VALIDATION_TYPE_SUBMITFCP: typeof import("../../constants/approvals.d.ts").VALIDATION_TYPE_SUBMITFCP;
  /** Subject of an approval: target. */
  const VALIDATION_TYPE_TARGET: typeof import("../../constants/approvals.d.ts").VALIDATION_TYPE_TARGET;
  /** Subject of an approval: release of a lock. */
  const VALIDATION_TYPE_UNLOCK: typeof import("../../constants/approvals.d.ts").VALIDATION_TYPE_UNLOCK;
  /** Subject of an approval: approval itself. */
  const VALIDATION_TYPE_VALIDATION: typeof import("../../constants/approvals.d.ts").VALIDATION_TYPE_VALIDATION;
  /** State of a web application: being edited. */
  const WEBAPP_STATE_EDITION: typeof import("../../constants/resources.d.ts").WEBAPP_STATE_EDITION;
  /** State of a web application: in production. */
  const WEBAPP_STATE_PROD: typeof import("../../constants/resources.d.ts").WEBAPP_STATE_PROD;
  /** State of a web application: to be published. */
  const WEBAPP_STATE_TOPUBLISH: typeof import("../../constants/resources.d.ts").WEBAPP_STATE_TOPUBLISH;
  /** Status of a task of a workflow: completed. */
  const WORKFLOWTASK_STATUS_COMPLETED: typeof import("../../constants/workflows.d.ts").WORKFLOWTASK_STATUS_COMPLETED;
  /** Status of a task of a workflow: pending. */
  const WORKFLOWTASK_STATUS_PENDING: typeof import("../../constants/workflows.d.ts").WORKFLOWTASK_STATUS_PENDING;
  /** Start of a workflow: a start is asked for. */
  const WORKFLOW_STARTSTATE_STARTING: typeof import("../../constants/workflows.d.ts").WORKFLOW_STARTSTATE_STARTING;
  /** Start of a workflow: no start is asked for. */
  const WORKFLOW_STARTSTATE_UNDEFINED: typeof import("../../constants/workflows.d.ts").WORKFLOW_STARTSTATE_UNDEFINED;
  /** State of a workflow: being edited. */
  const WORKFLOW_STATE_EDITION: typeof import("../../constants/workflows.d.ts").WORKFLOW_STATE_EDITION;
  /** State of a workflow: finished; the same value as stopped. */
  const WORKFLOW_STATE_FINISHED: typeof import("../../constants/workflows.d.ts").WORKFLOW_STATE_FINISHED;
  /** State of a workflow: paused, by an operator or by an error. */
  const WORKFLOW_STATE_PAUSED: typeof import("../../constants/workflows.d.ts").WORKFLOW_STATE_PAUSED;
  /** State of a workflow: about to pause. */
  const WORKFLOW_STATE_PAUSING: typeof import("../../constants/workflows.d.ts").WORKFLOW_STATE_PAUSING;
  /** State of a workflow: about to stop and start again. */
  const WORKFLOW_STATE_RESTARTING: typeof import("../../constants/workflows.d.ts").WORKFLOW_STATE_RESTARTING;
  /** State of a workflow: about to stop and start again, second step. */
  const WORKFLOW_STATE_RESTARTING2: typeof import("../../constants/workflows.d.ts").WORKFLOW_STATE_RESTARTING2;
  /** State of a workflow: about to go on after a pause. */
  const WORKFLOW_STATE_RESUMING: typeof import("../../constants/workflows.d.ts").WORKFLOW_STATE_RESUMING;
  /** State of a workflow: running. */
  const WORKFLOW_STATE_RUNNING: typeof import("../../constants/workflows.d.ts").WORKFLOW_STATE_RUNNING;
  /** State of a workflow: started. */
  const WORKFLOW_STATE_STARTED: typeof import("../../constants/workflows.d.ts").WORKFLOW_STATE_STARTED;
  /** State of a workflow: about to start. */
  const WORKFLOW_STATE_STARTING: typeof import("../../constants/workflows.d.ts").WORKFLOW_STATE_STARTING;
  /** State of a workflow: stopped; the same value as finished. */
  const WORKFLOW_STATE_STOPPED: typeof import("../../constants/workflows.d.ts").WORKFLOW_STATE_STOPPED;
  /** State of a workflow: about to stop. */
  const WORKFLOW_STATE_STOPPING: typeof import("../../constants/workflows.d.ts").WORKFLOW_STATE_STOPPING;
  /** State of a workflow: about to stop, second step. */
  const WORKFLOW_STATE_STOPPING2: typeof import("../../constants/workflows.d.ts").WORKFLOW_STATE_STOPPING2;
  /** State of a workflow: running as a simulation. */
  const WORKFLOW_STATE_TESTING: typeof import("../../constants/workflows.d.ts").WORKFLOW_STATE_TESTING;

  // types/functions
  /**
   * When an approval is expected, as text: made by `nms.operation.CalculateExpectedValidationDate`.
   * @param parameter settings of the approval, an element
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const CalculateExpectedValidationDate: typeof import("../../functions/campaigns.d.ts").CalculateExpectedValidationDate;
  /**
   * When the next reminder of an approval is due.
   * @param lastReminderDate date of the last reminder
   * @param expectedDate date that the approval is expected at
   * @param parameter settings of the approval, an element
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const CalculateNextReminderDate: typeof import("../../functions/campaigns.d.ts").CalculateNextReminderDate;
  /**
   * A new captcha. Its picture is `/nms/jsp/captcha.jsp?captchaID=…`; the page sends the identifier along in a hidden field. Web applications and
   * JSSP pages only.
   * @returns identifier of the captcha
   * @see Campaign documentation, "Scripting and coding guidelines"
   */
  const CaptchaIDGen: typeof import("../../functions/pages.d.ts").CaptchaIDGen;
  /**
   * Whether a visitor typed what the picture of a captcha shows. Web applications and JSSP pages only.
   * @param captchaId what `CaptchaIDGen` gave
   * @param value what the visitor typed
   * @see Campaign documentation, "Scripting and coding guidelines"
   */
  const CaptchaValidate: typeof import("../../functions/pages.d.ts").CaptchaValidate;
  /**
   * Wraps an event of the browser.
   * @param event the event; old versions of Internet Explorer have it as a global instead
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const NewEvent: typeof import("../../functions/pages.d.ts").NewEvent;
  /**
   * Wakes up the task of a workflow that waits for an object; it tries up to three times.
   * @param workflowId key of the workflow
   * @param objectId key of the object
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const WakeupWorkflowTask: typeof import("../../functions/jobs.d.ts").WakeupWorkflowTask;
  /**
   * Collects the views that a block of a dashboard offers. Internal, as the underscore says.
   * @param viewList the definitions of views
   * @param viewsData where what is found goes
   * @param blockName name of the block
   * @param dashboardContext what the dashboard is about
   * @param filterView which views are wanted
   * @param isOtherView whether they are views of another kind
   * @param defaultViewsLabel label of views that have none
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const _collectViews: typeof import("../../functions/dashboards.d.ts")._collectViews;
  /**
   * Makes a block of the navigation tree. Internal, as the underscore says.
   * @param universe part of the navigation
   * @param blockName name of the block
   * @param more names of variables for settings and elements of the block
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const _genNavtreeViewBlock: typeof import("../../functions/dashboards.d.ts")._genNavtreeViewBlock;
  /**
   * Collects the actions that a dashboard offers. Internal, as the underscore says.
   * @param actions the definitions of actions
   * @param dashboardContext what the dashboard is about
   * @param defaultViewsLabel label of those that have none
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const _getAvailableActions: typeof import("../../functions/dashboards.d.ts")._getAvailableActions;
  /**
   * Adds the security token to a URL.
   * @param url the address
   * @param securityToken the token
   * @param always add it whatever the address is
   * @returns the address with the token
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const addSecurityToken: typeof import("../../functions/http.d.ts").addSecurityToken;
  /**
   * The style class of the picture for a kind of content.
   * @param userContentType the kind that the user chose; 0 leaves it to the other parameter
   * @param contentType MIME type of the content
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const assetContentTypeImg: typeof import("../../functions/labels.d.ts").assetContentTypeImg;
  /**
   * Settings of the command bar of a delivery's dashboard.
   * @param jsonParams the delivery
   * @param onRefresh what to do when it is shown anew
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const buildCommandBarConfig: typeof import("../../functions/dashboards.d.ts").buildCommandBarConfig;
  /**
   * Settings of the part of a delivery's dashboard that shows its state.
   * @param jsonParams the delivery
   * @param mode how to show it
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const buildStateContentConfig: typeof import("../../functions/dashboards.d.ts").buildStateContentConfig;
  /**
   * The label of a kind of campaign in the catalog of distributed marketing.
   * @param type the kind
   * @param sharedMode how the campaign is shared, as in `CENTRALLOCAL_MODE_CENTRALIZED` and the others of that prefix
   * @param sg the texts: a StringGroup. Default: those of the page
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const catalogOperationTypeLabel: typeof import("../../functions/labels.d.ts").catalogOperationTypeLabel;
  /**
   * Adds the number of messages of a discussion to what a query selects.
   * @param schema id of the schema
   * @param entityId key of the entity
   * @param query the query, E4X: it is changed
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const completeQueryWithNbMessages: typeof import("../../functions/campaigns.d.ts").completeQueryWithNbMessages;
  /**
   * The CSS of a border.
   * @param border the definition of the border, an element
   * @param officeMode make it for office documents
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const convertBorderStyle: typeof import("../../functions/labels.d.ts").convertBorderStyle;
  /**
   * Makes a block of the navigation of a dashboard.
   * @param content what the block shows
   * @param overflowContent what it shows on demand
   * @param options settings of the block
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const dashboardNavigationBlockCreation: typeof import("../../functions/dashboards.d.ts").dashboardNavigationBlockCreation;
  /**
   * Decrypts a password that is stored in an external account. JSSP pages and implementations of SOAP methods only: in workflows, web applications,
   * reports and deliveries it cannot be called.
   * @param text the encrypted password
   * @returns the password in plain text: never log it
   * @see Campaign reference, f-decryptPassword
   */
  const decryptPassword: typeof import("../../functions/encryption.d.ts").decryptPassword;
  /**
   * Draws a line of a list that shows blocks.
   * @param item what the line is about
   * @param index its place in the list
   * @param $container the element that it is drawn in
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const defaultBlockViewListLineRenderer: typeof import("../../functions/dashboards.d.ts").defaultBlockViewListLineRenderer;
  /**
   * How a list in a grid draws its lines by default.
   * @param rowCustomization what a page changes about a line
   * @returns function of row, index, container and list
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const defaultGridListLineRenderer: typeof import("../../functions/dashboards.d.ts").defaultGridListLineRenderer;
  /**
   * How a list of links that can be edited draws its lines by default.
   * @param rowCustomization what a page changes about a line
   * @returns function of row, index, container and list
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const defaultLinkEditLineRenderer: typeof import("../../functions/dashboards.d.ts").defaultLinkEditLineRenderer;
  /**
   * How a list of links draws its lines by default.
   * @param rowCustomization what a page changes about a line
   * @returns function of row, index, container and list
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const defaultLinkListLineRenderer: typeof import("../../functions/dashboards.d.ts").defaultLinkListLineRenderer;
  /**
   * How a list of overviews draws its lines by default.
   * @param rowCustomization what a page changes about a line
   * @param noDelete leave out the command that deletes
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const defaultOverviewListLineRenderer: typeof import("../../functions/dashboards.d.ts").defaultOverviewListLineRenderer;
  /**
   * What a delivery waits for: one of `ACTION_TYPE_NONE` and the others of that prefix.
   * @param jsonParams the delivery, with `deliveryState` and the status of its approvals
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const deliveryActionStateType: typeof import("../../functions/campaigns.d.ts").deliveryActionStateType;
  /**
   * Settings of the part of a delivery's dashboard that shows its key figures.
   * @param delivery the delivery
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const deliveryKPIConfig: typeof import("../../functions/dashboards.d.ts").deliveryKPIConfig;
  /**
   * The logo of a channel.
   * @param messageType `DELIVERY_MESSAGETYPE_EMAIL` and the others of that prefix
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const deliveryLogofromMessageType: typeof import("../../functions/labels.d.ts").deliveryLogofromMessageType;
  /**
   * The picture of the state of a delivery.
   * @param status its status
   * @param state `DELIVERY_STATE_EDITION` and the others of that prefix
   * @param image picture of the state
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const displayDeliveryStateImg: typeof import("../../functions/labels.d.ts").displayDeliveryStateImg;
  /**
   * The label of the state of a delivery.
   * @param status its status
   * @param state `DELIVERY_STATE_EDITION` and the others of that prefix
   * @param stateLabel label of the state
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const displayDeliveryStateLabel: typeof import("../../functions/labels.d.ts").displayDeliveryStateLabel;
  /**
   * A span of time as text for people.
   * @param value the span
   * @param sg the texts: a StringGroup. Default: those of the page
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const displayDurationLabel: typeof import("../../functions/labels.d.ts").displayDurationLabel;
  /**
   * The size of a file as text for people.
   * @param size bytes
   * @param sg the texts: a StringGroup. Default: those of the page
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const displayFileSize: typeof import("../../functions/labels.d.ts").displayFileSize;
  /**
   * The text that shows from when to when something is planned.
   * @param start its start
   * @param end its end
   * @param sg the texts: a StringGroup. Default: those of the page
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const displayPlanning: typeof import("../../functions/labels.d.ts").displayPlanning;
  /**
   * Escapes a text for XML output in a page; `<%= value %>` of a JSSP page escapes as well.
   * @param text what to escape
   * @unverified which characters it escapes, and how it differs from `escapeXmlStr`
   */
  const escapeXmlString: typeof import("../../functions/text.d.ts").escapeXmlString;
  /**
   * Runs a SQL statement and may write it to the journal.
   * @param sql the statement
   * @param trace write it to the journal. Default false
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const execSQLLogInfo: typeof import("../../functions/sql.d.ts").execSQLLogInfo;
  /**
   * The object of the web library behind an element of the page.
   * @param htmlObject the element
   * @returns null for no element
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const findXtkObject: typeof import("../../functions/pages.d.ts").findXtkObject;
  /**
   * The JavaScript tag that tracks a web page. Print it unescaped: `<%== generateTrackingTag(request) %>`. JSSP pages and web applications only.
   * @param request the request that the page answers
   * @param tagId name of the tag. Default: made from the path of the page
   * @param folder internal name of the folder that holds the tag. Default: that of the web tracking tags
   * @returns script to include
   * @see Campaign reference, f-generateTrackingTag
   */
  const generateTrackingTag: typeof import("../../functions/pages.d.ts").generateTrackingTag;
  /**
   * The further people that an approval is assigned to.
   * @param parameter settings of the approval, E4X with `assignee` elements
   * @returns their names or keys in one text
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const getAdditionalAssignees: typeof import("../../functions/campaigns.d.ts").getAdditionalAssignees;
  /**
   * The values of the enumeration of a field.
   * @param schema id of the schema
   * @param xpath the field
   * @returns an `enum` element
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const getEnumValuesElt: typeof import("../../functions/schemas.d.ts").getEnumValuesElt;
  /**
   * Settings of the general part of a dashboard, made by `getSwitchableViewConf`.
   * @param viewName name of the part
   * @param viewImage its image
   * @param viewParams more settings
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const getGeneralViewConf: typeof import("../../functions/dashboards.d.ts").getGeneralViewConf;
  /**
   * Settings of the part of a dashboard that shows reports.
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const getReportViewConf: typeof import("../../functions/dashboards.d.ts").getReportViewConf;
  /**
   * Settings of a part of a dashboard that can be switched to.
   * @param viewSettings what sets the part apart
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const getSwitchableViewConf: typeof import("../../functions/dashboards.d.ts").getSwitchableViewConf;
  /**
   * How much height a page has left below its headers.
   * @param epsilon height to leave free. Default 0
   * @returns pixels, one should think
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const getUsableVerticalSpace: typeof import("../../functions/pages.d.ts").getUsableVerticalSpace;
  /**
   * The value at an XPath of a node.
   * @param node the node
   * @param xpath where the value is
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const getValue: typeof import("../../functions/xml.d.ts").getValue;
  /**
   * The link to the mirror page of a delivery, as HTML.
   * @param delivery the delivery, E4X
   * @param context where the link is shown: `DOC_CONTEXT_CONSOLE`, `DOC_CONTEXT_WEB` or `DOC_CONTEXT_NOTIFICATION`
   * @returns HTML
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const htmlDeliveryMirrorPage: typeof import("../../functions/labels.d.ts").htmlDeliveryMirrorPage;
  /**
   * The documents of an entity as an HTML list.
   * @param entity the entity
   * @param context where the list is shown: `DOC_CONTEXT_CONSOLE`, `DOC_CONTEXT_WEB` or `DOC_CONTEXT_NOTIFICATION`
   * @returns HTML
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const htmlDocumentList: typeof import("../../functions/labels.d.ts").htmlDocumentList;
  /**
   * Has to do with removing what is unsafe from HTML: its text knows unsafe elements and attributes.
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const htmlSanitizer: typeof import("../../functions/known-by-name.d.ts").htmlSanitizer;
  /**
   * Prepares a dashboard.
   * @param menuEntries entries of its menu
   * @param isInConsole whether the client console shows it
   * @returns function that draws the header
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const initDashboard: typeof import("../../functions/dashboards.d.ts").initDashboard;
  /**
   * Whether the page is shown in the client console, which a cookie tells.
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const isNeolaneConsole: typeof import("../../functions/pages.d.ts").isNeolaneConsole;
  /**
   * The label of the status of an order in distributed marketing.
   * @param status `LOCALORDER_STATUS_PROOF` and the others of that prefix
   * @param newInstance whether the order is new
   * @param sg the texts: a StringGroup. Default: those of the page
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const localOrderStatusLabel: typeof import("../../functions/labels.d.ts").localOrderStatusLabel;
  /**
   * Sends a list (nms:group) to a destination as an audience: a method of the schema's library.
   * @param segmentId the list, or the segment made from it
   * @param destinationId where it goes: a number
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const nms_group_createAudienceMapping: typeof import("../../functions/campaigns.d.ts").nms_group_createAudienceMapping;
  /**
   * Ends what `nms_group_createAudienceMapping` began.
   * @param segmentId the list, or the segment made from it
   * @param destinationId where it went
   * @param mappingId what was created
   * @returns false without a mapping
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const nms_group_deleteAudienceMapping: typeof import("../../functions/campaigns.d.ts").nms_group_deleteAudienceMapping;
  /**
   * Deletes a web application with its texts: the method DeleteWebApp of nms:webApp.
   * @param webAppId key of the web application
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const nms_webApp_DeleteWebApp: typeof import("../../functions/campaigns.d.ts").nms_webApp_DeleteWebApp;
  /**
   * Goes to a view and shows the page as loading.
   * @param url address of the view
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const openView: typeof import("../../functions/pages.d.ts").openView;
  /**
   * Writes a line to the journal of a marketing campaign (nms:operation).
   * @param operationId key of the campaign
   * @param type kind of line: `OPERATION_LOG_TYPE_INFO` and the others of that prefix
   * @param message the text
   * @unverified a library of the server defines it: whether a workflow script has it depends on what it loads
   */
  const pushOperationLog: typeof import("../../functions/logs.d.ts").pushOperationLog;
  /**
   * Writes an information line to the journal and to that of a marketing campaign (nms:operation).
   * @param operationId key of the campaign
   * @param message the text
   * @unverified a library of the server defines it: whether a workflow script has it depends on what it loads
   */
  const pushOperationLogInfo: typeof import("../../functions/logs.d.ts").pushOperationLogInfo;
  /**
   * Takes the filters of a list back and loads it again.
   * @param list the list
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const resetFilters: typeof import("../../functions/pages.d.ts").resetFilters;
  /**
   * Shows a block of the page, or hides it.
   * @param blockId id of its element
   * @param disableEffect do it at once
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const showHideBlock: typeof import("../../functions/pages.d.ts").showHideBlock;
  /**
   * Shows the filters of the page's list, or hides them.
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const showHideFilterContainer: typeof import("../../functions/pages.d.ts").showHideFilterContainer;
  /**
   * The members of an object as text, for debugging.
   * @param object the object
   * @param name what to call it
   * @returns a line per member: name and value
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const show_props: typeof import("../../functions/debugging.d.ts").show_props;
  /**
   * The label of what an approval is about.
   * @param type `VALIDATION_TYPE_TARGET` and the others of that prefix
   * @param sg the texts: a StringGroup
   * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
   */
  const validationTypeLabel: typeof import("../../functions/labels.d.ts").validationTypeLabel;
  /**
   * Writes to the page that is being made (JSSP pages and templates only).
   * @param text pieces, one after the other
   * @unverified seen in server scripts; whether it escapes markup is not documented
   */
  const write: typeof import("../../functions/pages.d.ts").write;
  /**
   * Writes to the page that is being made and ends the line (JSSP pages and templates only).
   * @param text pieces, one after the other
   * @unverified seen in server scripts; whether it escapes markup is not documented
   */
  const writeln: typeof import("../../functions/pages.d.ts").writeln;
  /**
   * Writes to the page that is being made, without escaping (JSSP pages and templates only).
   * @param text pieces, one after the other
   * @unverified that it does not escape is told from its name
   */
  const writeraw: typeof import("../../functions/pages.d.ts").writeraw;

  // types/jssp
  /**
   * Whether the code runs in the browser or console.
   * @unverified seen as a global name; what it says is inferred
   */
  const CLIENT: typeof import("../../jssp/page-names.d.ts").CLIENT;
  /**
   * A cookie, for `response.addCookie`.
   * @unverified its members
   */
  type Cookie = import("../../jssp/cookie.d.ts").Cookie;
  /**
   * `Cookie` as a constructor.
   * @unverified its arguments
   */
  var Cookie: import("../../jssp/cookie.d.ts").CookieConstructor;
  /**
   * The cookies of a request: `request.cookies`.
   * @unverified that they are found by their names
   */
  type Cookies = import("../../jssp/cookies.d.ts").Cookies;
  /** `Cookies` as a name: they are `request.cookies`. */
  var Cookies: import("../../jssp/cookies.d.ts").CookiesConstructor;
  /**
   * Whether the library is in debug mode.
   * @unverified seen as a global name; what it says is inferred
   */
  const DEBUG: typeof import("../../jssp/page-names.d.ts").DEBUG;
  /**
   * The HTTP request of a JSSP page or web application.
   * @see Campaign reference, p-32
   */
  type HttpServletRequest = import("../../jssp/http-servlet-request.d.ts").HttpServletRequest;
  /** `HttpServletRequest` as a name: the one object is `request`. */
  var HttpServletRequest: import("../../jssp/http-servlet-request.d.ts").HttpServletRequestConstructor;
  /**
   * The HTTP response of a JSSP page or web application.
   * @see Campaign reference, p-32
   */
  type HttpServletResponse = import("../../jssp/http-servlet-response.d.ts").HttpServletResponse;
  /** `HttpServletResponse` as a name: the one object is `response`. */
  var HttpServletResponse: import("../../jssp/http-servlet-response.d.ts").HttpServletResponseConstructor;
  /**
   * Whether the library writes logs.
   * @unverified seen as a global name; what it says is inferred
   */
  const LOGS: typeof import("../../jssp/page-names.d.ts").LOGS;
  /**
   * Colours of reports.
   * @unverified seen as a global name; what it holds is not known
   */
  const REPORT_COLORS: typeof import("../../jssp/page-names.d.ts").REPORT_COLORS;
  /**
   * The global object of the web library.
   * @unverified seen as a global name; what it holds is not known
   */
  const ROOT: typeof import("../../jssp/page-names.d.ts").ROOT;
  /** The parameters of a request by name: `request.parameters.email`; undefined where the request has none of that name. */
  type RequestParameters = import("../../jssp/request-parameters.d.ts").RequestParameters;
  /** `RequestParameters` as a name: they are `request.parameters`. */
  var RequestParameters: import("../../jssp/request-parameters.d.ts").RequestParametersConstructor;
  /**
   * Whether the code runs on the server.
   * @unverified seen as a global name; what it says is inferred
   */
  const SERVER: typeof import("../../jssp/page-names.d.ts").SERVER;
  /**
   * An event of the web library in other browsers.
   * @unverified seen as a global name; its members are not known
   */
  type XtkGeckoEvent = import("../../jssp/xtk-gecko-event.d.ts").XtkGeckoEvent;
  /**
   * `XtkGeckoEvent` as a constructor.
   * @unverified its arguments
   */
  var XtkGeckoEvent: import("../../jssp/xtk-gecko-event.d.ts").XtkGeckoEventConstructor;
  /**
   * An event of the web library in Internet Explorer.
   * @unverified seen as a global name; its members are not known
   */
  type XtkIEEvent = import("../../jssp/xtk-ie-event.d.ts").XtkIEEvent;
  /**
   * `XtkIEEvent` as a constructor.
   * @unverified its arguments
   */
  var XtkIEEvent: import("../../jssp/xtk-ie-event.d.ts").XtkIEEventConstructor;
  /**
   * A process of a marketing campaign in the web library.
   * @unverified seen as a global name; its members are not known
   */
  type XtkOperationProcess = import("../../jssp/xtk-operation-process.d.ts").XtkOperationProcess;
  /**
   * `XtkOperationProcess` as a constructor.
   * @unverified its arguments
   */
  var XtkOperationProcess: import("../../jssp/xtk-operation-process.d.ts").XtkOperationProcessConstructor;
  /** Writes to the log of the web server, as `logWarning` does. The web library makes it; a workflow script has none. */
  const console: import("../../jssp/server-console.d.ts").ServerConsole;
  /**
   * The cookies of the request, `cookies["token"].value`.
   * @see Adobe knowledge base, KA-23342
   * @unverified seen in pages; whether every page has the name
   */
  const cookies: typeof import("../../jssp/cookies.d.ts").cookies;
  /**
   * The context of the web application that runs; other pages have none.
   * @unverified seen in server scripts of web applications; Campaign's documentation names it in passing
   */
  const ctx: typeof import("../../jssp/web-app-context.d.ts").ctx;
  /** The page that is written. Scripts that expect a browser find it by this name. */
  const document: import("../../jssp/page-document.d.ts").PageDocument;
  /**
   * Language that texts and numbers are formatted in.
   * @unverified seen as a global name; what it says is inferred
   */
  const formatLanguage: typeof import("../../jssp/page-names.d.ts").formatLanguage;
  /**
   * Context of the page that is shown.
   * @unverified seen as a global name; what it holds is not known
   */
  const g_xtkContext: typeof import("../../jssp/page-names.d.ts").g_xtkContext;
  /**
   * Has to do with the integration of other solutions.
   * @unverified seen as a global name; what it holds is not known
   */
  const macIntegration: typeof import("../../jssp/page-names.d.ts").macIntegration;
  /**
   * The HTTP request of a JSSP page or web application.
   * @see Campaign reference, p-32
   */
  const request: import("../../jssp/http-servlet-request.d.ts").HttpServletRequest;
  /**
   * The HTTP response of a JSSP page or web application.
   * @see Campaign reference, p-32
   */
  const response: import("../../jssp/http-servlet-response.d.ts").HttpServletResponse;
  /** The global object of a page. Libraries that ask for `self` find it by this name. */
  const self: import("../../jssp/page-global.d.ts").PageGlobal;
  /**
   * Texts of the page.
   * @unverified seen as a global name; what it holds is not known
   */
  const sg: typeof import("../../jssp/page-names.d.ts").sg;
  /**
   * Texts of dashboards.
   * @unverified seen as a global name; what it holds is not known
   */
  const sg_xtk_dashboard: typeof import("../../jssp/page-names.d.ts").sg_xtk_dashboard;
}
