/* Generated from types/schemas/builtin/nms-broadLogMsg.xml: do not edit, `npm run declarations` makes it. A field of your own is an interface of the same name in another file. */

/** Failures of deliveries (nms:broadLogMsg): the attributes of a document. */
interface NmsBroadLogMsg {
  /** Primary key. */
  id?: XtkKey;
  /** Reason of the failure. short. */
  failureReason?: XtkNumber;
  /** Kind of failure. byte. */
  failureType?: XtkNumber;
}

/** Failures of deliveries (nms:broadLogMsg): the elements: links, collections, groups of fields. */
interface NmsBroadLogMsgElements {}

/** Failures of deliveries (nms:broadLogMsg): reading gives the attribute as a list, writing sets it. */
interface NmsBroadLogMsgRow {
  /** Primary key. */
  get "@id"(): XMLList;
  set "@id"(value: XtkKey);
  /** Reason of the failure. short. */
  get "@failureReason"(): XMLList;
  set "@failureReason"(value: XtkNumber);
  /** Kind of failure. byte. */
  get "@failureType"(): XMLList;
  set "@failureType"(value: XtkNumber);
}

interface XtkSchemas {
  "nms:broadLogMsg": NmsBroadLogMsg;
}

interface XtkElements {
  "nms:broadLogMsg": NmsBroadLogMsgElements;
}

interface XtkRows {
  "nms:broadLogMsg": NmsBroadLogMsgRow;
}

interface XtkKeys {
  "nms:broadLogMsg": "@id";
}
