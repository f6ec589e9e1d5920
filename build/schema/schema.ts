import type { SourcePosition } from "../diagnostics/diagnostic.ts";
import type { FieldType } from "./field-type.ts";

/**
 * A Campaign data schema as the rest of xtkit sees it: what a source schema says, plus what the server adds when it saves one
 * (primary key, foreign keys). Plain data; nothing in it refers to another schema except by id.
 */
export interface Schema {
  /** `namespace:name`, e.g. `cus:order`. */
  id: string;
  namespace: string;
  name: string;
  label: string;
  /** Project-relative path of the document, as given to the reader. */
  file: string;
  /** `source` for `<srcSchema>`, `generated` for `<schema>`. */
  form: "source" | "generated";
  /** Id of the schema this one extends; such a schema has no table of its own. */
  extendedSchema?: string;
  /** Id of the schema whose staging table this is; set by `stagingTwin` alone. */
  stagingOf?: string;
  /** The table: the element named after the schema. Absent in libraries and in schemas that only hold enumerations. */
  main?: SchemaElement;
  /** The server gives the table an `id` primary key. */
  autopk: boolean;
  /** The primary key is a UUID text (v8 Enterprise), whatever type the generated attribute declares. */
  autouuid: boolean;
  /** The server keeps a staging table `<name>Stg` in the local database (v8 Enterprise). */
  autoStg: boolean;
  /** XTK expression of the text that stands for a record (`compute-string`). */
  computeString?: string;
  /** `xtk.session.Lookup` may read the table. */
  lookup: boolean;
  /** Primary key first. */
  keys: SchemaKey[];
  /** Its own; in a set of schemas also those it uses of others, under their full name `ns:schema:name`. */
  enumerations: Enumeration[];
  /** Server methods that the schema declares, those of its interfaces included. */
  methods: SchemaMethod[];
  /** The root element, for what concerns the schema as a whole. */
  position?: SourcePosition;
}

/** What a declaration says that only the schema objects of scripts tell again: attributes as they are written. */
export type SchemaDetails = Partial<Record<SchemaDetail, string>>;

/** Name of such an attribute. */
export type SchemaDetail =
  | "dataPolicy"
  | "defOnDuplicate"
  | "edit"
  | "enumImage"
  | "folderLink"
  | "folderModel"
  | "img"
  | "integrity"
  | "sqlname"
  | "sqltable";

/** A structure element (path segment without a column), a typed value element such as a memo, or an XML collection. */
export interface SchemaElement {
  name: string;
  label: string;
  /** Type of the element's own value (`memo`, `html`, …); absent on structure elements and collections. */
  type?: FieldType;
  /** A collection kept in the XML document of the record. */
  unbound: boolean;
  /** Kept in the XML document of the record: no column, cannot be filtered or sorted. */
  xml: boolean;
  required: boolean;
  description?: string;
  /** Name of an enumeration, for an element with a value. */
  enumeration?: string;
  length?: number;
  /** XTK expression of a calculated element: read-only, no column. */
  expression?: string;
  attributes: SchemaAttribute[];
  elements: SchemaElement[];
  links: SchemaLink[];
  details?: SchemaDetails;
  position?: SourcePosition;
}

export interface SchemaAttribute {
  name: string;
  /** As declared; `string` when nothing is declared. A generated foreign key says `long`: its real type is that of the target's primary key. */
  type: FieldType;
  /** No type is written: in an extension the field keeps the type it has. */
  untyped?: true;
  label: string;
  description?: string;
  required: boolean;
  /** XTK expression applied when a record is created; for an enumeration also a value or its name. */
  default?: string;
  /** Name of an enumeration of this schema, or `ns:schema:name`. */
  enumeration?: string;
  length?: number;
  /** XTK expression of a calculated attribute: read-only, no column. */
  expression?: string;
  xml: boolean;
  /** Added by the server and not written in the source schema. */
  generated: boolean;
  /** Name of the link whose foreign key this is. */
  foreignKeyOf?: string;
  details?: SchemaDetails;
  position?: SourcePosition;
}

/** A link to the records of another schema, or to many of them when `unbound`. */
export interface SchemaLink {
  name: string;
  label: string;
  description?: string;
  /** Schema id. */
  target: string;
  /** It leads to many records. */
  unbound: boolean;
  /** How the two tables join; empty means: foreign key `@<name>-id` to the target's primary key. */
  joins: SchemaJoin[];
  /** Name of the link the target gets back to this schema; `_NONE_` for none; by default the name of this schema. */
  reverseName?: string;
  /** Label of the link back. */
  reverseLabel?: string;
  /** The link back leads to one record (`revCardinality="single"`), not to many. */
  reverseSingle: boolean;
  /** What happens to these records when the target is deleted: `define`, `normal`, `own`, `owncopy`, `neutral`. */
  reverseIntegrity: string;
  /** Name of the link whose link back this is: the server adds it to the target. */
  reverseOf?: string;
  details?: SchemaDetails;
  position?: SourcePosition;
}

/** One pair of fields of a join, as XPaths: `@x`, `part/@y`. */
export interface SchemaJoin {
  source: string;
  target: string;
}

export interface SchemaKey {
  name: string;
  /** The primary key. */
  internal: boolean;
  /** XPaths: `@name`, `part/@city`, `@folder-id`. */
  fields: string[];
}

export interface Enumeration {
  name: string;
  type: FieldType;
  default?: string;
  values: EnumerationValue[];
}

export interface EnumerationValue {
  name: string;
  label: string;
  /** What the column holds, in text form. */
  value: string;
}

/** A server method of a schema (`<method>`). */
export interface SchemaMethod {
  name: string;
  label: string;
  description?: string;
  /** Called on the schema; otherwise on a document of it. */
  static: boolean;
  parameters: MethodParameter[];
}

export interface MethodParameter {
  name: string;
  /** As written: a field type, `DOMElement` or `DOMDocument`. */
  type: string;
  direction: "in" | "out" | "inout";
  description?: string;
}
