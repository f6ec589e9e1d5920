/* Generated from types/schemas/builtin/nms-subscription.xml: do not edit. A field of your own is an interface of the same name in another file. */

/** Subscriptions (nms:subscription): the attributes of a document. */
interface NmsSubscription {
  /** Subscribed on. datetime. */
  created?: XmlAttribute;
  /** Ends on. datetime. */
  expirationDate?: XmlAttribute;
  /** Foreign key of the link service: the id of a nms:service. */
  "service-id"?: XmlAttribute;
  /** Foreign key of the link recipient: the id of a nms:recipient. */
  "recipient-id"?: XmlAttribute;
}

/** Subscriptions (nms:subscription): reading gives the attribute as a list, writing sets it. */
interface NmsSubscriptionRow {
  /** Subscribed on. datetime. */
  get "@created"(): XMLList;
  set "@created"(value: XmlAttribute);
  /** Ends on. datetime. */
  get "@expirationDate"(): XMLList;
  set "@expirationDate"(value: XmlAttribute);
  /** Foreign key of the link service: the id of a nms:service. */
  get "@service-id"(): XMLList;
  set "@service-id"(value: XmlAttribute);
  /** Foreign key of the link recipient: the id of a nms:recipient. */
  get "@recipient-id"(): XMLList;
  set "@recipient-id"(value: XmlAttribute);
}

/** Subscriptions, staging table (nms:subscriptionStg): the attributes of a document. */
interface NmsSubscriptionStg extends NmsSubscription {}

/** Subscriptions, staging table (nms:subscriptionStg). */
interface NmsSubscriptionStgRow extends NmsSubscriptionRow {}

interface XtkSchemas {
  "nms:subscription": NmsSubscription;
  "nms:subscriptionStg": NmsSubscriptionStg;
}

interface XtkRows {
  "nms:subscription": NmsSubscriptionRow;
  "nms:subscriptionStg": NmsSubscriptionStgRow;
}
