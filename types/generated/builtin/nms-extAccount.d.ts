/* Generated from types/schemas/builtin/nms-extAccount.xml: do not edit, `npm run declarations` makes it. A field of your own is an interface of the same name in another file. */

/** External accounts (nms:extAccount): the attributes of a document. */
interface NmsExtAccount {
  /** Primary key. */
  id?: XtkKey;
  /** Internal name. string; required in forms. */
  name?: XtkText;
  /** Label. string. */
  label?: XtkText;
  /** In use. boolean. */
  active?: XtkBoolean;
  /** Kind of account. short. */
  type?: XtkNumber;
  /** Login. string. */
  account?: XtkText;
  /** Password, encrypted. string. */
  password?: XtkText;
  /** Server. string. */
  server?: XtkText;
  /** Port. long. */
  port?: XtkNumber;
  /** Provider. string. */
  provider?: XtkText;
  /** Database. string. */
  dbName?: XtkText;
  /** Schema of the database. string. */
  dbSchema?: XtkText;
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

/** External accounts (nms:extAccount): the elements: links, collections, groups of fields. */
interface NmsExtAccountElements {
  /** Folder: a xtk:folder. */
  folder?: XtkLink<"xtk:folder">;
  /** Created by: a xtk:operator. */
  createdBy?: XtkLink<"xtk:operator">;
  /** Modified by: a xtk:operator. */
  modifiedBy?: XtkLink<"xtk:operator">;
}

/** External accounts (nms:extAccount): reading gives the attribute as a list, writing sets it. */
interface NmsExtAccountRow {
  /** Primary key. */
  get "@id"(): XMLList;
  set "@id"(value: XtkKey);
  /** Internal name. string; required in forms. */
  get "@name"(): XMLList;
  set "@name"(value: XtkText);
  /** Label. string. */
  get "@label"(): XMLList;
  set "@label"(value: XtkText);
  /** In use. boolean. */
  get "@active"(): XMLList;
  set "@active"(value: XtkBoolean);
  /** Kind of account. short. */
  get "@type"(): XMLList;
  set "@type"(value: XtkNumber);
  /** Login. string. */
  get "@account"(): XMLList;
  set "@account"(value: XtkText);
  /** Password, encrypted. string. */
  get "@password"(): XMLList;
  set "@password"(value: XtkText);
  /** Server. string. */
  get "@server"(): XMLList;
  set "@server"(value: XtkText);
  /** Port. long. */
  get "@port"(): XMLList;
  set "@port"(value: XtkNumber);
  /** Provider. string. */
  get "@provider"(): XMLList;
  set "@provider"(value: XtkText);
  /** Database. string. */
  get "@dbName"(): XMLList;
  set "@dbName"(value: XtkText);
  /** Schema of the database. string. */
  get "@dbSchema"(): XMLList;
  set "@dbSchema"(value: XtkText);
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
  "nms:extAccount": NmsExtAccount;
}

interface XtkElements {
  "nms:extAccount": NmsExtAccountElements;
}

interface XtkRows {
  "nms:extAccount": NmsExtAccountRow;
}

interface XtkKeys {
  "nms:extAccount": "@id" | "@name";
}
