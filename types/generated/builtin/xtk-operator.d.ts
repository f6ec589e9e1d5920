/* Generated from types/schemas/builtin/xtk-operator.xml: do not edit, `npm run declarations` makes it. A field of your own is an interface of the same name in another file. */

/** Operators (xtk:operator): the attributes of a document. */
interface XtkOperator {
  /** Primary key. */
  id?: XtkKey;
  /** Internal name. string; required in forms. */
  name?: XtkText;
  /** Label. string. */
  label?: XtkText;
  /** Operator or group. byte. */
  type?: XtkNumber;
  /** Created on. datetime. */
  created?: XtkDate;
  /** Modified on. datetime. */
  lastModified?: XtkDate;
}

/** Operators (xtk:operator): the elements: links, collections, groups of fields. */
interface XtkOperatorElements {}

/** Operators (xtk:operator): reading gives the attribute as a list, writing sets it. */
interface XtkOperatorRow {
  /** Primary key. */
  get "@id"(): XMLList;
  set "@id"(value: XtkKey);
  /** Internal name. string; required in forms. */
  get "@name"(): XMLList;
  set "@name"(value: XtkText);
  /** Label. string. */
  get "@label"(): XMLList;
  set "@label"(value: XtkText);
  /** Operator or group. byte. */
  get "@type"(): XMLList;
  set "@type"(value: XtkNumber);
  /** Created on. datetime. */
  get "@created"(): XMLList;
  set "@created"(value: XtkDate);
  /** Modified on. datetime. */
  get "@lastModified"(): XMLList;
  set "@lastModified"(value: XtkDate);
}

interface XtkSchemas {
  "xtk:operator": XtkOperator;
}

interface XtkElements {
  "xtk:operator": XtkOperatorElements;
}

interface XtkRows {
  "xtk:operator": XtkOperatorRow;
}

interface XtkKeys {
  "xtk:operator": "@id" | "@name";
}
