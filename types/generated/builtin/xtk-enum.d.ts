/* Generated from types/schemas/builtin/xtk-enum.xml: do not edit, `npm run declarations` makes it. A field of your own is an interface of the same name in another file. */

/** Open enumerations (xtk:enum): the attributes of a document. */
interface XtkEnumSchema {
  /** Primary key. */
  id?: XtkKey;
  /** Internal name. string; required in forms. */
  name?: XtkText;
  /** Label. string. */
  label?: XtkText;
  /** Created on. datetime. */
  created?: XtkDate;
  /** Modified on. datetime. */
  lastModified?: XtkDate;
}

/** Open enumerations (xtk:enum): the elements: links, collections, groups of fields. */
interface XtkEnumSchemaElements {}

/** Open enumerations (xtk:enum): reading gives the attribute as a list, writing sets it. */
interface XtkEnumSchemaRow {
  /** Primary key. */
  get "@id"(): XMLList;
  set "@id"(value: XtkKey);
  /** Internal name. string; required in forms. */
  get "@name"(): XMLList;
  set "@name"(value: XtkText);
  /** Label. string. */
  get "@label"(): XMLList;
  set "@label"(value: XtkText);
  /** Created on. datetime. */
  get "@created"(): XMLList;
  set "@created"(value: XtkDate);
  /** Modified on. datetime. */
  get "@lastModified"(): XMLList;
  set "@lastModified"(value: XtkDate);
}

interface XtkSchemas {
  "xtk:enum": XtkEnumSchema;
}

interface XtkElements {
  "xtk:enum": XtkEnumSchemaElements;
}

interface XtkRows {
  "xtk:enum": XtkEnumSchemaRow;
}

interface XtkKeys {
  "xtk:enum": "@id" | "@name";
}
