import type { SchemaDetail } from "../../../../../build/schema/schema.ts";
import type { WireValue } from "../../../wire/wire.ts";
import { method, serverClass, type Property, type ServerClass } from "../../dispatch/server-class.ts";
import type { ServiceContext } from "../../dispatch/service-context.ts";
import { enumClass } from "./enumeration-classes.ts";
import { SchemaKeyState, SchemaNode } from "../../state/schema-node.ts";
import { sqlName, sqlTable } from "./sql-names.ts";

function giveNode({ objects }: ServiceContext, node: SchemaNode): WireValue {
  return objects.give(nodeDefClass, node);
}

/** Things with names as members of one object; the first of a name is the one. */
function byName<T>(parts: readonly T[], nameOf: (part: T) => string, give: (part: T) => WireValue): WireValue {
  const named = new Map<string, T>();
  for (const part of parts) if (!named.has(nameOf(part))) named.set(nameOf(part), part);
  return { object: [...named].map(([name, part]) => [name, give(part)]) };
}

function detail(name: SchemaDetail): Property<SchemaNode> {
  return { get: (_, node) => node.detail(name) ?? "" };
}

/** What stands for a record: what the schema says, or the fields of the primary key. */
function computeString({ isRoot, tree: { schema } }: SchemaNode): string {
  if (!isRoot) return "";
  return schema.computeString ?? (schema.keys[0]?.fields ?? []).map((path) => `[${path}]`).join(" + ', ' + ");
}

const nodeMethod = method<SchemaNode>();

/** `SchemaKey`: a key of a schema. */
export const schemaKeyClass = serverClass("SchemaKey", SchemaKeyState, {
  properties: {
    name: { get: (_, { key }) => key.name },
    isInternal: { get: (_, { key }) => key.internal },
    fields: { get: (context, { fields }) => ({ array: fields.map((node) => giveNode(context, node)) }) },
  },
});

/** `NodeDef`, SchemaNode of the API reference: an attribute, element or link of a schema. An attribute comes before an element of its name in `children`. */
export const nodeDefClass: ServerClass<SchemaNode> = serverClass("NodeDef", SchemaNode, {
  methods: {
    findNode: nodeMethod(["text", "boolean?"], (context, node, xpath, mustExist = true) => {
      const found = node.find(xpath);
      if (!found && mustExist) return node.missing(xpath, "NodeDef#findNode");
      return found ? giveNode(context, found) : null;
    }),
  },
  properties: {
    name: { get: (_, { name }) => name },
    label: { get: (_, { part }) => part.label },
    description: { get: (_, { part }) => part.description ?? "" },
    type: { get: (_, { type }) => type },
    nodePath: { get: (_, { path }) => path },
    children: {
      get: (context, { children }) =>
        byName(
          children,
          ({ name }) => name,
          (child) => giveNode(context, child),
        ),
    },
    childrenCount: { get: (_, { children }) => children.length },
    keys: {
      get: ({ objects }, { keys }) =>
        byName(
          keys,
          ({ key }) => key.name,
          (key) => objects.give(schemaKeyClass, key),
        ),
    },
    computeString: { get: (_, node) => computeString(node) },
    calculateExpr: { get: (_, { field }) => field?.expression ?? "" },
    defaultValue: { get: (_, { field }) => (field && "default" in field && field.default) || "" },
    dataPolicy: detail("dataPolicy"),
    editType: detail("edit"),
    enumeration: { get: ({ objects }, { enumeration }) => (enumeration ? objects.give(enumClass, enumeration) : null) },
    enumerationImage: detail("enumImage"),
    folderModel: { get: (_, node) => node.detail("folderModel") },
    image: detail("img"),
    // "normal" where a link says nothing; other nodes have none.
    integrity: { get: (_, node) => (node.link ? (node.detail("integrity") ?? "normal") : "") },
    hasEnumeration: { get: (_, { field }) => field?.enumeration !== undefined },
    isAnyType: { get: (_, { type }) => type === "ANY" },
    isAttribute: { get: (_, { isAttribute }) => isAttribute },
    isCalculated: { get: (_, { field }) => field?.expression !== undefined },
    isCollection: { get: (_, { part }) => "unbound" in part && part.unbound },
    isLink: { get: (_, { link }) => link !== undefined },
    isMappedAsXML: { get: (_, { field }) => field?.xml ?? false },
    isMemoData: { get: (_, { field }) => field?.xml ?? false },
    isRequired: { get: (_, { field }) => field?.required ?? false },
    isRoot: { get: (_, { isRoot }) => isRoot },
    isSQL: { get: (_, { hasColumn }) => hasColumn },
    SQLTable: { get: (_, { isRoot, tree: { schema } }) => (isRoot ? sqlTable(schema) : "") },
    SQLName: { get: (_, node) => sqlName(node) },
    joinParts: {
      get: (context, { joins }) => ({
        array: joins.map(({ source, destination }) => ({
          object: [
            ["source", giveNode(context, source)],
            ["destination", giveNode(context, destination)],
          ],
        })),
      }),
    },
    target: { get: (context, { target }) => (target ? giveNode(context, target) : undefined) },
  },
});
