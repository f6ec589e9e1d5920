/* Generated from types/schemas/builtin/nms-service.xml: do not edit. A field of your own is an interface of the same name in another file. */

/** Services (nms:service): the attributes of a document. */
interface NmsService {
  /** Primary key. */
  id?: XmlAttribute;
  /** Internal name. string of at most 64 characters. */
  name?: XmlAttribute;
  /** Label. string of at most 128 characters. */
  label?: XmlAttribute;
  /** Channel. byte: 0 email, 1 sms, 2 phone, 3 postalMail, 4 fax. */
  type?: XmlAttribute;
  /** Created on. datetime. */
  created?: XmlAttribute;
  /** Modified on. datetime. */
  lastModified?: XmlAttribute;
  /** Foreign key of the link folder: the id of a xtk:folder. */
  "folder-id"?: XmlAttribute;
}

/** Services (nms:service): reading gives the attribute as a list, writing sets it. */
interface NmsServiceRow {
  /** Primary key. */
  get "@id"(): XMLList;
  set "@id"(value: XmlAttribute);
  /** Internal name. string of at most 64 characters. */
  get "@name"(): XMLList;
  set "@name"(value: XmlAttribute);
  /** Label. string of at most 128 characters. */
  get "@label"(): XMLList;
  set "@label"(value: XmlAttribute);
  /** Channel. byte: 0 email, 1 sms, 2 phone, 3 postalMail, 4 fax. */
  get "@type"(): XMLList;
  set "@type"(value: XmlAttribute);
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

interface XtkSchemas {
  "nms:service": NmsService;
}

interface XtkRows {
  "nms:service": NmsServiceRow;
}
