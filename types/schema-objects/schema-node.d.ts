import type { Enumeration } from "./enumeration.d.ts";
import type { SchemaJoin } from "./schema-join.d.ts";
import type { SchemaKey } from "./schema-key.d.ts";

/**
 * An element or attribute of a schema.
 * @example
 * const email = application.getSchema("nms:recipient").root.findNode("@email");
 * if (email !== null) logInfo(email.label);
 * @see Campaign reference, c-SchemaNode
 */
export interface SchemaNode {
  /** Name without `@`. */
  readonly name: string;
  /**
   * Path from the root of the schema, as expressions have it: `"@email"`, `"location/@city"`.
   * @unverified its exact form: public migration scripts put it between brackets in an expression
   */
  readonly nodePath: string;
  /** Label in the language of the operator. */
  readonly label: string;
  /** Description in the language of the operator. */
  readonly description: string;
  /**
   * Type of the data: `"string"`, `"long"`, `"link"`, …
   * @see Campaign reference, p-SchemaNode-type
   */
  readonly type: string;
  /** The fields and elements inside, by name without `@`. In E4X scripts `for each` walks them. */
  readonly children: { readonly [name: string]: SchemaNode };
  /** Number of `children`. */
  readonly childrenCount: number;
  /** The keys that the element declares, by name. */
  readonly keys: { readonly [name: string]: SchemaKey };
  /** XTK expression of the text that stands for a record. */
  readonly computeString: string;
  /** XTK expression of a calculated field. */
  readonly calculateExpr: string;
  /** XTK expression of the default value. */
  readonly defaultValue: string;
  /** Name of the data policy, such as `"smartCase"`. */
  readonly dataPolicy: string;
  /** Name of the control that edits the field. */
  readonly editType: string;
  /**
   * The enumeration of the values; null where there is none.
   * @see Campaign reference, p-SchemaNode-enumeration
   */
  readonly enumeration: Enumeration | null;
  /** Name of the image for the value of an enumeration. */
  readonly enumerationImage: string;
  /** Model of the folders that hold records of the schema; undefined where they are in no folder. */
  readonly folderModel: string | undefined;
  /** Name of the image. */
  readonly image: string;
  /** What becomes of linked records on deletion: `"define"`, `"normal"`, `"own"`, `"owncopy"`, `"neutral"`. */
  readonly integrity: string;
  /**
   * Whether an enumeration lists the values.
   * @see Campaign reference, p-SchemaNode-hasEnumeration
   */
  readonly hasEnumeration: boolean;
  /**
   * Whether anything may be inside.
   * @see Campaign reference, p-SchemaNode-isAnyType
   */
  readonly isAnyType: boolean;
  /**
   * Whether it is an attribute: false for an element.
   * @see Campaign reference, p-SchemaNode-isAttribute
   */
  readonly isAttribute: boolean;
  /** Whether the value is calculated: queries read it, documents do not set it. */
  readonly isCalculated: boolean;
  /**
   * Whether the element may come more than once.
   * @see Campaign reference, p-SchemaNode-isCollection
   */
  readonly isCollection: boolean;
  /**
   * Whether it is a link to another schema.
   * @see Campaign reference, p-SchemaNode-isLink
   */
  readonly isLink: boolean;
  /**
   * Whether the value is stored as XML, without a column of its own.
   * @see Campaign reference, p-SchemaNode-isMappedAsXML
   */
  readonly isMappedAsXML: boolean;
  /**
   * Whether the value is stored in a memo of XML.
   * @see Campaign reference, p-SchemaNode-isMemoData
   */
  readonly isMemoData: boolean;
  /**
   * Whether a value has to be there.
   * @see Campaign reference, p-SchemaNode-isRequired
   */
  readonly isRequired: boolean;
  /**
   * Whether it is the element that holds all fields.
   * @see Campaign reference, p-SchemaNode-isRoot
   */
  readonly isRoot: boolean;
  /**
   * Whether the value has a column of its own.
   * @see Campaign reference, p-SchemaNode-isSQL
   */
  readonly isSQL: boolean;
  /** Name of the table. */
  readonly SQLTable: string;
  /** Name of the column. */
  readonly SQLName: string;
  /** The pairs of fields that a link compares. */
  readonly joinParts: SchemaJoin[];
  /**
   * The element that a link points to; undefined for other nodes.
   * @see Campaign reference, p-SchemaNode-target
   */
  readonly target: SchemaNode | undefined;

  /**
   * The node at a path.
   * @param xpath path from this node, for example `"@email"` or `"folder/@name"`; links are followed
   * @param mustExist false to be given null where there is none. Default true
   * @throws Error when there is none and `mustExist` is not false
   * @see Campaign reference, c-SchemaNode
   */
  findNode(xpath: string, mustExist?: true): SchemaNode;

  /**
   * The node at a path, or null.
   * @param xpath path from this node, for example `"@email"` or `"folder/@name"`; links are followed
   * @param mustExist false to be given null where there is none
   * @see Campaign reference, c-SchemaNode
   */
  findNode(xpath: string, mustExist: boolean): SchemaNode | null;
}
