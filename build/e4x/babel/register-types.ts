import { commonFields, type NodeFields } from "../tree/node-fields.ts";
import type { AnyNode } from "../tree/nodes.ts";

type Validate = ((node: AnyNode, key: string, value: unknown) => void) & {
  oneOf?: unknown[];
  oneOfNodeTypes?: string[];
  oneOfNodeOrValueTypes?: string[];
  chainOf?: Validate[];
  each?: Validate;
};

interface Field {
  validate?: Validate;
  optional?: boolean;
  default?: unknown;
}

/** The tables of @babel/types that say what a node is. */
export interface BabelTypes {
  TYPES: string[];
  VISITOR_KEYS: Record<string, string[]>;
  ALIAS_KEYS: Record<string, string[]>;
  FLIPPED_ALIAS_KEYS: Record<string, string[]>;
  BUILDER_KEYS: Record<string, string[]>;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- Babel's own type of a field is narrower than what it holds
  NODE_FIELDS: Record<string, Record<string, any>>;
}

/** Names, of which Babel's tree has three types: static ones in tags and in selectors, and those that are put together. */
const names: Readonly<Record<string, NodeFields>> = {
  XMLName: { nodes: [], values: ["contents"] },
  XMLIdentifier: { nodes: [], values: ["name"] },
  XMLCompositeName: { nodes: ["contents"] },
};

const aliases: Readonly<Record<string, readonly string[]>> = {
  XMLElement: ["Expression"],
  XMLList: ["Expression"],
  XMLCdata: ["Expression"],
  XMLComment: ["Expression"],
  XMLProcessingInstruction: ["Expression"],
  XMLFilterExpression: ["Expression"],
  // `x.@a = 1`, `for each (x.@a in y)`
  XMLAnyName: ["Expression", "LVal"],
  XMLQualifiedIdentifier: ["Expression", "LVal"],
  XMLFunctionQualifiedIdentifier: ["Expression", "LVal"],
  XMLAttributeSelector: ["Expression", "LVal"],
  XMLDefaultDeclaration: ["Statement"],
};

/**
 * Makes the E4X nodes known to Babel. There is no public way to do that; the tables of @babel/types are what traversal, scopes
 * and `cloneNode` read, so the nodes are added to the copy that Babel hands to the plugin. Done once for each copy.
 */
export function registerTypes(types: BabelTypes): void {
  if ("XMLElement" in types.VISITOR_KEYS) return;
  const e4xNodes = Object.entries({ ...commonFields, ...names }).filter(([type]) => type.startsWith("XML"));
  for (const [type, { nodes, values = [] }] of e4xNodes) {
    const fields = [...nodes, ...values];
    types.VISITOR_KEYS[type] = [...nodes];
    types.BUILDER_KEYS[type] = fields;
    types.NODE_FIELDS[type] = Object.fromEntries(
      fields.map((field) => [field, { default: null, optional: field === "raw" || field === "computed" }]),
    );
    types.ALIAS_KEYS[type] = ["E4X", ...(aliases[type] ?? [])];
    for (const alias of types.ALIAS_KEYS[type]) (types.FLIPPED_ALIAS_KEYS[alias] ??= []).push(type);
    types.TYPES.push(type);
  }
  types.TYPES.push("E4X");
  addFields(types);
  for (const [type, fields] of Object.entries(types.NODE_FIELDS)) for (const key of Object.keys(fields)) allowE4X(type, key, fields[key]);
}

/** What JavaScript 1.8 has and Babel's nodes have not: `for each`, `catch (e if guard)`, `a..b`. */
function addFields({ NODE_FIELDS, VISITOR_KEYS }: BabelTypes): void {
  const added = { ForInStatement: ["each", false], CatchClause: ["guard", null], TryStatement: ["guardedHandlers", null] } as const;
  for (const [type, [field, value]] of Object.entries(added)) (NODE_FIELDS[type] ??= {})[field] = { default: value, optional: true };
  VISITOR_KEYS.CatchClause = ["param", "guard", "body"];
  VISITOR_KEYS.TryStatement = ["block", "guardedHandlers", "handler", "finalizer"];
  NODE_FIELDS.BinaryExpression?.operator.validate.oneOf?.push("..");
}

/** The validators of fields hold lists of types made when @babel/types was loaded: an E4X node is shown to them as one that they know. */
function allowE4X(type: string, key: string, field: Field): void {
  const { validate } = field;
  if (validate === undefined || !accepted(validate).some((name) => name === "Expression" || name === "Statement" || name === "LVal"))
    return;
  const takesNames = (type === "MemberExpression" && key === "property") || (type === "BinaryExpression" && key === "right");
  const shown = (value: unknown): unknown => standIn(value as AnyNode | null, takesNames) ?? value;
  const tolerant: Validate = (node, name, value) => validate(node, name, Array.isArray(value) ? value.map(shown) : shown(value));
  field.validate = Object.assign(tolerant, validate);
}

/** The types that a validator speaks of. */
function accepted(validate: Validate): string[] {
  const parts = [...(validate.chainOf ?? []), ...(validate.each ? [validate.each] : [])];
  return [...(validate.oneOfNodeTypes ?? []), ...(validate.oneOfNodeOrValueTypes ?? []), ...parts.flatMap(accepted)];
}

/** A node that may stand where this one may. */
function standIn(node: AnyNode | null | undefined, takesNames: boolean): AnyNode | undefined {
  if (takesNames && node?.type === "XMLIdentifier") return { type: "Identifier", name: "e4x" };
  const kinds = (node && Object.hasOwn(aliases, node.type) && aliases[node.type]) || [];
  if (kinds.includes("Statement")) return { type: "EmptyStatement" };
  if (kinds.includes("LVal")) return takesNames ? { type: "Identifier", name: "e4x" } : { type: "MemberExpression" };
  return kinds.includes("Expression") ? { type: "ThisExpression" } : undefined;
}
