import { fieldTypes, type FieldType, type ValueKind } from "../../../../build/schema/field-type.ts";
import type { Schema, SchemaElement, SchemaLink } from "../../../../build/schema/schema.ts";
import { followPath, normalizePath } from "../../../../build/schema/xpath.ts";

/** Kind of a column; `recordId` holds a number when the id is written in digits and the UUID text otherwise (staged tables see both). */
export type ColumnKind = ValueKind | "recordId";

export interface Column {
  /** XPath from the record: `@email`, `location/@city`, `data`. */
  path: string;
  kind: ColumnKind;
  type: FieldType;
  /** Kept in the XML document of the record: cannot be filtered or sorted. */
  xml: boolean;
  default?: string;
  /** Enumeration by name, for defaults that name a value. */
  enumeration?: string;
  /** Calculated: computed when read, never written. */
  expression?: string;
  /** No schema says so: the type was read off the values, and gives way to values that do not fit. */
  inferred?: true;
}

/** A link of this table to one record of another. */
export interface Link {
  path: string;
  target: string;
  /** Columns here and there that are equal, in pairs. */
  sourcePaths: string[];
  targetPaths: string[];
  reverseIntegrity: string;
}

/** The other end of a link: the records of `schema` whose `link` leads here. */
export interface ReverseLink {
  schema: string;
  link: Link;
  /** At most one record leads here (`revCardinality="single"`). */
  single: boolean;
}

/** A schema as the store uses it: everything by path. */
export interface Shape {
  schema: Schema;
  columns: Map<string, Column>;
  links: Map<string, Link>;
  /** Structure elements. */
  structures: Set<string>;
  /** XML collections. */
  collections: Map<string, SchemaElement>;
  /** Collection links and the other ends of 1-1 links: from links of this schema that are `unbound`, and from other schemas, found when first asked for. */
  readonly reverseLinks: Map<string, ReverseLink>;
  /** Paths of each key, primary key first. */
  keys: { name: string; paths: string[] }[];
}

function idKind(schema: Schema | undefined): ColumnKind {
  if (schema?.autouuid) return "text";
  return !schema || schema.autoStg || schema.stagingOf ? "recordId" : "integer";
}

function primaryPaths(schema: Schema | undefined): string[] {
  return schema ? (schema.keys[0]?.fields ?? []).map(normalizePath) : ["@id"];
}

function linkOf(link: SchemaLink, prefix: string, target: Schema | undefined): Link {
  const joined = link.joins.length > 0;
  const primary = primaryPaths(target);
  return {
    path: prefix + link.name,
    target: link.target,
    sourcePaths: joined ? link.joins.map(({ source }) => normalizePath(source)) : [`${prefix}@${link.name}-id`],
    // Without a join the foreign key holds the single-field primary key of the target.
    targetPaths: joined ? link.joins.map((join) => normalizePath(join.target)) : primary.length === 1 ? primary : ["@id"],
    reverseIntegrity: link.reverseIntegrity,
  };
}

/** A collection link that the schema itself declares, seen from its target. */
function turned(link: SchemaLink, prefix: string): Link {
  const { sourcePaths, targetPaths } = linkOf(link, prefix, undefined);
  return { path: "", target: "", sourcePaths: targetPaths, targetPaths: sourcePaths, reverseIntegrity: "neutral" };
}

/** The link from this end of a 1-1 link to the one record that leads here. */
export function singleLink(path: string, { schema, link }: ReverseLink): Link {
  return { path, target: schema, sourcePaths: link.targetPaths, targetPaths: link.sourcePaths, reverseIntegrity: "neutral" };
}

/** A foreign key holds what the field it leads to holds, whatever type its own attribute declares. */
function setForeignKeyKind(column: Column, targetPath: string, target: Schema | undefined): void {
  if (targetPath === "@id") {
    column.kind = idKind(target);
    return;
  }
  const found = target?.main && followPath(target.main, targetPath);
  if (found?.kind === "attribute") [column.kind, column.type] = [fieldTypes[found.attribute.type], found.attribute.type];
}

/**
 * Lays a schema out for the store.
 * @param schemas every schema by id, for the targets of links
 * @param findReverseLinks finds the links back once the shape is there
 */
export function shapeOf(
  schema: Schema,
  schemas: { get(id: string): Schema | undefined },
  findReverseLinks: (shape: Shape) => Map<string, ReverseLink>,
): Shape {
  let reverseLinks: Map<string, ReverseLink> | undefined;
  const declared = new Map<string, ReverseLink>();
  const shape: Shape = {
    schema,
    columns: new Map(),
    links: new Map(),
    structures: new Set(),
    collections: new Map(),
    get reverseLinks() {
      return (reverseLinks ??= new Map([...findReverseLinks(shape), ...declared]));
    },
    keys: [],
  };

  function addElement(element: SchemaElement, prefix: string): void {
    for (const attribute of element.attributes) {
      const path = `${prefix}@${attribute.name}`;
      const column: Column = { path, kind: fieldTypes[attribute.type], type: attribute.type, xml: attribute.xml };
      if (attribute.default !== undefined) column.default = attribute.default;
      if (attribute.enumeration !== undefined) column.enumeration = attribute.enumeration;
      if (attribute.expression !== undefined) column.expression = attribute.expression;
      shape.columns.set(path, column);
    }
    for (const nested of element.elements) {
      const path = prefix + nested.name;
      if (nested.unbound) shape.collections.set(path, nested);
      else {
        if (nested.type) shape.columns.set(path, { path, kind: fieldTypes[nested.type], type: nested.type, xml: nested.xml });
        else shape.structures.add(path);
        addElement(nested, `${path}/`);
      }
    }
    for (const link of element.links) {
      if (!link.unbound) shape.links.set(prefix + link.name, linkOf(link, prefix, schemas.get(link.target)));
      else if (link.joins.length > 0) declared.set(prefix + link.name, { schema: link.target, link: turned(link, prefix), single: false });
    }
  }

  if (schema.main) addElement(schema.main, "");
  const id = shape.columns.get("@id");
  if (schema.autopk && id) id.kind = idKind(schema);
  for (const link of shape.links.values()) {
    const column = shape.columns.get(link.sourcePaths[0]!);
    if (column && link.targetPaths.length === 1) setForeignKeyKind(column, link.targetPaths[0]!, schemas.get(link.target));
  }
  shape.keys = schema.keys.map(({ name, fields }) => ({
    name,
    // A key field may name a link: its foreign key is meant.
    paths: fields.map(normalizePath).flatMap((path) => shape.links.get(path)?.sourcePaths ?? [path]),
  }));
  return shape;
}

/** Names that may follow `prefix` in a path, for advice. */
export function stepsAfter(shape: Shape, prefix: string): string[] {
  const paths = [
    ...shape.columns.keys(),
    ...shape.links.keys(),
    ...shape.structures,
    ...shape.collections.keys(),
    ...(prefix === "" ? shape.reverseLinks.keys() : []),
  ];
  return paths
    .filter((path) => path.startsWith(prefix))
    .map((path) => path.slice(prefix.length))
    .filter((step) => step !== "" && !step.includes("/"));
}
