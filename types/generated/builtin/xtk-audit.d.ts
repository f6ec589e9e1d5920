/* Generated from types/schemas/builtin/xtk-audit.xml: do not edit, `npm run declarations` makes it. A field of your own is an interface of the same name in another file. */

/** Audit trail (xtk:audit): the attributes of a document. */
interface XtkAudit {
  /** Primary key. */
  id?: XtkKey;
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

/** Audit trail (xtk:audit): the elements: links, collections, groups of fields. */
interface XtkAuditElements {
  /** Created by: a xtk:operator. */
  createdBy?: XtkLink<"xtk:operator">;
  /** Modified by: a xtk:operator. */
  modifiedBy?: XtkLink<"xtk:operator">;
}

/** Audit trail (xtk:audit): reading gives the attribute as a list, writing sets it. */
interface XtkAuditRow {
  /** Primary key. */
  get "@id"(): XMLList;
  set "@id"(value: XtkKey);
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
  "xtk:audit": XtkAudit;
}

interface XtkElements {
  "xtk:audit": XtkAuditElements;
}

interface XtkRows {
  "xtk:audit": XtkAuditRow;
}

interface XtkKeys {
  "xtk:audit": "@id";
}
