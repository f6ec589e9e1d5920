import type { XML } from "../e4x/xml.d.ts";
import type { XtkDocumentAttributes } from "../schema/document-attributes.d.ts";
import type { XtkDocumentControls } from "../schema/document-controls.d.ts";
import type { XmlAttribute } from "./xml-attribute.d.ts";
import type { XmlChild } from "./xml-child.d.ts";
import type { XmlElements } from "./xml-elements.d.ts";
import type { XtkSchemaId } from "../schema/schema-id.d.ts";
import type { XmlValue } from "./xml-value.d.ts";

/** Letters as a type. */
type Lower = "a" | "b" | "c" | "d" | "e" | "f" | "g" | "h" | "i" | "j" | "k" | "l" | "m" | "n" | "o" | "p" | "q" | "r" | "s" | "t" | "u" | "v" | "w" | "x" | "y" | "z";

/** How a name starts in TSX. Content is passed under a name that does not start so, which leaves `children` to be a plain attribute. */
type NameStart = Lower | Uppercase<Lower> | "_" | "$";

/** Attributes of any name. */
type JsxAttributes = { readonly [name in `${NameStart}${string}`]: XmlAttribute };

/**
 * What stands between the tags. The compiler widens a literal `false` among several children to boolean, so boolean is let through here;
 * `xtkit check` refuses true.
 */
interface JsxContent {
  /** What stands between the tags. */
  readonly "#children"?: XmlChild | boolean | readonly (XmlChild | boolean)[];
}

/** A document of a declared schema. */
type JsxDocument<Schema> = { readonly xtkschema: Schema } & XtkDocumentAttributes<Schema> & JsxContent;

/** An element that is named like a schema and does not say `xtkschema`, for instance a link inside a document. */
type JsxLink = { readonly xtkschema?: undefined } & XtkDocumentControls & JsxAttributes & JsxContent;

/** Tags that are the name of a declared schema: with its `xtkschema` they are checked against it. */
type JsxDocuments = {
  readonly [Schema in keyof XtkSchemas as Schema extends `${string}:${infer Name}` ? Name : never]: JsxDocument<Schema> | JsxLink;
};

/** Tags of which some attributes are known. */
type JsxKnownElements = { readonly [Tag in keyof XmlElements]: XmlElements[Tag] & JsxAttributes & JsxContent };

/** An element of any name may be a document. */
interface JsxOpenDocument {
  /** Id of the schema of the document. */
  readonly xtkschema?: XtkSchemaId | XmlValue;
}

/** Every other tag. */
interface JsxOpenElements {
  /** An element of any name. */
  readonly [tag: string]: JsxOpenDocument & JsxAttributes & JsxContent;
}

/**
 * Tags in TSX and their attributes.
 * @globalType JSX.IntrinsicElements
 */
export type JsxElements = JsxDocuments & JsxKnownElements & JsxOpenElements;

/**
 * What a TSX expression gives. A fragment gives an XMLList, which TSX types cannot tell apart: use `x(Fragment, …)` to get that type.
 * @globalType JSX.Element
 */
export type JsxElement = XML;

/**
 * Names the property that content is passed under.
 * @globalType JSX.ElementChildrenAttribute
 */
export interface JsxChildrenAttribute {
  /** The name; its type is said by each element. */
  "#children": unknown;
}

/**
 * Tags are XML names: there are no components.
 * @globalType JSX.ElementType
 */
export type JsxElementType = string;
