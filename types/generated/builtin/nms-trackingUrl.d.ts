/* Generated from types/schemas/builtin/nms-trackingUrl.xml: do not edit, `npm run declarations` makes it. A field of your own is an interface of the same name in another file. */

/** Tracked addresses (nms:trackingUrl): the attributes of a document. */
interface NmsTrackingUrl {
  /** Primary key. */
  id?: XtkKey;
  /** Kind of address. short. */
  type?: XtkNumber;
  /** Category. string. */
  category?: XtkText;
  /** Address as written. string. */
  source?: XtkText;
  /** Label. string. */
  label?: XtkText;
}

/** Tracked addresses (nms:trackingUrl): the elements: links, collections, groups of fields. */
interface NmsTrackingUrlElements {}

/** Tracked addresses (nms:trackingUrl): reading gives the attribute as a list, writing sets it. */
interface NmsTrackingUrlRow {
  /** Primary key. */
  get "@id"(): XMLList;
  set "@id"(value: XtkKey);
  /** Kind of address. short. */
  get "@type"(): XMLList;
  set "@type"(value: XtkNumber);
  /** Category. string. */
  get "@category"(): XMLList;
  set "@category"(value: XtkText);
  /** Address as written. string. */
  get "@source"(): XMLList;
  set "@source"(value: XtkText);
  /** Label. string. */
  get "@label"(): XMLList;
  set "@label"(value: XtkText);
}

interface XtkSchemas {
  "nms:trackingUrl": NmsTrackingUrl;
}

interface XtkElements {
  "nms:trackingUrl": NmsTrackingUrlElements;
}

interface XtkRows {
  "nms:trackingUrl": NmsTrackingUrlRow;
}

interface XtkKeys {
  "nms:trackingUrl": "@id";
}
