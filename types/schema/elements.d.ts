/** Only for the compiler: what an element of a schema is. */
declare const shape: unique symbol;

/**
 * A link to one record of another schema: `[folder/@name]` in a query, `"folder-id"` or a nested element in a document.
 * @globalType
 */
export interface XtkLink<Schema extends string> {
  /** Only for the compiler. */
  readonly [shape]: { readonly link: Schema };
}

/**
 * A link to any number of records of another schema. A query that selects through it gives a row per linked record.
 * @globalType
 */
export interface XtkCollectionLink<Schema extends string> {
  /** Only for the compiler. */
  readonly [shape]: { readonly links: Schema };
}

/**
 * An element that groups fields of the same record: `[location/@city]`.
 * @globalType
 */
export interface XtkStructure<Attributes, Elements = {}> {
  /** Only for the compiler. */
  readonly [shape]: { readonly attributes: Attributes; readonly elements: Elements };
}

/**
 * Repeated elements inside the record's XML. A document replaces all of them, unless the elements say `_operation`.
 * @globalType
 */
export interface XtkXmlCollection<Attributes, Elements = {}> {
  /** Only for the compiler. */
  readonly [shape]: { readonly each: Attributes; readonly elements: Elements };
}

/**
 * An element whose content the schema does not say: free XML, for instance the context of an event.
 * @globalType
 */
export interface XtkOpenElement {
  /** Only for the compiler. */
  readonly [shape]: { readonly open: true };
}

/**
 * A field that is an element, not an attribute: memo, html, XML.
 * @globalType
 */
export interface XtkElementField<Field> {
  /** Only for the compiler. */
  readonly [shape]: { readonly field: Field };
}

/** What an element of a schema is, for types that read it. */
export type XtkElementShape<Element> = Element extends { readonly [shape]: infer Shape } ? Shape : never;
