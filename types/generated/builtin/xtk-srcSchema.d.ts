/* Generated from types/schemas/builtin/xtk-srcSchema.xml: do not edit, `npm run declarations` makes it. A field of your own is an interface of the same name in another file. */

/** Source schemas (xtk:srcSchema): the attributes of a document. */
interface XtkSrcSchema {
  /** Namespace. string; required in forms. */
  namespace?: XtkText;
  /** Name. string; required in forms. */
  name?: XtkText;
  /** Label. string. */
  label?: XtkText;
  /** Label of one record. string. */
  labelSingular?: XtkText;
  /** Description. string. */
  desc?: XtkText;
  /** Image. string. */
  img?: XtkText;
  /** Where the records are. string: sql, textFile, xmlFile, binaryFile. */
  mappingType?: XtkEnum<"sql" | "textFile" | "xmlFile" | "binaryFile">;
  /** No table is made. boolean. */
  view?: XtkBoolean;
  /** Only for references and templates. boolean. */
  library?: XtkBoolean;
  /** Schema it extends. string. */
  extendedSchema?: XtkText;
  /** Interface it implements. string. */
  implements?: XtkText;
  /** Schema of the document. string. */
  entitySchema?: XtkText;
  /** Created on. datetime. */
  created?: XtkDate;
  /** Modified on. datetime. */
  lastModified?: XtkDate;
  /** Foreign key of the link createdBy: the id of a xtk:operator. */
  "createdBy-id"?: XtkKey;
  /** Foreign key of the link modifiedBy: the id of a xtk:operator. */
  "modifiedBy-id"?: XtkKey;
}

/** Source schemas (xtk:srcSchema): the elements: links, collections, groups of fields. */
interface XtkSrcSchemaElements {
  /** Created by: a xtk:operator. */
  createdBy?: XtkLink<"xtk:operator">;
  /** Modified by: a xtk:operator. */
  modifiedBy?: XtkLink<"xtk:operator">;
}

/** Source schemas (xtk:srcSchema): reading gives the attribute as a list, writing sets it. */
interface XtkSrcSchemaRow {
  /** Namespace. string; required in forms. */
  get "@namespace"(): XMLList;
  set "@namespace"(value: XtkText);
  /** Name. string; required in forms. */
  get "@name"(): XMLList;
  set "@name"(value: XtkText);
  /** Label. string. */
  get "@label"(): XMLList;
  set "@label"(value: XtkText);
  /** Label of one record. string. */
  get "@labelSingular"(): XMLList;
  set "@labelSingular"(value: XtkText);
  /** Description. string. */
  get "@desc"(): XMLList;
  set "@desc"(value: XtkText);
  /** Image. string. */
  get "@img"(): XMLList;
  set "@img"(value: XtkText);
  /** Where the records are. string: sql, textFile, xmlFile, binaryFile. */
  get "@mappingType"(): XMLList;
  set "@mappingType"(value: XtkEnum<"sql" | "textFile" | "xmlFile" | "binaryFile">);
  /** No table is made. boolean. */
  get "@view"(): XMLList;
  set "@view"(value: XtkBoolean);
  /** Only for references and templates. boolean. */
  get "@library"(): XMLList;
  set "@library"(value: XtkBoolean);
  /** Schema it extends. string. */
  get "@extendedSchema"(): XMLList;
  set "@extendedSchema"(value: XtkText);
  /** Interface it implements. string. */
  get "@implements"(): XMLList;
  set "@implements"(value: XtkText);
  /** Schema of the document. string. */
  get "@entitySchema"(): XMLList;
  set "@entitySchema"(value: XtkText);
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
  "xtk:srcSchema": XtkSrcSchema;
}

interface XtkElements {
  "xtk:srcSchema": XtkSrcSchemaElements;
}

interface XtkRows {
  "xtk:srcSchema": XtkSrcSchemaRow;
}

interface XtkKeys {
  "xtk:srcSchema": "@namespace,@name";
}
