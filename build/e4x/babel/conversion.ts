import type { AnyNode } from "../tree/nodes.ts";
import { commonFields, type NodeFields } from "../tree/node-fields.ts";

/** How one type of node becomes a node of the other tree. */
export type ConversionRule = (conversion: Conversion, node: AnyNode) => AnyNode;

/** Gives the converted node its place, and what else belongs to every node. */
export type Finish = (from: AnyNode, to: AnyNode) => void;

/** From one tree to the other by a table of node types; types that both have are copied field by field. */
export class Conversion {
  readonly #rules: Readonly<Record<string, ConversionRule>>;
  readonly #finish: Finish;

  constructor(rules: Readonly<Record<string, ConversionRule>>, finish: Finish) {
    this.#rules = rules;
    this.#finish = finish;
  }

  /**
   * The node of the other tree.
   * @throws Error for a type that is in neither table
   */
  convert(node: AnyNode): AnyNode {
    const rule = Object.hasOwn(this.#rules, node.type) ? this.#rules[node.type] : undefined;
    const converted = rule === undefined ? this.copy(node) : rule(this, node);
    // Some rules hand on what they found further down, which has its place already.
    if (converted.loc === undefined) this.#finish(node, converted);
    return converted;
  }

  /** For fields that may be empty. */
  optional(node: AnyNode | null | undefined): AnyNode | null {
    return node ? this.convert(node) : null;
  }

  /** Every node of a list; holes stay. */
  all(nodes: readonly (AnyNode | null)[]): AnyNode[] {
    return nodes.map((node) => this.optional(node) as AnyNode);
  }

  /** A node with the fields of the common table. */
  copy(node: AnyNode, fields: NodeFields | undefined = commonFields[node.type]): AnyNode {
    if (fields === undefined) throw new Error(`There is no way to convert a node of type ${node.type}`);
    const copy: AnyNode = { type: node.type };
    for (const field of fields.nodes) {
      const value: unknown = node[field];
      if (value !== undefined) copy[field] = this.#value(value);
    }
    for (const field of fields.values ?? []) if (node[field] !== undefined) copy[field] = node[field] as unknown;
    return copy;
  }

  /** What a field with nodes holds; a name in E4X may be a text. */
  #value(value: unknown): unknown {
    if (Array.isArray(value)) return this.all(value as AnyNode[]);
    return typeof (value as AnyNode | null)?.type === "string" ? this.convert(value as AnyNode) : value;
  }

  /** A node made up for `from`, at its place. */
  placed(from: AnyNode, node: AnyNode): AnyNode {
    this.#finish(from, node);
    return node;
  }
}
