/* Generated from types/schemas/builtin/xtk-form.xml: do not edit, `npm run declarations` makes it. A field of your own is an interface of the same name in another file. */

/** Input forms (xtk:form): the attributes of a document. */
interface XtkForm {
  /** Namespace. string; required in forms. */
  namespace?: XtkText;
  /** Name. string; required in forms. */
  name?: XtkText;
  /** Label. string. */
  label?: XtkText;
  /** Schema of the document. string. */
  entitySchema?: XtkText;
  /** Created on. datetime. */
  created?: XtkDate;
  /** Modified on. datetime. */
  lastModified?: XtkDate;
  /** Foreign key of the link createdBy: the id of a xtk:operator. */
  "createdBy-id"?: XtkKey;
  /** Foreign key of the link modifiedBy: the id of a xtk:operator. */
  "modifiedBy-id"?: XtkKey;
}

/** Input forms (xtk:form): the elements: links, collections, groups of fields. */
interface XtkFormElements {
  /** Created by: a xtk:operator. */
  createdBy?: XtkLink<"xtk:operator">;
  /** Modified by: a xtk:operator. */
  modifiedBy?: XtkLink<"xtk:operator">;
}

/** Input forms (xtk:form): reading gives the attribute as a list, writing sets it. */
interface XtkFormRow {
  /** Namespace. string; required in forms. */
  get "@namespace"(): XMLList;
  set "@namespace"(value: XtkText);
  /** Name. string; required in forms. */
  get "@name"(): XMLList;
  set "@name"(value: XtkText);
  /** Label. string. */
  get "@label"(): XMLList;
  set "@label"(value: XtkText);
  /** Schema of the document. string. */
  get "@entitySchema"(): XMLList;
  set "@entitySchema"(value: XtkText);
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
  "xtk:form": XtkForm;
}

interface XtkElements {
  "xtk:form": XtkFormElements;
}

interface XtkRows {
  "xtk:form": XtkFormRow;
}

interface XtkKeys {
  "xtk:form": "@namespace,@name";
}
