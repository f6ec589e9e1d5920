import { nearestName } from "../../../../build/schema/nearest-name.ts";
import { reverseLink } from "../../../../build/schema/reverse-link.ts";
import type { Schema, SchemaAttribute, SchemaDetail, SchemaElement, SchemaKey, SchemaLink } from "../../../../build/schema/schema.ts";
import { normalizePath } from "../../../../build/schema/xpath.ts";
import type { Shape } from "../store/shape.ts";
import type { EnumerationState } from "./enumeration-state.ts";
import { mistake } from "../../mistakes/mistake.ts";

/** What a node was declared as. */
export type NodeDeclaration =
  | { kind: "attribute"; attribute: SchemaAttribute }
  | { kind: "element"; element: SchemaElement }
  | { kind: "link"; link: SchemaLink };

/** What is behind a key of a script. */
export class SchemaKeyState {
  readonly key: SchemaKey;
  readonly root: SchemaNode;

  constructor(key: SchemaKey, root: SchemaNode) {
    this.key = key;
    this.root = root;
  }

  get fields(): SchemaNode[] {
    return this.key.fields.map((path) => this.root.find(path) ?? this.root.missing(path, "SchemaKey#fields"));
  }
}

/** What a node asks of the schema that it is in. */
export interface NodeTree {
  readonly schema: Schema;
  /** The element that holds the fields; a library has none. */
  readonly root: SchemaNode | undefined;
  /** How the records are laid out. */
  readonly shape: Shape;
  /** @throws Error for a schema that is not there */
  other(id: string): NodeTree;
  /** An enumeration by the name that fields have for it: one of this schema, or `ns:schema:name`. */
  enumerationNamed(name: string): EnumerationState | undefined;
}

/** What is behind a node of a script: an attribute, element or link of a schema. */
export class SchemaNode {
  readonly tree: NodeTree;
  readonly declared: NodeDeclaration;
  readonly parent: SchemaNode | undefined;
  #children: SchemaNode[] | undefined;
  #keys: SchemaKeyState[] | undefined;

  /** @param parent the element it is in; the root has none */
  constructor(tree: NodeTree, declared: NodeDeclaration, parent?: SchemaNode) {
    this.tree = tree;
    this.declared = declared;
    this.parent = parent;
  }

  get part(): SchemaAttribute | SchemaElement | SchemaLink {
    const { declared } = this;
    return declared.kind === "attribute" ? declared.attribute : declared.kind === "link" ? declared.link : declared.element;
  }

  get link(): SchemaLink | undefined {
    return this.declared.kind === "link" ? this.declared.link : undefined;
  }

  /** The declaration of a field or group of fields; a link has none of it. */
  get field(): SchemaAttribute | SchemaElement | undefined {
    return this.declared.kind === "attribute"
      ? this.declared.attribute
      : this.declared.kind === "element"
        ? this.declared.element
        : undefined;
  }

  get name(): string {
    return this.part.name;
  }

  get isAttribute(): boolean {
    return this.declared.kind === "attribute";
  }

  get isRoot(): boolean {
    return this.parent === undefined;
  }

  /** As schemas write it: `link`, and nothing for an element without a value. */
  get type(): string {
    return this.declared.kind === "link" ? "link" : (this.field?.type ?? "");
  }

  /** Path from the root: `@email`, `location/@city`; "" for the root. */
  get path(): string {
    if (!this.parent) return "";
    return `${this.parent.path === "" ? "" : `${this.parent.path}/`}${this.isAttribute ? "@" : ""}${this.name}`;
  }

  /** Whether it holds a value that has a column of its own. */
  get hasColumn(): boolean {
    const { field } = this;
    return field?.type !== undefined && !field.xml && field.expression === undefined && !("unbound" in field && field.unbound);
  }

  detail(name: SchemaDetail): string | undefined {
    return this.part.details?.[name];
  }

  /** Attributes, elements, links, and on the root the links back from other schemas. */
  get children(): readonly SchemaNode[] {
    return (this.#children ??= this.#makeChildren());
  }

  #makeChildren(): SchemaNode[] {
    if (this.declared.kind !== "element") return [];
    const { attributes, elements, links } = this.declared.element;
    const parts: NodeDeclaration[] = [
      ...attributes.map((attribute) => ({ kind: "attribute" as const, attribute })),
      ...elements.map((element) => ({ kind: "element" as const, element })),
      ...[...links, ...(this.isRoot ? this.#linksBack(links) : [])].map((link) => ({ kind: "link" as const, link })),
    ];
    return parts.map((part) => new SchemaNode(this.tree, part, this));
  }

  #linksBack(own: readonly SchemaLink[]): SchemaLink[] {
    const names = new Set(own.map(({ name }) => name));
    return [...this.tree.shape.reverseLinks].flatMap(([name, { schema, link }]) => {
      const { schema: linking } = this.tree.other(schema);
      const forward = linking.main?.links.find((each) => each.name === link.path);
      const back = forward && !names.has(name) ? reverseLink(linking, forward) : undefined;
      return back ? [{ ...back, name, reverseIntegrity: "normal", details: { integrity: forward!.reverseIntegrity } }] : [];
    });
  }

  /** The keys; the element of the records alone has some. */
  get keys(): readonly SchemaKeyState[] {
    return (this.#keys ??= this.isRoot ? this.tree.schema.keys.map((key) => new SchemaKeyState(key, this)) : []);
  }

  /** @throws Error when the schema is not there */
  get enumeration(): EnumerationState | undefined {
    const name = this.field?.enumeration;
    return name === undefined ? undefined : this.tree.enumerationNamed(name);
  }

  /**
   * Where a link leads.
   * @throws Error when the schema is not there
   */
  get target(): SchemaNode | undefined {
    return this.link && this.tree.other(this.link.target).root;
  }

  /** The fields that a link compares, here and there. */
  get joins(): { source: SchemaNode; destination: SchemaNode }[] {
    if (!this.link) return [];
    const { shape, root } = this.tree;
    const [forward, back] = [shape.links.get(this.path), shape.reverseLinks.get(this.path)?.link];
    const [sources, targets] = forward ? [forward.sourcePaths, forward.targetPaths] : [back?.targetPaths ?? [], back?.sourcePaths ?? []];
    return sources.flatMap((path, index) => {
      const [source, destination] = [root?.find(path), this.target?.find(targets[index]!)];
      return source && destination ? [{ source, destination }] : [];
    });
  }

  /** The node at a path from this one, through links as well. */
  find(path: string): SchemaNode | undefined {
    let node = path.startsWith("/") ? this.tree.root : this;
    for (const step of stepsOf(path)) node = node && nextNode(node, step);
    return node;
  }

  /** @throws Error that says what there is instead */
  missing(path: string, call: string): never {
    let place: SchemaNode = path.startsWith("/") ? this.tree.root! : this;
    for (const step of stepsOf(path)) {
      const next = nextNode(place, step);
      if (!next) {
        const nearest = nearestName(
          step,
          ((place.link ? place.target : place) ?? place).children.map(({ isAttribute, name }) => (isAttribute ? `@${name}` : name)),
        );
        throw mistake("unknown-schema-node", { call, id: this.tree.schema.id, path, nearest });
      }
      place = next;
    }
    throw mistake("unknown-schema-node", { call, id: this.tree.schema.id, path });
  }
}

function nextNode(node: SchemaNode, step: string): SchemaNode | undefined {
  if (step === "..") return node.parent;
  const place = node.link ? node.target : node;
  const isAttribute = step.startsWith("@");
  return place?.children.find((child) => child.isAttribute === isAttribute && child.name === (isAttribute ? step.slice(1) : step));
}

/** The steps of a path, without the number of a member of a collection. */
function stepsOf(path: string): string[] {
  return normalizePath(path)
    .split("/")
    .map((step) => step.replace(/\[.*\]$/, ""))
    .filter((step) => step !== "" && step !== ".");
}
