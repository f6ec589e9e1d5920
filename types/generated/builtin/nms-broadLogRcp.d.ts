/* Generated from types/schemas/builtin/nms-broadLogRcp.xml: do not edit, `npm run declarations` makes it. A field of your own is an interface of the same name in another file. */

/** Delivery logs of recipients (nms:broadLogRcp): the attributes of a document. */
interface NmsBroadLogRcp {
  /** Primary key. */
  id?: XtkKey;
  /** Status, 2 for failed. byte. */
  status?: XtkNumber;
  /** Date of the event. datetime. */
  eventDate?: XtkDate;
  /** Address the message went to. string. */
  address?: XtkText;
  /** Flags. long. */
  flags?: XtkNumber;
  /** Modified on. datetime. */
  lastModified?: XtkDate;
  /** Foreign key of the link delivery: the id of a nms:delivery. */
  "delivery-id"?: XtkKey;
  /** Foreign key of the link recipient: the id of a nms:recipient. */
  "recipient-id"?: XtkKey;
  /** Foreign key of the link msg: the id of a nms:broadLogMsg. */
  "msg-id"?: XtkKey;
}

/** Delivery logs of recipients (nms:broadLogRcp): the elements: links, collections, groups of fields. */
interface NmsBroadLogRcpElements {
  /** Delivery: a nms:delivery. */
  delivery?: XtkLink<"nms:delivery">;
  /** Recipient: a nms:recipient. */
  recipient?: XtkLink<"nms:recipient">;
  /** Message of the failure: a nms:broadLogMsg. */
  msg?: XtkLink<"nms:broadLogMsg">;
}

/** Delivery logs of recipients (nms:broadLogRcp): reading gives the attribute as a list, writing sets it. */
interface NmsBroadLogRcpRow {
  /** Primary key. */
  get "@id"(): XMLList;
  set "@id"(value: XtkKey);
  /** Status, 2 for failed. byte. */
  get "@status"(): XMLList;
  set "@status"(value: XtkNumber);
  /** Date of the event. datetime. */
  get "@eventDate"(): XMLList;
  set "@eventDate"(value: XtkDate);
  /** Address the message went to. string. */
  get "@address"(): XMLList;
  set "@address"(value: XtkText);
  /** Flags. long. */
  get "@flags"(): XMLList;
  set "@flags"(value: XtkNumber);
  /** Modified on. datetime. */
  get "@lastModified"(): XMLList;
  set "@lastModified"(value: XtkDate);
  /** Foreign key of the link delivery: the id of a nms:delivery. */
  get "@delivery-id"(): XMLList;
  set "@delivery-id"(value: XtkKey);
  /** Foreign key of the link recipient: the id of a nms:recipient. */
  get "@recipient-id"(): XMLList;
  set "@recipient-id"(value: XtkKey);
  /** Foreign key of the link msg: the id of a nms:broadLogMsg. */
  get "@msg-id"(): XMLList;
  set "@msg-id"(value: XtkKey);
}

interface XtkSchemas {
  "nms:broadLogRcp": NmsBroadLogRcp;
}

interface XtkElements {
  "nms:broadLogRcp": NmsBroadLogRcpElements;
}

interface XtkRows {
  "nms:broadLogRcp": NmsBroadLogRcpRow;
}

interface XtkKeys {
  "nms:broadLogRcp": "@id";
}
