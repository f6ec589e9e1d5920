/* Generated from types/schemas/builtin/xtk-jssp.xml: do not edit, `npm run declarations` makes it. A field of your own is an interface of the same name in another file. */

/** Dynamic JavaScript pages (xtk:jssp): the attributes of a document. */
interface XtkJssp {
  /** Namespace. string; required in forms. */
  namespace?: XtkText;
  /** Name, with its ending. string; required in forms. */
  name?: XtkText;
  /** Label. string. */
  label?: XtkText;
  /** Created on. datetime. */
  created?: XtkDate;
  /** Modified on. datetime. */
  lastModified?: XtkDate;
  /** Foreign key of the link createdBy: the id of a xtk:operator. */
  "createdBy-id"?: XtkKey;
  /** Foreign key of the link modifiedBy: the id of a xtk:operator. */
  "modifiedBy-id"?: XtkKey;
}

/** Dynamic JavaScript pages (xtk:jssp): the elements: links, collections, groups of fields. */
interface XtkJsspElements {
  /** Text. memo. */
  data?: XtkElementField<XtkText>;
  /** Created by: a xtk:operator. */
  createdBy?: XtkLink<"xtk:operator">;
  /** Modified by: a xtk:operator. */
  modifiedBy?: XtkLink<"xtk:operator">;
}

/** Dynamic JavaScript pages (xtk:jssp): reading gives the attribute as a list, writing sets it. */
interface XtkJsspRow {
  /** Namespace. string; required in forms. */
  get "@namespace"(): XMLList;
  set "@namespace"(value: XtkText);
  /** Name, with its ending. string; required in forms. */
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
  /** Foreign key of the link createdBy: the id of a xtk:operator. */
  get "@createdBy-id"(): XMLList;
  set "@createdBy-id"(value: XtkKey);
  /** Foreign key of the link modifiedBy: the id of a xtk:operator. */
  get "@modifiedBy-id"(): XMLList;
  set "@modifiedBy-id"(value: XtkKey);
}

interface XtkSchemas {
  "xtk:jssp": XtkJssp;
}

interface XtkElements {
  "xtk:jssp": XtkJsspElements;
}

interface XtkRows {
  "xtk:jssp": XtkJsspRow;
}

interface XtkKeys {
  "xtk:jssp": "@namespace,@name";
}
