import type { XML } from "../e4x/xml.d.ts";
import type { XtkOperation } from "../schema/document-controls.d.ts";
import type { XtkElementShape } from "../schema/elements.d.ts";
import type { XtkCalculated } from "../schema/fields.d.ts";
import type { XmlAttribute } from "../xml/xml-attribute.d.ts";
import type { XtkPath, XtkPathCheck } from "./paths.d.ts";
import type { XtkSchemaId } from "../schema/schema-id.d.ts";

/** Instructions to the server beside the fields of a record. */
export interface XtkRecordControls<Key extends string = string> {
  /**
   * What is done with the record: `insert`, `insertOrUpdate`, `update` (nothing where it is absent), `delete` (key fields only), `none`
   * (find, do not change). Say it always: the reference names two different defaults.
   */
  readonly _operation?: XtkOperation;
  /** How the record is found: one XPath, or several with commas, for example `"@id"` or `"@email,[folder/@name]"`. The document holds the values. */
  readonly _key?: Key;
}

/** The attributes that a document may set: not those that the server calculates. */
type Settable<Attributes> = { readonly [Name in keyof Attributes as NonNullable<Attributes[Name]> extends XtkCalculated<unknown> ? never : Name]: Attributes[Name] };

/** The content of a record's element. */
type Content<Shape> = Shape extends { readonly link: infer Schema extends string }
  ? XtkRecord<Schema>
  : Shape extends { readonly links: infer Schema extends string }
    ? Member<Schema> | readonly Member<Schema>[]
    : Shape extends { readonly attributes: infer Attributes; readonly elements: infer Elements }
      ? Group<Attributes, Elements>
      : Shape extends { readonly each: infer Attributes; readonly elements: infer Elements }
        ? readonly (Group<Attributes, Elements> & { readonly _operation?: XtkOperation; readonly _key?: string })[]
        : Shape extends { readonly field: infer Field }
          ? { readonly $: Field }
          : Shape extends { readonly open: true }
            ? XtkOpenRecord | readonly XtkOpenRecord[]
            : never;

/** The fields of a group and its elements. */
type Group<Attributes, Elements> = Settable<Attributes> & Parts<Elements>;

/** Links, collections and groups of a record. */
type Parts<Elements> = { readonly [Name in keyof Elements]?: Content<XtkElementShape<NonNullable<Elements[Name]>>> };

/** The content of an element of a schema that is not declared. */
export interface XtkOpenRecord {
  /** An attribute, an element, repeated elements; `$` is the text. */
  readonly [name: string]: XmlAttribute | XtkOpenRecord | readonly XtkOpenRecord[] | undefined;
}

/** What an editor offers for `_key`: the keys of the schema, and its paths. */
type KnownKey<Schema> = (Schema extends keyof XtkKeys ? XtkKeys[Schema] : never) | XtkPath<Schema>;

/** What a `_key` may be: a path of the schema, or several, which are looked at one by one in the outermost document. */
type KeyOf<Schema> = Schema extends keyof XtkSchemas ? KnownKey<Schema> | (`${string},${string}` & {}) : string;

/** The fields and elements of a record. */
type Fields<Schema> = Schema extends keyof XtkSchemas ? Settable<XtkSchemas[Schema]> & (Schema extends keyof XtkElements ? Parts<XtkElements[Schema]> : {}) : XtkOpenRecord;

/** A member of a collection. The paths in its `_key` are not looked at: everything may link to a schema, and all its paths would be worked out. */
type Member<Schema extends string> = XtkRecordControls & Fields<Schema>;

/** A record as a document: attributes by name, links and groups nested, collections as arrays, `$` for the text of an element. */
export type XtkRecord<Schema extends string> = XtkRecordControls<KeyOf<Schema>> & Fields<Schema>;

/** Text without spaces around it. */
type Trimmed<Text> = Text extends ` ${infer Less}` ? Trimmed<Less> : Text extends `${infer Less} ` ? Trimmed<Less> : Text;

/** The first path of a `_key` that the schema does not have; never where it has all. */
type WrongPath<Schema, Key> = Key extends `${infer Path},${infer More}` ? WrongPath<Schema, Path> | WrongPath<Schema, More> : Trimmed<Key> extends XtkPathCheck<Schema, Trimmed<Key>> ? never : Trimmed<Key>;

/** The `_key` of a document, each of its paths one that the schema has. */
export interface XtkRecordKey<Schema, Key> {
  /** How the record is found. */
  readonly _key?: [WrongPath<Schema, Key>] extends [never] ? Key : KnownKey<Schema>;
}

/**
 * The type of `record`.
 * @globalType
 */
export type XtkRecordBuilder = <Schema extends XtkSchemaId, const Key extends string = string>(schema: Schema, document: XtkRecord<Schema> & XtkRecordKey<Schema, Key>) => XML;

/**
 * The type of `write`.
 * @globalType
 */
export type XtkWriter = <Schema extends XtkSchemaId, const Key extends string = string>(schema: Schema, document: XtkRecord<Schema> & XtkRecordKey<Schema, Key>) => void;

/**
 * The type of `writeCollection`.
 * @globalType
 */
export type XtkCollectionWriter = <Schema extends XtkSchemaId>(schema: Schema, documents: readonly XtkRecord<Schema>[]) => void;
