import type { DOMDocument } from "../dom/dom-document.d.ts";
import type { Enumeration } from "./enumeration.d.ts";
import type { SchemaNode } from "./schema-node.d.ts";

/**
 * A data schema as the server uses it, extensions merged in: `application.getSchema("nms:recipient")`.
 * @see Campaign reference, c-Schema
 */
export interface Schema {
  /**
   * Namespace and name: `"nms:recipient"`.
   * @see Campaign reference, p-Schema-id
   */
  readonly id: string;
  /** The element that holds the fields. */
  readonly root: SchemaNode;
  /** The enumerations that the schema declares. */
  readonly enumerations: Enumeration[];
  /**
   * The part of the id before the colon.
   * @unverified taken from the client library of the same design
   */
  readonly namespace: string;
  /**
   * The part of the id behind the colon.
   * @unverified taken from the client library of the same design
   */
  readonly name: string;

  /** The schema as a document. */
  toDocument(): DOMDocument;
}

/**
 * `Schema` as a constructor.
 * @unverified its arguments: use `application.getSchema`
 */
export interface SchemaConstructor {
  /** A schema. */
  new (...args: unknown[]): Schema;

  /** The members of all schemas. */
  readonly prototype: Schema;
}
