/* Generated from types/schemas/builtin/xtk-folder.xml: do not edit. A field of your own is an interface of the same name in another file. */

/** Folders (xtk:folder): the attributes of a document. */
interface XtkFolder {
  /** Primary key. */
  id?: XmlAttribute;
  /** Internal name. string of at most 64 characters. */
  name?: XmlAttribute;
  /** Label. string of at most 128 characters. */
  label?: XmlAttribute;
  /** Path of labels. string of at most 255 characters. */
  fullName?: XmlAttribute;
  /** Kind of folder. string of at most 64 characters. */
  model?: XmlAttribute;
  /** Number of subfolders. long. */
  childCount?: XmlAttribute;
  /** Created on. datetime. */
  created?: XmlAttribute;
  /** Modified on. datetime. */
  lastModified?: XmlAttribute;
  /** Foreign key of the link parent: the id of a xtk:folder. */
  "parent-id"?: XmlAttribute;
}

/** Folders (xtk:folder): reading gives the attribute as a list, writing sets it. */
interface XtkFolderRow {
  /** Primary key. */
  get "@id"(): XMLList;
  set "@id"(value: XmlAttribute);
  /** Internal name. string of at most 64 characters. */
  get "@name"(): XMLList;
  set "@name"(value: XmlAttribute);
  /** Label. string of at most 128 characters. */
  get "@label"(): XMLList;
  set "@label"(value: XmlAttribute);
  /** Path of labels. string of at most 255 characters. */
  get "@fullName"(): XMLList;
  set "@fullName"(value: XmlAttribute);
  /** Kind of folder. string of at most 64 characters. */
  get "@model"(): XMLList;
  set "@model"(value: XmlAttribute);
  /** Number of subfolders. long. */
  get "@childCount"(): XMLList;
  set "@childCount"(value: XmlAttribute);
  /** Created on. datetime. */
  get "@created"(): XMLList;
  set "@created"(value: XmlAttribute);
  /** Modified on. datetime. */
  get "@lastModified"(): XMLList;
  set "@lastModified"(value: XmlAttribute);
  /** Foreign key of the link parent: the id of a xtk:folder. */
  get "@parent-id"(): XMLList;
  set "@parent-id"(value: XmlAttribute);
}

interface XtkSchemas {
  "xtk:folder": XtkFolder;
}

interface XtkRows {
  "xtk:folder": XtkFolderRow;
}
