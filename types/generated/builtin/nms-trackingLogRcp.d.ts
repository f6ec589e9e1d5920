/* Generated from types/schemas/builtin/nms-trackingLogRcp.xml: do not edit, `npm run declarations` makes it. A field of your own is an interface of the same name in another file. */

/** Tracking logs of recipients (nms:trackingLogRcp): the attributes of a document. */
interface NmsTrackingLogRcp {
  /** Primary key. */
  id?: XtkKey;
  /** Date of the open or click. datetime. */
  logDate?: XtkDate;
  /** Browser or mail program. string. */
  userAgent?: XtkText;
  /** Source. string. */
  sourceId?: XtkText;
  /** Foreign key of the link url: the id of a nms:trackingUrl. */
  "url-id"?: XtkKey;
  /** Foreign key of the link delivery: the id of a nms:delivery. */
  "delivery-id"?: XtkKey;
  /** Foreign key of the link recipient: the id of a nms:recipient. */
  "recipient-id"?: XtkKey;
  /** Foreign key of the link broadLog: the id of a nms:broadLogRcp. */
  "broadLog-id"?: XtkKey;
}

/** Tracking logs of recipients (nms:trackingLogRcp): the elements: links, collections, groups of fields. */
interface NmsTrackingLogRcpElements {
  /** Tracked address: a nms:trackingUrl. */
  url?: XtkLink<"nms:trackingUrl">;
  /** Delivery: a nms:delivery. */
  delivery?: XtkLink<"nms:delivery">;
  /** Recipient: a nms:recipient. */
  recipient?: XtkLink<"nms:recipient">;
  /** Log of the message: a nms:broadLogRcp. */
  broadLog?: XtkLink<"nms:broadLogRcp">;
}

/** Tracking logs of recipients (nms:trackingLogRcp): reading gives the attribute as a list, writing sets it. */
interface NmsTrackingLogRcpRow {
  /** Primary key. */
  get "@id"(): XMLList;
  set "@id"(value: XtkKey);
  /** Date of the open or click. datetime. */
  get "@logDate"(): XMLList;
  set "@logDate"(value: XtkDate);
  /** Browser or mail program. string. */
  get "@userAgent"(): XMLList;
  set "@userAgent"(value: XtkText);
  /** Source. string. */
  get "@sourceId"(): XMLList;
  set "@sourceId"(value: XtkText);
  /** Foreign key of the link url: the id of a nms:trackingUrl. */
  get "@url-id"(): XMLList;
  set "@url-id"(value: XtkKey);
  /** Foreign key of the link delivery: the id of a nms:delivery. */
  get "@delivery-id"(): XMLList;
  set "@delivery-id"(value: XtkKey);
  /** Foreign key of the link recipient: the id of a nms:recipient. */
  get "@recipient-id"(): XMLList;
  set "@recipient-id"(value: XtkKey);
  /** Foreign key of the link broadLog: the id of a nms:broadLogRcp. */
  get "@broadLog-id"(): XMLList;
  set "@broadLog-id"(value: XtkKey);
}

interface XtkSchemas {
  "nms:trackingLogRcp": NmsTrackingLogRcp;
}

interface XtkElements {
  "nms:trackingLogRcp": NmsTrackingLogRcpElements;
}

interface XtkRows {
  "nms:trackingLogRcp": NmsTrackingLogRcpRow;
}

interface XtkKeys {
  "nms:trackingLogRcp": "@id";
}
