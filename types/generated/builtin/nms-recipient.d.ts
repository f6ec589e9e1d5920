/* Generated from types/schemas/builtin/nms-recipient.xml: do not edit, `npm run declarations` makes it. A field of your own is an interface of the same name in another file. */

/** Recipients (nms:recipient): the attributes of a document. */
interface NmsRecipient {
  /** Primary key. */
  id?: XtkKey;
  /** Email address. string of at most 128 characters. */
  email?: XtkText;
  /** First name. string of at most 50 characters. */
  firstName?: XtkText;
  /** Last name. string of at most 50 characters. */
  lastName?: XtkText;
  /** Date of birth. date. */
  birthDate?: XtkDate;
  /** Age in years. long; calculated, not written. */
  age?: XtkCalculated<XtkNumber>;
  /** Domain of the email address. string of at most 128 characters; calculated, not written. */
  domain?: XtkCalculated<XtkText>;
  /** Gender. byte: 0 unknown, 1 male, 2 female. */
  gender?: XtkEnum<0 | 1 | 2>;
  /** Language. string of at most 5 characters. */
  language?: XtkText;
  /** Preferred email format. byte: 0 unknown, 1 text, 2 html. */
  emailFormat?: XtkEnum<0 | 1 | 2>;
  /** Phone. string of at most 40 characters. */
  phone?: XtkText;
  /** Mobile phone. string of at most 40 characters. */
  mobilePhone?: XtkText;
  /** Fax. string of at most 40 characters. */
  fax?: XtkText;
  /** Account number. string of at most 50 characters. */
  account?: XtkText;
  /** No contact, whatever the channel. boolean. */
  blackList?: XtkBoolean;
  /** No contact by email. boolean. */
  blackListEmail?: XtkBoolean;
  /** No contact by SMS. boolean. */
  blackListMobile?: XtkBoolean;
  /** No contact by phone. boolean. */
  blackListPhone?: XtkBoolean;
  /** No contact by fax. boolean. */
  blackListFax?: XtkBoolean;
  /** No contact by post. boolean. */
  blackListPostalMail?: XtkBoolean;
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

/** Recipients (nms:recipient): the elements: links, collections, groups of fields. */
interface NmsRecipientElements {
  /** Postal address: a group of fields. */
  location?: XtkStructure<NmsRecipientLocation>;
  /** Folder: a xtk:folder. */
  folder?: XtkLink<"xtk:folder">;
  /** Country, by its code: a nms:country. */
  country?: XtkLink<"nms:country">;
  /** Created by: a xtk:operator. */
  createdBy?: XtkLink<"xtk:operator">;
  /** Modified by: a xtk:operator. */
  modifiedBy?: XtkLink<"xtk:operator">;
  /** Delivery logs: any number of nms:broadLogRcp, by their link recipient. */
  broadLog?: XtkCollectionLink<"nms:broadLogRcp">;
  /** Groups: any number of nms:rcpGrpRel, by their link recipient. */
  rcpGrpRel?: XtkCollectionLink<"nms:rcpGrpRel">;
  /** Subscriptions: any number of nms:subscription, by their link recipient. */
  subscription?: XtkCollectionLink<"nms:subscription">;
}

/** Recipients (nms:recipient), location: the attributes. */
interface NmsRecipientLocation {
  /** Address, line 1. string of at most 80 characters. */
  address1?: XtkText;
  /** Address, line 2. string of at most 80 characters. */
  address2?: XtkText;
  /** Address, line 3. string of at most 80 characters. */
  address3?: XtkText;
  /** Address, line 4. string of at most 80 characters. */
  address4?: XtkText;
  /** Postal code. string of at most 20 characters. */
  zipCode?: XtkText;
  /** City. string of at most 50 characters. */
  city?: XtkText;
  /** Country code. string of at most 2 characters. */
  countryCode?: XtkText;
}

/** Recipients (nms:recipient): reading gives the attribute as a list, writing sets it. */
interface NmsRecipientRow {
  /** Primary key. */
  get "@id"(): XMLList;
  set "@id"(value: XtkKey);
  /** Email address. string of at most 128 characters. */
  get "@email"(): XMLList;
  set "@email"(value: XtkText);
  /** First name. string of at most 50 characters. */
  get "@firstName"(): XMLList;
  set "@firstName"(value: XtkText);
  /** Last name. string of at most 50 characters. */
  get "@lastName"(): XMLList;
  set "@lastName"(value: XtkText);
  /** Date of birth. date. */
  get "@birthDate"(): XMLList;
  set "@birthDate"(value: XtkDate);
  /** Age in years. long; calculated, not written. */
  get "@age"(): XMLList;
  /** Domain of the email address. string of at most 128 characters; calculated, not written. */
  get "@domain"(): XMLList;
  /** Gender. byte: 0 unknown, 1 male, 2 female. */
  get "@gender"(): XMLList;
  set "@gender"(value: XtkEnum<0 | 1 | 2>);
  /** Language. string of at most 5 characters. */
  get "@language"(): XMLList;
  set "@language"(value: XtkText);
  /** Preferred email format. byte: 0 unknown, 1 text, 2 html. */
  get "@emailFormat"(): XMLList;
  set "@emailFormat"(value: XtkEnum<0 | 1 | 2>);
  /** Phone. string of at most 40 characters. */
  get "@phone"(): XMLList;
  set "@phone"(value: XtkText);
  /** Mobile phone. string of at most 40 characters. */
  get "@mobilePhone"(): XMLList;
  set "@mobilePhone"(value: XtkText);
  /** Fax. string of at most 40 characters. */
  get "@fax"(): XMLList;
  set "@fax"(value: XtkText);
  /** Account number. string of at most 50 characters. */
  get "@account"(): XMLList;
  set "@account"(value: XtkText);
  /** No contact, whatever the channel. boolean. */
  get "@blackList"(): XMLList;
  set "@blackList"(value: XtkBoolean);
  /** No contact by email. boolean. */
  get "@blackListEmail"(): XMLList;
  set "@blackListEmail"(value: XtkBoolean);
  /** No contact by SMS. boolean. */
  get "@blackListMobile"(): XMLList;
  set "@blackListMobile"(value: XtkBoolean);
  /** No contact by phone. boolean. */
  get "@blackListPhone"(): XMLList;
  set "@blackListPhone"(value: XtkBoolean);
  /** No contact by fax. boolean. */
  get "@blackListFax"(): XMLList;
  set "@blackListFax"(value: XtkBoolean);
  /** No contact by post. boolean. */
  get "@blackListPostalMail"(): XMLList;
  set "@blackListPostalMail"(value: XtkBoolean);
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

/** Recipients, staging table (nms:recipientStg): the attributes of a document. */
interface NmsRecipientStg extends NmsRecipient {}

/** Recipients, staging table (nms:recipientStg). */
interface NmsRecipientStgRow extends NmsRecipientRow {}

interface XtkSchemas {
  "nms:recipient": NmsRecipient;
  "nms:recipientStg": NmsRecipientStg;
}

interface XtkElements {
  "nms:recipient": NmsRecipientElements;
  "nms:recipientStg": NmsRecipientElements;
}

interface XtkRows {
  "nms:recipient": NmsRecipientRow;
  "nms:recipientStg": NmsRecipientStgRow;
}

interface XtkKeys {
  "nms:recipient": "@id";
  "nms:recipientStg": "@id";
}
