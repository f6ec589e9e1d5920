/* Generated from types/schemas/builtin/nms-rtEvent.xml: do not edit, `npm run declarations` makes it. A field of your own is an interface of the same name in another file. */

/** Real-time events (nms:rtEvent): the attributes of a document. */
interface NmsRtEvent {
  /** Primary key. */
  id?: XtkKey;
  /** Kind of event. string; required in forms. */
  type?: XtkText;
  /** Email address. string. */
  email?: XtkText;
  /** Mobile phone. string. */
  mobilePhone?: XtkText;
  /** Channel. 0 email, 1 mobile, 41 push. short. */
  wishedChannel?: XtkNumber;
  /** Email format. byte. */
  emailFormat?: XtkNumber;
  /** Id in the system that sends the event. string. */
  externalId?: XtkText;
  /** System that sends the event. string. */
  origin?: XtkText;
  /** Send from this time on. datetime. */
  scheduled?: XtkDate;
  /** Status. short. */
  status?: XtkNumber;
  /** Received on. datetime. */
  created?: XtkDate;
  /** Processing began. datetime. */
  processing?: XtkDate;
  /** Processed on. datetime. */
  processed?: XtkDate;
}

/** Real-time events (nms:rtEvent): the elements: links, collections, groups of fields. */
interface NmsRtEventElements {
  /** Context of the event: free XML: free XML. */
  ctx?: XtkOpenElement;
}

/** Real-time events (nms:rtEvent): reading gives the attribute as a list, writing sets it. */
interface NmsRtEventRow {
  /** Primary key. */
  get "@id"(): XMLList;
  set "@id"(value: XtkKey);
  /** Kind of event. string; required in forms. */
  get "@type"(): XMLList;
  set "@type"(value: XtkText);
  /** Email address. string. */
  get "@email"(): XMLList;
  set "@email"(value: XtkText);
  /** Mobile phone. string. */
  get "@mobilePhone"(): XMLList;
  set "@mobilePhone"(value: XtkText);
  /** Channel. 0 email, 1 mobile, 41 push. short. */
  get "@wishedChannel"(): XMLList;
  set "@wishedChannel"(value: XtkNumber);
  /** Email format. byte. */
  get "@emailFormat"(): XMLList;
  set "@emailFormat"(value: XtkNumber);
  /** Id in the system that sends the event. string. */
  get "@externalId"(): XMLList;
  set "@externalId"(value: XtkText);
  /** System that sends the event. string. */
  get "@origin"(): XMLList;
  set "@origin"(value: XtkText);
  /** Send from this time on. datetime. */
  get "@scheduled"(): XMLList;
  set "@scheduled"(value: XtkDate);
  /** Status. short. */
  get "@status"(): XMLList;
  set "@status"(value: XtkNumber);
  /** Received on. datetime. */
  get "@created"(): XMLList;
  set "@created"(value: XtkDate);
  /** Processing began. datetime. */
  get "@processing"(): XMLList;
  set "@processing"(value: XtkDate);
  /** Processed on. datetime. */
  get "@processed"(): XMLList;
  set "@processed"(value: XtkDate);
}

interface XtkSchemas {
  "nms:rtEvent": NmsRtEvent;
}

interface XtkElements {
  "nms:rtEvent": NmsRtEventElements;
}

interface XtkRows {
  "nms:rtEvent": NmsRtEventRow;
}

interface XtkKeys {
  "nms:rtEvent": "@id";
}
