/* Generated from types/schemas/builtin/nms-subscription.xml: do not edit, `npm run declarations` makes it. A field of your own is an interface of the same name in another file. */

/** Subscriptions (nms:subscription): the attributes of a document. */
interface NmsSubscription {
  /** Subscribed on. datetime. */
  created?: XtkDate;
  /** Ends on. datetime. */
  expirationDate?: XtkDate;
  /** Foreign key of the link service: the id of a nms:service. */
  "service-id"?: XtkKey;
  /** Foreign key of the link recipient: the id of a nms:recipient. */
  "recipient-id"?: XtkKey;
}

/** Subscriptions (nms:subscription): the elements: links, collections, groups of fields. */
interface NmsSubscriptionElements {
  /** Service: a nms:service. */
  service?: XtkLink<"nms:service">;
  /** Recipient: a nms:recipient. */
  recipient?: XtkLink<"nms:recipient">;
}

/** Subscriptions (nms:subscription): reading gives the attribute as a list, writing sets it. */
interface NmsSubscriptionRow {
  /** Subscribed on. datetime. */
  get "@created"(): XMLList;
  set "@created"(value: XtkDate);
  /** Ends on. datetime. */
  get "@expirationDate"(): XMLList;
  set "@expirationDate"(value: XtkDate);
  /** Foreign key of the link service: the id of a nms:service. */
  get "@service-id"(): XMLList;
  set "@service-id"(value: XtkKey);
  /** Foreign key of the link recipient: the id of a nms:recipient. */
  get "@recipient-id"(): XMLList;
  set "@recipient-id"(value: XtkKey);
}

/** Subscriptions, staging table (nms:subscriptionStg): the attributes of a document. */
interface NmsSubscriptionStg extends NmsSubscription {}

/** Subscriptions, staging table (nms:subscriptionStg). */
interface NmsSubscriptionStgRow extends NmsSubscriptionRow {}

interface XtkSchemas {
  "nms:subscription": NmsSubscription;
  "nms:subscriptionStg": NmsSubscriptionStg;
}

interface XtkElements {
  "nms:subscription": NmsSubscriptionElements;
  "nms:subscriptionStg": NmsSubscriptionElements;
}

interface XtkRows {
  "nms:subscription": NmsSubscriptionRow;
  "nms:subscriptionStg": NmsSubscriptionStgRow;
}

interface XtkKeys {
  "nms:subscription": "[@service-id],[@recipient-id]";
  "nms:subscriptionStg": "[@service-id],[@recipient-id]";
}
