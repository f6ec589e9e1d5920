import type { XML } from "../e4x/xml.d.ts";
import type { XMLList } from "../e4x/xml-list.d.ts";
import type { QName } from "../e4x/qname.d.ts";
import type { XtkDocumentAttributes } from "../schema/document-attributes.d.ts";
import type { XtkRow } from "../schema/row.d.ts";
import type { XmlAttributes } from "./xml-attributes.d.ts";
import type { XmlChild } from "./xml-child.d.ts";
import type { XmlElements } from "./xml-elements.d.ts";
import type { XmlFragment } from "./xml-fragment.d.ts";
import type { XtkSchemaId } from "../schema/schema-id.d.ts";

/** The attributes of an element of no declared schema: those known of its tag and any others. */
type OpenAttributes<Tag> = Tag extends keyof XmlElements ? XmlElements[Tag] & XmlAttributes : XmlAttributes;

/**
 * The attributes that an element may have: those of the schema that a literal `xtkschema` names, those known of a tag and any others,
 * or any.
 */
export type XmlAttributesOf<Tag, Schema> = { readonly xtkschema?: Schema } & (XtkSchemaId extends Schema
  ? OpenAttributes<Tag>
  : Schema extends keyof XtkSchemas
    ? XtkDocumentAttributes<Schema>
    : OpenAttributes<Tag>);

/** What a builder call gives: a list for a fragment, otherwise an element, with accessors where its schema is declared. */
export type XmlBuilt<Tag, Schema> = Tag extends XmlFragment ? XMLList : XtkSchemaId extends Schema ? XML : Schema extends keyof XtkRows ? XtkRow<Schema> : XML;

/**
 * Builds an element, or with `Fragment` a list.
 * @globalType
 */
export type XmlBuilder = <const Tag extends string | QName | XmlFragment, Schema extends XtkSchemaId = XtkSchemaId>(
  tag: Tag,
  attributes?: XmlAttributesOf<Tag, Schema> | null,
  ...children: XmlChild[]
) => XmlBuilt<Tag, Schema>;
