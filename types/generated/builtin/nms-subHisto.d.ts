/* Generated from types/schemas/builtin/nms-subHisto.xml: do not edit, `npm run declarations` makes it. A field of your own is an interface of the same name in another file. */

/** History of subscriptions (nms:subHisto): the attributes of a document. */
interface NmsSubHisto {
  /** Primary key. */
  id?: XtkKey;
  /** What happened. byte: 0 unsubscription, 1 subscription. */
  action?: XtkEnum<0 | 1>;
  /** When it happened. datetime. */
  date?: XtkDate;
  /** Foreign key of the link service: the id of a nms:service. */
  "service-id"?: XtkKey;
  /** Foreign key of the link recipient: the id of a nms:recipient. */
  "recipient-id"?: XtkKey;
}

/** History of subscriptions (nms:subHisto): the elements: links, collections, groups of fields. */
interface NmsSubHistoElements {
  /** Service: a nms:service. */
  service?: XtkLink<"nms:service">;
  /** Recipient: a nms:recipient. */
  recipient?: XtkLink<"nms:recipient">;
}

/** History of subscriptions (nms:subHisto): reading gives the attribute as a list, writing sets it. */
interface NmsSubHistoRow {
  /** Primary key. */
  get "@id"(): XMLList;
  set "@id"(value: XtkKey);
  /** What happened. byte: 0 unsubscription, 1 subscription. */
  get "@action"(): XMLList;
  set "@action"(value: XtkEnum<0 | 1>);
  /** When it happened. datetime. */
  get "@date"(): XMLList;
  set "@date"(value: XtkDate);
  /** Foreign key of the link service: the id of a nms:service. */
  get "@service-id"(): XMLList;
  set "@service-id"(value: XtkKey);
  /** Foreign key of the link recipient: the id of a nms:recipient. */
  get "@recipient-id"(): XMLList;
  set "@recipient-id"(value: XtkKey);
}

interface XtkSchemas {
  "nms:subHisto": NmsSubHisto;
}

interface XtkElements {
  "nms:subHisto": NmsSubHistoElements;
}

interface XtkRows {
  "nms:subHisto": NmsSubHistoRow;
}

interface XtkKeys {
  "nms:subHisto": "@id";
}
