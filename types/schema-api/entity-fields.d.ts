import type { XtkElementShape } from "../schema/elements.d.ts";
import type { XtkBoolean, XtkCalculated, XtkDate, XtkNumber, XtkText } from "../schema/fields.d.ts";
import type { XmlValue } from "../xml/xml-value.d.ts";

/** A value of a field of an entity, where its type is not known: the server converts. */
export type XtkFieldValue = string | number | boolean | Date;

/** The name of a field on an entity: a hyphen of the schema is an underscore, `folder-id` is `folder_id`. */
export type XtkFieldName<Name> = Name extends `${infer Head}-${infer Tail}` ? `${Head}_${XtkFieldName<Tail>}` : Name;

/** Whether two types are the same. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** What is left of the field of an enumeration: its values as the schema says them, numbers before their digits. */
type EnumValue<Written> = [Extract<Written, number>] extends [never] ? Extract<Written, string> : Extract<Written, number>;

/** A field without its XML forms, when that is a list of literals; otherwise any value. */
type LiteralValue<Written> = string extends Written ? XtkFieldValue : number extends Written ? XtkFieldValue : boolean extends Written ? XtkFieldValue : EnumValue<Written>;

/**
 * The plain value of a field. What a document takes for a key and for a text is the same type, so keys are told by their name: `id`, and
 * foreign keys such as `folder-id`.
 */
export type XtkPlainValue<Name, Field> = [Field] extends [XtkCalculated<infer Inner>]
  ? XtkPlainValue<Name, Inner>
  : Same<Field, XtkBoolean> extends true
    ? boolean
    : Same<Field, XtkNumber> extends true
      ? number
      : Same<Field, XtkDate> extends true
        ? Date
        : Same<Field, XtkText> extends true
          ? Name extends "id" | `${string}-id`
            ? string | number
            : string
          : LiteralValue<Exclude<Field, XmlValue>>;

/** The attributes of a schema as fields of an entity. Those that the server calculates are read-only. */
export type XtkAttributeFields<Attributes> = {
  -readonly [Name in keyof Attributes as NonNullable<Attributes[Name]> extends XtkCalculated<unknown> ? never : XtkFieldName<Name>]-?: XtkPlainValue<Name, NonNullable<Attributes[Name]>>;
} & {
  readonly [Name in keyof Attributes as NonNullable<Attributes[Name]> extends XtkCalculated<unknown> ? XtkFieldName<Name> : never]-?: XtkPlainValue<Name, NonNullable<Attributes[Name]>>;
};

/** An element of a schema on an entity: a group of fields, or a value. What is behind links and collections is not known to the compiler. */
type ElementValue<Shape> = Shape extends { readonly attributes: infer Attributes; readonly elements: infer Elements }
  ? XtkAttributeFields<Attributes> & XtkElementFields<Elements>
  : Shape extends { readonly field: infer Field }
    ? XtkPlainValue<"", Field>
    : any;

/** The elements of a schema as fields of an entity. */
export type XtkElementFields<Elements> = {
  -readonly [Name in keyof Elements as XtkFieldName<Name>]-?: ElementValue<XtkElementShape<NonNullable<Elements[Name]>>>;
};

/** The fields of an entity whose schema is not declared: any names, of values and of elements with fields of their own. */
export interface XtkOpenFields {
  /** A field, or an element with fields of its own. */
  [field: string]: any;
}

/**
 * The fields of an entity. For a declared schema they have the types of the schema, and other names are errors once its elements are declared
 * too; for another schema all names are allowed.
 * @example const recipient = nms.recipient.load("1234"); recipient.email = "ann@example.com"; recipient.folder_id;
 * @globalType
 */
export type XtkEntityFields<Schema> = Schema extends keyof XtkSchemas
  ? XtkAttributeFields<XtkSchemas[Schema]> & (Schema extends keyof XtkElements ? XtkElementFields<XtkElements[Schema]> : XtkOpenFields)
  : XtkOpenFields;
