/* Generated from types/schemas/builtin/nms-recipient.xml: do not edit. A field of your own is an interface of the same name in another file. */

/** Recipients (nms:recipient): the attributes of a document. */
interface NmsRecipient {
  /** Primary key. */
  id?: XmlAttribute;
  /** Email address. string of at most 128 characters. */
  email?: XmlAttribute;
  /** First name. string of at most 50 characters. */
  firstName?: XmlAttribute;
  /** Last name. string of at most 50 characters. */
  lastName?: XmlAttribute;
  /** Date of birth. date. */
  birthDate?: XmlAttribute;
  /** Domain of the email address. string of at most 128 characters; calculated, not written. */
  domain?: XmlAttribute;
  /** Gender. byte: 0 unknown, 1 male, 2 female. */
  gender?: XmlAttribute;
  /** Language. string of at most 5 characters. */
  language?: XmlAttribute;
  /** Preferred email format. byte: 0 unknown, 1 text, 2 html. */
  emailFormat?: XmlAttribute;
  /** Phone. string of at most 40 characters. */
  phone?: XmlAttribute;
  /** Mobile phone. string of at most 40 characters. */
  mobilePhone?: XmlAttribute;
  /** Fax. string of at most 40 characters. */
  fax?: XmlAttribute;
  /** Account number. string of at most 50 characters. */
  account?: XmlAttribute;
  /** No contact, whatever the channel. boolean. */
  blackList?: XmlAttribute;
  /** No contact by email. boolean. */
  blackListEmail?: XmlAttribute;
  /** No contact by SMS. boolean. */
  blackListMobile?: XmlAttribute;
  /** No contact by phone. boolean. */
  blackListPhone?: XmlAttribute;
  /** No contact by fax. boolean. */
  blackListFax?: XmlAttribute;
  /** No contact by post. boolean. */
  blackListPostalMail?: XmlAttribute;
  /** Created on. datetime. */
  created?: XmlAttribute;
  /** Modified on. datetime. */
  lastModified?: XmlAttribute;
  /** Foreign key of the link folder: the id of a xtk:folder. */
  "folder-id"?: XmlAttribute;
}

/** Recipients (nms:recipient): reading gives the attribute as a list, writing sets it. */
interface NmsRecipientRow {
  /** Primary key. */
  get "@id"(): XMLList;
  set "@id"(value: XmlAttribute);
  /** Email address. string of at most 128 characters. */
  get "@email"(): XMLList;
  set "@email"(value: XmlAttribute);
  /** First name. string of at most 50 characters. */
  get "@firstName"(): XMLList;
  set "@firstName"(value: XmlAttribute);
  /** Last name. string of at most 50 characters. */
  get "@lastName"(): XMLList;
  set "@lastName"(value: XmlAttribute);
  /** Date of birth. date. */
  get "@birthDate"(): XMLList;
  set "@birthDate"(value: XmlAttribute);
  /** Domain of the email address. string of at most 128 characters; calculated, not written. */
  get "@domain"(): XMLList;
  set "@domain"(value: XmlAttribute);
  /** Gender. byte: 0 unknown, 1 male, 2 female. */
  get "@gender"(): XMLList;
  set "@gender"(value: XmlAttribute);
  /** Language. string of at most 5 characters. */
  get "@language"(): XMLList;
  set "@language"(value: XmlAttribute);
  /** Preferred email format. byte: 0 unknown, 1 text, 2 html. */
  get "@emailFormat"(): XMLList;
  set "@emailFormat"(value: XmlAttribute);
  /** Phone. string of at most 40 characters. */
  get "@phone"(): XMLList;
  set "@phone"(value: XmlAttribute);
  /** Mobile phone. string of at most 40 characters. */
  get "@mobilePhone"(): XMLList;
  set "@mobilePhone"(value: XmlAttribute);
  /** Fax. string of at most 40 characters. */
  get "@fax"(): XMLList;
  set "@fax"(value: XmlAttribute);
  /** Account number. string of at most 50 characters. */
  get "@account"(): XMLList;
  set "@account"(value: XmlAttribute);
  /** No contact, whatever the channel. boolean. */
  get "@blackList"(): XMLList;
  set "@blackList"(value: XmlAttribute);
  /** No contact by email. boolean. */
  get "@blackListEmail"(): XMLList;
  set "@blackListEmail"(value: XmlAttribute);
  /** No contact by SMS. boolean. */
  get "@blackListMobile"(): XMLList;
  set "@blackListMobile"(value: XmlAttribute);
  /** No contact by phone. boolean. */
  get "@blackListPhone"(): XMLList;
  set "@blackListPhone"(value: XmlAttribute);
  /** No contact by fax. boolean. */
  get "@blackListFax"(): XMLList;
  set "@blackListFax"(value: XmlAttribute);
  /** No contact by post. boolean. */
  get "@blackListPostalMail"(): XMLList;
  set "@blackListPostalMail"(value: XmlAttribute);
  /** Created on. datetime. */
  get "@created"(): XMLList;
  set "@created"(value: XmlAttribute);
  /** Modified on. datetime. */
  get "@lastModified"(): XMLList;
  set "@lastModified"(value: XmlAttribute);
  /** Foreign key of the link folder: the id of a xtk:folder. */
  get "@folder-id"(): XMLList;
  set "@folder-id"(value: XmlAttribute);
}

/** Recipients, staging table (nms:recipientStg): the attributes of a document. */
interface NmsRecipientStg extends NmsRecipient {}

/** Recipients, staging table (nms:recipientStg). */
interface NmsRecipientStgRow extends NmsRecipientRow {}

interface XtkSchemas {
  "nms:recipient": NmsRecipient;
  "nms:recipientStg": NmsRecipientStg;
}

interface XtkRows {
  "nms:recipient": NmsRecipientRow;
  "nms:recipientStg": NmsRecipientStgRow;
}

/** Recipients (nms:recipient): links and groups of fields. */
interface NmsRecipientElements {
  /** Folder: a xtk:folder. */
  folder?: import("./elements.d.ts").XtkLink<"xtk:folder">;
}

interface XtkElements {
  "nms:recipient": NmsRecipientElements;
}
