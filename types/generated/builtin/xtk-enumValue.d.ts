/* Generated from types/schemas/builtin/xtk-enumValue.xml: do not edit, `npm run declarations` makes it. A field of your own is an interface of the same name in another file. */

/** Values of open enumerations (xtk:enumValue): the attributes of a document. */
interface XtkEnumValue {
  /** Primary key. */
  id?: XtkKey;
  /** Internal name. string. */
  name?: XtkText;
  /** Label. string. */
  label?: XtkText;
  /** Foreign key of the link enum: the id of a xtk:enum. */
  "enum-id"?: XtkKey;
}

/** Values of open enumerations (xtk:enumValue): the elements: links, collections, groups of fields. */
interface XtkEnumValueElements {
  /** Enumeration: a xtk:enum. */
  enum?: XtkLink<"xtk:enum">;
}

/** Values of open enumerations (xtk:enumValue): reading gives the attribute as a list, writing sets it. */
interface XtkEnumValueRow {
  /** Primary key. */
  get "@id"(): XMLList;
  set "@id"(value: XtkKey);
  /** Internal name. string. */
  get "@name"(): XMLList;
  set "@name"(value: XtkText);
  /** Label. string. */
  get "@label"(): XMLList;
  set "@label"(value: XtkText);
  /** Foreign key of the link enum: the id of a xtk:enum. */
  get "@enum-id"(): XMLList;
  set "@enum-id"(value: XtkKey);
}

interface XtkSchemas {
  "xtk:enumValue": XtkEnumValue;
}

interface XtkElements {
  "xtk:enumValue": XtkEnumValueElements;
}

interface XtkRows {
  "xtk:enumValue": XtkEnumValueRow;
}

interface XtkKeys {
  "xtk:enumValue": "@id";
}
