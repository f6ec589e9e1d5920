import { diagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { addForeignEnumerations } from "./foreign-enumerations.ts";
import { checkEnumerations } from "./check-enumerations.ts";
import { checkExpressions } from "./check-expressions.ts";
import { checkLinkFields } from "./check-link-fields.ts";
import { checkLinks } from "./check-links.ts";
import { mergeExtension } from "./merge-extension.ts";
import { isBuiltInNamespace, namespaceOf } from "./namespaces.ts";
import { nearestName } from "./nearest-name.ts";
import { readSchemaRoot } from "./read-schema.ts";
import { readXml, type XmlElement } from "./read-xml.ts";
import { isFree, reverseLink, withLink } from "./reverse-link.ts";
import type { Schema } from "./schema.ts";
import { schemaRoots, writtenId } from "./schema-roots.ts";
import type { SchemaDocument, SchemaEntry, SchemaSet } from "./schema-set.ts";
import { stagingName } from "./staging-twin.ts";

/** By id, whatever the order of the files. */
function sorted<Item extends { id: string }>(items: Iterable<Item>): Item[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** A diagnostic of a library would come once for every use of it. */
function once(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Map(diagnostics.map((one) => [JSON.stringify([one.code, one.file, one.line, one.column, one.message]), one]));
  return [...seen.values()];
}

function readRoots(documents: readonly SchemaDocument[], diagnostics: Diagnostic[]): XmlElement[] {
  return documents.flatMap(({ file, text }) => {
    const { value: root, diagnostics: found } = readXml(text, { file });
    diagnostics.push(...found);
    if (!root) return [];
    const roots = schemaRoots(root);
    if (roots.length > 0) return roots;
    if (root.name !== "package") return [root];
    diagnostics.push(diagnostic("XTK4027", {}, root.position));
    return [];
  });
}

function readAll(roots: readonly XmlElement[], library: ReadonlyMap<string, XmlElement>, diagnostics: Diagnostic[]): Map<string, Schema> {
  const schemas = new Map<string, Schema>();
  for (const root of roots) {
    const { value: schema, diagnostics: found } = readSchemaRoot(root, library);
    diagnostics.push(...found);
    if (!schema) continue;
    const other = schemas.get(schema.id);
    if (other) diagnostics.push(diagnostic("XTK4018", { id: schema.id, other: `${other.file}:${other.position!.line}` }, schema.position));
    else schemas.set(schema.id, schema);
  }
  return schemas;
}

function libraryOf(roots: readonly XmlElement[]): Map<string, XmlElement> {
  return new Map(roots.map((root) => [writtenId(root), root]));
}

/** Follows `extendedSchema` to the schema with the table; undefined, with a diagnostic, where there is none. */
function extendedTable(extension: Schema, schemas: ReadonlyMap<string, Schema>, diagnostics: Diagnostic[]): Schema | undefined {
  const passed = new Set([extension.id]);
  let target = extension.extendedSchema!;
  for (;;) {
    if (passed.has(target)) {
      diagnostics.push(diagnostic("XTK4022", { id: extension.id, target: extension.extendedSchema! }, extension.position));
      return undefined;
    }
    passed.add(target);
    const found = schemas.get(target);
    if (found && !found.extendedSchema) return found;
    if (!found) break;
    target = found.extendedSchema!;
  }
  const details = { id: extension.id, target };
  if (isBuiltInNamespace(namespaceOf(target))) diagnostics.push(diagnostic("XTK4024", details, extension.position));
  else {
    const nearest = nearestName(target, schemas.keys());
    diagnostics.push(
      diagnostic(
        "XTK4023",
        { ...details, advice: nearest ? `Write extendedSchema="${nearest}".` : "Give its schema as well." },
        extension.position,
      ),
    );
  }
  return undefined;
}

/** Puts one schema into another of the same table; what clashes in a schema of the instance is said when it is declared. */
function merge(base: Schema, schema: Schema, diagnostics: Diagnostic[]): Schema {
  const { value, diagnostics: found } = mergeExtension(base, { ...schema, extendedSchema: base.id });
  if (!schema.extendedSchema) return value;
  diagnostics.push(...found);
  diagnostics.push(...checkEnumerations(value).filter(({ file }) => file === schema.file));
  return value;
}

/** The schemas that are declared elsewhere, with the links back that they give each other. */
function shippedSchemas(
  documents: readonly SchemaDocument[],
  diagnostics: Diagnostic[],
): { schemas: Map<string, Schema>; roots: XmlElement[] } {
  const roots = readRoots(documents, diagnostics);
  // What they link to and read is not all shipped; that is no fault of those who use them.
  const set = buildSet(readAll(roots, libraryOf(roots), diagnostics), new Map(), []);
  return { schemas: new Map(set.entries.map(({ schema }) => [schema.id, schema])), roots };
}

/** Gives the links of the entries their links back, in the schema of the target or, where that is declared elsewhere, in the entry. */
function addReverseLinks(entries: readonly SchemaEntry[], current: Map<string, Schema>, shipped: ReadonlyMap<string, Schema>): void {
  const declaredHere = new Map(entries.filter(({ base }) => !base).map((entry) => [entry.schema.id, entry]));
  for (const entry of entries) {
    const before = new Set(entry.base?.main?.links.map(({ name }) => name));
    for (const link of entry.schema.main?.links ?? []) {
      const back = before.has(link.name) ? undefined : reverseLink(entry.schema, link);
      const target = current.get(link.target);
      if (!back || !target || !isFree(target, back.name)) continue;
      current.set(target.id, withLink(target, back));
      const owner = declaredHere.get(target.id);
      if (owner) owner.schema = withLink(owner.schema, back);
      else entry.reverse.push({ target: shipped.get(target.id) ?? target, link: back });
    }
  }
}

function buildSet(read: ReadonlyMap<string, Schema>, shipped: ReadonlyMap<string, Schema>, diagnostics: Diagnostic[]): SchemaSet {
  const all = new Map([...shipped, ...read]);
  const complete = (schema: Schema): Schema => {
    const { value, diagnostics: found } = addForeignEnumerations(schema, all);
    diagnostics.push(...found);
    return value;
  };
  const extensions = sorted([...read.values()].filter(({ extendedSchema }) => extendedSchema));
  const entries = new Map<string, SchemaEntry>();
  /** The fullest form of each table so far. */
  const current = new Map(shipped);
  for (const written of read.values()) {
    if (written.extendedSchema || !written.main) continue;
    const base = shipped.get(written.id);
    const schema = complete(base ? merge(base, written, diagnostics) : written);
    current.set(schema.id, schema);
    entries.set(schema.id, { id: schema.id, sources: [written.file], schema, ...(base ? { base } : {}), reverse: [] });
  }
  const merged: SchemaSet["merged"] = [];
  for (const extension of extensions) {
    const table = extendedTable(extension, all, diagnostics);
    const base = table && current.get(table.id);
    if (!base) continue;
    const schema = complete(merge(base, extension, diagnostics));
    current.set(schema.id, schema);
    const entry = entries.get(schema.id);
    if (entry && !entry.base) {
      Object.assign(entry, { schema, sources: [...new Set([...entry.sources, extension.file])] });
      merged.push({ id: extension.id, source: extension.file, into: schema.id });
    } else entries.set(extension.id, { id: extension.id, sources: [extension.file], schema, base, reverse: [] });
  }
  const inOrder = sorted(entries.values());
  const known = new Set([...current.values()].flatMap(({ id, autoStg }) => (autoStg ? [id, stagingName(id)] : [id])));
  const replaced = new Map(extensions.map(({ id, extendedSchema }) => [id, extendedSchema!]));
  const targets = { known, extended: replaced, knowsBuiltIn: shipped.size > 0 };
  addReverseLinks(inOrder, current, shipped);
  for (const schema of read.values()) {
    diagnostics.push(...checkLinks(schema, targets));
    diagnostics.push(...checkLinkFields(schema, current, shipped), ...checkExpressions(schema, current));
  }
  return { entries: inOrder, merged, shipped };
}

/**
 * Reads schemas that belong together and completes them as the server does on saving: templates and enumerations of other schemas,
 * extensions, links back.
 * @param documents data schemas, source or generated, and package exports that hold some
 * @param shippedDocuments the schemas whose declarations are there already: of them only what the documents add is in the result
 */
export function readSchemaSet(
  documents: readonly SchemaDocument[],
  shippedDocuments: readonly SchemaDocument[] = [],
): { value: SchemaSet; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const shipped = shippedSchemas(shippedDocuments, diagnostics);
  const roots = readRoots(documents, diagnostics);
  const read = readAll(roots, libraryOf([...shipped.roots, ...roots]), diagnostics);
  return { value: buildSet(read, shipped.schemas, diagnostics), diagnostics: once(diagnostics) };
}
