/* Generated from types/schemas/builtin/nms-service.xml: do not edit, `npm run declarations` makes it. A field of your own is an interface of the same name in another file. */

/** Services (nms:service): the attributes of a document. */
interface NmsService {
  /** Primary key. */
  id?: XtkKey;
  /** Internal name. string of at most 64 characters; required in forms. */
  name?: XtkText;
  /** Label. string of at most 128 characters. */
  label?: XtkText;
  /** Channel. byte: 0 email, 1 sms, 2 phone, 3 postalMail, 4 fax. */
  type?: XtkEnum<0 | 1 | 2 | 3 | 4>;
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

/** Services (nms:service): the elements: links, collections, groups of fields. */
interface NmsServiceElements {
  /** Folder: a xtk:folder. */
  folder?: XtkLink<"xtk:folder">;
  /** Created by: a xtk:operator. */
  createdBy?: XtkLink<"xtk:operator">;
  /** Modified by: a xtk:operator. */
  modifiedBy?: XtkLink<"xtk:operator">;
  /** Subscriptions: any number of nms:subscription, by their link service. */
  subscription?: XtkCollectionLink<"nms:subscription">;
}

/** Services (nms:service): reading gives the attribute as a list, writing sets it. */
interface NmsServiceRow {
  /** Primary key. */
  get "@id"(): XMLList;
  set "@id"(value: XtkKey);
  /** Internal name. string of at most 64 characters; required in forms. */
  get "@name"(): XMLList;
  set "@name"(value: XtkText);
  /** Label. string of at most 128 characters. */
  get "@label"(): XMLList;
  set "@label"(value: XtkText);
  /** Channel. byte: 0 email, 1 sms, 2 phone, 3 postalMail, 4 fax. */
  get "@type"(): XMLList;
  set "@type"(value: XtkEnum<0 | 1 | 2 | 3 | 4>);
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
  "nms:service": NmsService;
}

interface XtkElements {
  "nms:service": NmsServiceElements;
}

interface XtkRows {
  "nms:service": NmsServiceRow;
}

interface XtkKeys {
  "nms:service": "@id" | "@name";
}
