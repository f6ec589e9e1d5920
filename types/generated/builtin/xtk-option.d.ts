/* Generated from types/schemas/builtin/xtk-option.xml: do not edit, `npm run declarations` makes it. A field of your own is an interface of the same name in another file. */

/** Options (xtk:option): the attributes of a document. */
interface XtkOption {
  /** Name. string of at most 64 characters; required in forms. */
  name?: XtkText;
  /** Description. string of at most 255 characters. */
  description?: XtkText;
  /** Type of the value. byte. */
  dataType?: XtkNumber;
  /** Text. string of at most 255 characters. */
  stringValue?: XtkText;
  /** Integer. long. */
  longValue?: XtkNumber;
  /** Floating point number. double. */
  doubleValue?: XtkNumber;
  /** Date and time. datetime. */
  timeStampValue?: XtkDate;
}

/** Options (xtk:option): the elements: links, collections, groups of fields. */
interface XtkOptionElements {
  /** Long text. memo. */
  memoValue?: XtkElementField<XtkText>;
}

/** Options (xtk:option): reading gives the attribute as a list, writing sets it. */
interface XtkOptionRow {
  /** Name. string of at most 64 characters; required in forms. */
  get "@name"(): XMLList;
  set "@name"(value: XtkText);
  /** Description. string of at most 255 characters. */
  get "@description"(): XMLList;
  set "@description"(value: XtkText);
  /** Type of the value. byte. */
  get "@dataType"(): XMLList;
  set "@dataType"(value: XtkNumber);
  /** Text. string of at most 255 characters. */
  get "@stringValue"(): XMLList;
  set "@stringValue"(value: XtkText);
  /** Integer. long. */
  get "@longValue"(): XMLList;
  set "@longValue"(value: XtkNumber);
  /** Floating point number. double. */
  get "@doubleValue"(): XMLList;
  set "@doubleValue"(value: XtkNumber);
  /** Date and time. datetime. */
  get "@timeStampValue"(): XMLList;
  set "@timeStampValue"(value: XtkDate);
}

interface XtkSchemas {
  "xtk:option": XtkOption;
}

interface XtkElements {
  "xtk:option": XtkOptionElements;
}

interface XtkRows {
  "xtk:option": XtkOptionRow;
}

interface XtkKeys {
  "xtk:option": "@name";
}
