/* Generated from types/schemas/builtin/xtk-job.xml: do not edit, `npm run declarations` makes it. A field of your own is an interface of the same name in another file. */

/** Jobs (xtk:job): the attributes of a document. */
interface XtkJob {
  /** Primary key. */
  id?: XtkKey;
  /** Label. string. */
  label?: XtkText;
  /** Status. byte. */
  status?: XtkNumber;
  /** Created on. datetime. */
  created?: XtkDate;
  /** Modified on. datetime. */
  lastModified?: XtkDate;
  /** Foreign key of the link createdBy: the id of a xtk:operator. */
  "createdBy-id"?: XtkKey;
  /** Foreign key of the link modifiedBy: the id of a xtk:operator. */
  "modifiedBy-id"?: XtkKey;
}

/** Jobs (xtk:job): the elements: links, collections, groups of fields. */
interface XtkJobElements {
  /** Created by: a xtk:operator. */
  createdBy?: XtkLink<"xtk:operator">;
  /** Modified by: a xtk:operator. */
  modifiedBy?: XtkLink<"xtk:operator">;
}

/** Jobs (xtk:job): reading gives the attribute as a list, writing sets it. */
interface XtkJobRow {
  /** Primary key. */
  get "@id"(): XMLList;
  set "@id"(value: XtkKey);
  /** Label. string. */
  get "@label"(): XMLList;
  set "@label"(value: XtkText);
  /** Status. byte. */
  get "@status"(): XMLList;
  set "@status"(value: XtkNumber);
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
  "xtk:job": XtkJob;
}

interface XtkElements {
  "xtk:job": XtkJobElements;
}

interface XtkRows {
  "xtk:job": XtkJobRow;
}

interface XtkKeys {
  "xtk:job": "@id";
}
