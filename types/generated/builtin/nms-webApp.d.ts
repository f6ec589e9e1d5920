/* Generated from types/schemas/builtin/nms-webApp.xml: do not edit, `npm run declarations` makes it. A field of your own is an interface of the same name in another file. */

/** Web applications (nms:webApp): the attributes of a document. */
interface NmsWebApp {
  /** Primary key. */
  id?: XtkKey;
  /** Internal name. string; required in forms. */
  internalName?: XtkText;
  /** Label. string. */
  label?: XtkText;
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

/** Web applications (nms:webApp): the elements: links, collections, groups of fields. */
interface NmsWebAppElements {
  /** Document. memo. */
  data?: XtkElementField<XtkText>;
  /** Folder: a xtk:folder. */
  folder?: XtkLink<"xtk:folder">;
  /** Created by: a xtk:operator. */
  createdBy?: XtkLink<"xtk:operator">;
  /** Modified by: a xtk:operator. */
  modifiedBy?: XtkLink<"xtk:operator">;
}

/** Web applications (nms:webApp): reading gives the attribute as a list, writing sets it. */
interface NmsWebAppRow {
  /** Primary key. */
  get "@id"(): XMLList;
  set "@id"(value: XtkKey);
  /** Internal name. string; required in forms. */
  get "@internalName"(): XMLList;
  set "@internalName"(value: XtkText);
  /** Label. string. */
  get "@label"(): XMLList;
  set "@label"(value: XtkText);
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
  "nms:webApp": NmsWebApp;
}

interface XtkElements {
  "nms:webApp": NmsWebAppElements;
}

interface XtkRows {
  "nms:webApp": NmsWebAppRow;
}

interface XtkKeys {
  "nms:webApp": "@id" | "@internalName";
}
