/* Generated from types/schemas/builtin/nms-group.xml: do not edit, `npm run declarations` makes it. A field of your own is an interface of the same name in another file. */

/** Groups (nms:group): the attributes of a document. */
interface NmsGroup {
  /** Primary key. */
  id?: XtkKey;
  /** Internal name. string; required in forms. */
  name?: XtkText;
  /** Label. string. */
  label?: XtkText;
  /** Schema of the members. string. */
  schema?: XtkText;
  /** Created on. datetime. */
  created?: XtkDate;
  /** Modified on. datetime. */
  lastModified?: XtkDate;
  /** Foreign key of the link folder: the id of a xtk:folder. */
  "folder-id"?: XtkKey;
  /** Foreign key of the link createdBy: the id of a xtk:operator. */
  "createdBy-id"?: XtkKey;
  /** Foreign key of the link modifiedBy: the id of a xtk:operator. */
  "modifiedBy-id"?: XtkKey;
}

/** Groups (nms:group): the elements: links, collections, groups of fields. */
interface NmsGroupElements {
  /** Folder: a xtk:folder. */
  folder?: XtkLink<"xtk:folder">;
  /** Created by: a xtk:operator. */
  createdBy?: XtkLink<"xtk:operator">;
  /** Modified by: a xtk:operator. */
  modifiedBy?: XtkLink<"xtk:operator">;
  /** Members: any number of nms:rcpGrpRel, by their link group. */
  rcpGrpRel?: XtkCollectionLink<"nms:rcpGrpRel">;
}

/** Groups (nms:group): reading gives the attribute as a list, writing sets it. */
interface NmsGroupRow {
  /** Primary key. */
  get "@id"(): XMLList;
  set "@id"(value: XtkKey);
  /** Internal name. string; required in forms. */
  get "@name"(): XMLList;
  set "@name"(value: XtkText);
  /** Label. string. */
  get "@label"(): XMLList;
  set "@label"(value: XtkText);
  /** Schema of the members. string. */
  get "@schema"(): XMLList;
  set "@schema"(value: XtkText);
  /** Created on. datetime. */
  get "@created"(): XMLList;
  set "@created"(value: XtkDate);
  /** Modified on. datetime. */
  get "@lastModified"(): XMLList;
  set "@lastModified"(value: XtkDate);
  /** Foreign key of the link folder: the id of a xtk:folder. */
  get "@folder-id"(): XMLList;
  set "@folder-id"(value: XtkKey);
  /** Foreign key of the link createdBy: the id of a xtk:operator. */
  get "@createdBy-id"(): XMLList;
  set "@createdBy-id"(value: XtkKey);
  /** Foreign key of the link modifiedBy: the id of a xtk:operator. */
  get "@modifiedBy-id"(): XMLList;
  set "@modifiedBy-id"(value: XtkKey);
}

interface XtkSchemas {
  "nms:group": NmsGroup;
}

interface XtkElements {
  "nms:group": NmsGroupElements;
}

interface XtkRows {
  "nms:group": NmsGroupRow;
}

interface XtkKeys {
  "nms:group": "@id" | "@name";
}
