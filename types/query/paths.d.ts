import type { XtkElementShape } from "../schema/elements.d.ts";

/** The attributes of a schema; none are known of a schema that is not declared. */
type AttributesOf<Schema> = Schema extends keyof XtkSchemas ? XtkSchemas[Schema] : {};

/** The elements of a schema. */
type ElementsOf<Schema> = Schema extends keyof XtkElements ? XtkElements[Schema] : {};

/** The steps that start with an attribute or an element of the record itself. */
type OwnSteps<Attributes, Elements> =
  | `@${keyof Attributes & string}`
  | { [Name in keyof Elements & string]: Name | StepsBelow<Name, XtkElementShape<NonNullable<Elements[Name]>>> }[keyof Elements & string];

/** The steps below an element of the record: the fields of a group. */
type StepsBelow<Name extends string, Shape> = Shape extends { readonly attributes: infer Attributes; readonly elements: infer Elements } | { readonly each: infer Attributes; readonly elements: infer Elements }
  ? `${Name}/${OwnSteps<Attributes, Elements>}`
  : Shape extends { readonly open: true }
    ? `${Name}/${string}`
    : never;

/** The steps through one link. */
type LinkSteps<Elements> = { [Name in keyof Elements & string]: LinkStepsBelow<Name, XtkElementShape<NonNullable<Elements[Name]>>> }[keyof Elements & string];

/**
 * The steps below one link: the fields of the record it leads to. Those below a collection link are not listed: a schema that everything
 * links to would list every field there is.
 */
type LinkStepsBelow<Name extends string, Shape> = Shape extends { readonly link: infer Schema } ? `${Name}/@${Schema extends keyof XtkSchemas ? keyof XtkSchemas[Schema] & string : string}` : never;

/** Steps as an XPath in an expression: in brackets where they hold a `/` or a `-`. */
type AsPath<Steps> = Steps extends `${string}/${string}` | `${string}-${string}` ? `[${Steps}]` : Steps;

/** The XPaths of a schema that an editor offers: its fields, and those of the records it links to. */
export type XtkPath<Schema> = AsPath<OwnSteps<AttributesOf<Schema>, ElementsOf<Schema>> | LinkSteps<ElementsOf<Schema>>>;

/** What can be a path of a schema at first sight: one that is offered, or one through links and groups, which `XtkPathCheck` looks at. */
export type XtkPathLike<Schema> = Schema extends keyof XtkSchemas ? XtkPath<Schema> | `[@${keyof XtkSchemas[Schema] & string}]` | (`[${string}/${string}]` & {}) : string;

/** Steps without their brackets; never where brackets are missing. */
type StepsOf<Path> = Path extends `[${infer Steps}]` ? Steps : Path extends `${string}/${string}` | `${string}-${string}` ? never : Path;

/** The schema has no such path. */
export interface XtkNoSuchPath {
  /** Only for the compiler. */
  readonly "the schema has no such path": true;
}

/** What the rest of a path leads to, below an element. */
type FieldInShape<Shape, Rest extends string> = Shape extends { readonly link: infer Schema } | { readonly links: infer Schema }
  ? Schema extends keyof XtkSchemas
    ? FieldIn<XtkSchemas[Schema], ElementsOf<Schema>, Rest>
    : unknown
  : Shape extends { readonly attributes: infer Attributes; readonly elements: infer Elements }
    ? FieldIn<Attributes, Elements, Rest>
    : Shape extends { readonly each: infer Attributes; readonly elements: infer Elements }
      ? FieldIn<Attributes, Elements, Rest>
      : Shape extends { readonly open: true }
        ? unknown
        : XtkNoSuchPath;

/** What a path leads to, from a record or a group of fields. */
type FieldIn<Attributes, Elements, Steps> = Steps extends `${infer Name}/${infer Rest}`
  ? Name extends keyof Elements
    ? FieldInShape<XtkElementShape<NonNullable<Elements[Name]>>, Rest>
    : XtkNoSuchPath
  : Steps extends `@${infer Name}`
    ? Name extends keyof Attributes
      ? NonNullable<Attributes[Name]>
      : XtkNoSuchPath
    : Steps extends keyof Elements
      ? XtkElementShape<NonNullable<Elements[Steps]>> extends { readonly field: infer Field }
        ? Field
        : unknown
      : XtkNoSuchPath;

/**
 * What a path of a schema leads to: the type of the field, `XtkNoSuchPath` where nothing is there. A path into a schema that is not declared
 * leads to unknown.
 */
export type XtkFieldAt<Schema, Path> = Schema extends keyof XtkSchemas ? ([StepsOf<Path>] extends [never] ? XtkNoSuchPath : FieldIn<XtkSchemas[Schema], ElementsOf<Schema>, StepsOf<Path>>) : unknown;

/** The path itself where the schema has it. */
export type XtkPathCheck<Schema, Path> = XtkFieldAt<Schema, Path> extends XtkNoSuchPath ? XtkNoSuchPath : Path;
