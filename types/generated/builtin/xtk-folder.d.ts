/* Generated from types/schemas/builtin/xtk-folder.xml: do not edit, `npm run declarations` makes it. A field of your own is an interface of the same name in another file. */

/** Folders (xtk:folder): the attributes of a document. */
interface XtkFolder {
  /** Primary key. */
  id?: XtkKey;
  /** Internal name. string of at most 64 characters; required in forms. */
  name?: XtkText;
  /** Label. string of at most 128 characters. */
  label?: XtkText;
  /** Path of labels. string of at most 255 characters. */
  fullName?: XtkText;
  /** Kind of folder. string of at most 64 characters. */
  model?: XtkText;
  /** Number of subfolders. long. */
  childCount?: XtkNumber;
  /** Created on. datetime. */
  created?: XtkDate;
  /** Modified on. datetime. */
  lastModified?: XtkDate;
  /** Foreign key of the link parent: the id of a xtk:folder. */
  "parent-id"?: XtkKey;
  /** Foreign key of the link createdBy: the id of a xtk:operator. */
  "createdBy-id"?: XtkKey;
  /** Foreign key of the link modifiedBy: the id of a xtk:operator. */
  "modifiedBy-id"?: XtkKey;
}

/** Folders (xtk:folder): the elements: links, collections, groups of fields. */
interface XtkFolderElements {
  /** Parent folder: a xtk:folder. */
  parent?: XtkLink<"xtk:folder">;
  /** Created by: a xtk:operator. */
  createdBy?: XtkLink<"xtk:operator">;
  /** Modified by: a xtk:operator. */
  modifiedBy?: XtkLink<"xtk:operator">;
}

/** Folders (xtk:folder): reading gives the attribute as a list, writing sets it. */
interface XtkFolderRow {
  /** Primary key. */
  get "@id"(): XMLList;
  set "@id"(value: XtkKey);
  /** Internal name. string of at most 64 characters; required in forms. */
  get "@name"(): XMLList;
  set "@name"(value: XtkText);
  /** Label. string of at most 128 characters. */
  get "@label"(): XMLList;
  set "@label"(value: XtkText);
  /** Path of labels. string of at most 255 characters. */
  get "@fullName"(): XMLList;
  set "@fullName"(value: XtkText);
  /** Kind of folder. string of at most 64 characters. */
  get "@model"(): XMLList;
  set "@model"(value: XtkText);
  /** Number of subfolders. long. */
  get "@childCount"(): XMLList;
  set "@childCount"(value: XtkNumber);
  /** Created on. datetime. */
  get "@created"(): XMLList;
  set "@created"(value: XtkDate);
  /** Modified on. datetime. */
  get "@lastModified"(): XMLList;
  set "@lastModified"(value: XtkDate);
  /** Foreign key of the link parent: the id of a xtk:folder. */
  get "@parent-id"(): XMLList;
  set "@parent-id"(value: XtkKey);
  /** Foreign key of the link createdBy: the id of a xtk:operator. */
  get "@createdBy-id"(): XMLList;
  set "@createdBy-id"(value: XtkKey);
  /** Foreign key of the link modifiedBy: the id of a xtk:operator. */
  get "@modifiedBy-id"(): XMLList;
  set "@modifiedBy-id"(value: XtkKey);
}

interface XtkSchemas {
  "xtk:folder": XtkFolder;
}

interface XtkElements {
  "xtk:folder": XtkFolderElements;
}

interface XtkRows {
  "xtk:folder": XtkFolderRow;
}

interface XtkKeys {
  "xtk:folder": "@id" | "@name";
}
