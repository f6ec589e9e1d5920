import { nearestName } from "../../../../build/schema/nearest-name.ts";
import type { Enumeration, Schema } from "../../../../build/schema/schema.ts";
import type { Shape } from "../store/shape.ts";
import type { Store } from "../store/store.ts";
import { type NodeTree, SchemaNode } from "./schema-node.ts";
import { EnumerationState } from "./enumeration-state.ts";
import { mistake } from "../../mistakes/mistake.ts";

/** Where schemas come from, and those that the run has looked at. */
export interface SchemaSource {
  readonly store: Store;
  readonly run: { readonly schemas: Map<string, SchemaTree> };
}

/** What is behind a schema of a script: its nodes are made when somebody asks. */
export class SchemaTree implements NodeTree {
  readonly schema: Schema;
  readonly #source: SchemaSource;
  readonly #enumerations = new Map<Enumeration, EnumerationState>();
  #root: SchemaNode | undefined;

  constructor(schema: Schema, source: SchemaSource) {
    this.schema = schema;
    this.#source = source;
  }

  /** The element that holds the fields; a library has none. */
  get root(): SchemaNode | undefined {
    const { main } = this.schema;
    if (main) this.#root ??= new SchemaNode(this, { kind: "element", element: main });
    return this.#root;
  }

  /** How the records are laid out. */
  get shape(): Shape {
    return this.#source.store.table(this.schema.id).shape;
  }

  /** @throws Error for a schema that is not there */
  other(id: string): SchemaTree {
    return schemaTree(this.#source, id, "NodeDef#target");
  }

  enumeration(enumeration: Enumeration): EnumerationState {
    const known = this.#enumerations.get(enumeration);
    if (known) return known;
    const state = new EnumerationState(enumeration);
    this.#enumerations.set(enumeration, state);
    return state;
  }

  /** An enumeration by the name that fields have for it: one of this schema, or `ns:schema:name`. */
  enumerationNamed(name: string): EnumerationState | undefined {
    const far = /^([^:]+:[^:]+):([^:]+)$/.exec(name);
    if (far && far[1] !== this.schema.id) return this.other(far[1]!).enumerationNamed(far[2]!);
    const found = this.schema.enumerations.find((each) => each.name === (far?.[2] ?? name));
    return found && this.enumeration(found);
  }
}

/**
 * A schema for scripts; the same one each time.
 * @param call what to name in messages
 * @throws Error for an id that no schema has: what the server does is not documented
 */
export function schemaTree(source: SchemaSource, id: string, call: string): SchemaTree {
  const { store, run } = source;
  const schema = store.schema(id);
  if (!schema) {
    throw mistake("unknown-schema-object", { call, id, nearest: nearestName(id, store.schemaIds()) });
  }
  const known = run.schemas.get(id);
  if (known?.schema === schema) return known;
  const tree = new SchemaTree(schema, source);
  run.schemas.set(id, tree);
  return tree;
}
