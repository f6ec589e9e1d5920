/* Generated from types/schemas/dem-sampleTable.xml: do not edit, `xtkit types` makes it. A field of your own is an interface of the same name in another file. */

/** Sample table (dem:sampleTable): the attributes of a document. */
interface DemSampleTable {
  /** Primary key: a UUID text. */
  id?: XtkKey;
  /** Test column 1. string of at most 255 characters. */
  testcol1?: XtkText;
  /** Test column 2. string of at most 255 characters. */
  testcol2?: XtkText;
  /** Foreign key of the link recipient: the id of a nms:recipient. */
  "recipient-id"?: XtkKey;
}

/** Sample table (dem:sampleTable): the elements: links, collections, groups of fields. */
interface DemSampleTableElements {
  /** Recipient: a nms:recipient. */
  recipient?: XtkLink<"nms:recipient">;
}

/** Sample table (dem:sampleTable): reading gives the attribute as a list, writing sets it. */
interface DemSampleTableRow {
  /** Primary key: a UUID text. */
  get "@id"(): XMLList;
  set "@id"(value: XtkKey);
  /** Test column 1. string of at most 255 characters. */
  get "@testcol1"(): XMLList;
  set "@testcol1"(value: XtkText);
  /** Test column 2. string of at most 255 characters. */
  get "@testcol2"(): XMLList;
  set "@testcol2"(value: XtkText);
  /** Foreign key of the link recipient: the id of a nms:recipient. */
  get "@recipient-id"(): XMLList;
  set "@recipient-id"(value: XtkKey);
}

/** Sample table, staging table (dem:sampleTableStg): the attributes of a document. */
interface DemSampleTableStg extends DemSampleTable {}

/** Sample table, staging table (dem:sampleTableStg). */
interface DemSampleTableStgRow extends DemSampleTableRow {}

interface XtkSchemas {
  "dem:sampleTable": DemSampleTable;
  "dem:sampleTableStg": DemSampleTableStg;
}

interface XtkElements {
  "dem:sampleTable": DemSampleTableElements;
  "dem:sampleTableStg": DemSampleTableElements;
}

interface XtkRows {
  "dem:sampleTable": DemSampleTableRow;
  "dem:sampleTableStg": DemSampleTableStgRow;
}

interface XtkKeys {
  "dem:sampleTable": "@id";
  "dem:sampleTableStg": "@id";
}

/** Recipients (nms:recipient): the links back from dem:sampleTable. */
interface NmsRecipientElements {
  /** Sample table: any number of dem:sampleTable, by their link recipient. */
  sampleTable?: XtkCollectionLink<"dem:sampleTable">;
}

/** Server methods of the schemas of the namespace dem. */
interface Dem {
  /** Sample table (dem:sampleTable). */
  readonly sampleTable: XtkSchemaMethods<XtkEntity<XtkEntityFields<"dem:sampleTable">>, XML>;
}

/** Server methods by schema, with documents in the form of the DOM. */
interface Nlws {
  /** Sample table (dem:sampleTable). */
  readonly demSampleTable: XtkSchemaMethods<XtkEntity<XtkEntityFields<"dem:sampleTable">>, DOMElement>;
}

/** Server methods of the schemas of the namespace dem. */
declare var dem: Dem;
