import { diagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { completeSchema } from "./complete-schema.ts";
import { mergeDetails } from "./read-details.ts";
import type { Schema, SchemaAttribute, SchemaElement, SchemaLink } from "./schema.ts";

/** The parts of `extension` in the place of their namesakes in `base`, new ones at the end. */
function mergeNamed<Part extends { name: string }>(
  base: readonly Part[],
  extension: readonly Part[],
  merge: (a: Part, b: Part) => Part,
): Part[] {
  const changes = new Map(extension.map((part) => [part.name, part]));
  const merged = base.map((part) => {
    const change = changes.get(part.name);
    changes.delete(part.name);
    return change ? merge(part, change) : part;
  });
  return [...merged, ...changes.values()];
}

/** A label that is not written is the name. */
function labelOf(base: { label: string }, extension: { label: string; name: string }): string {
  return extension.label === extension.name ? base.label : extension.label;
}

/** What an extension does not say of a field stays as it is. */
function mergeAttribute(base: SchemaAttribute, extension: SchemaAttribute): SchemaAttribute {
  const { untyped, ...changed } = extension;
  return {
    ...base,
    ...changed,
    type: untyped ? base.type : changed.type,
    label: labelOf(base, extension),
    ...mergeDetails(base, extension),
  };
}

function mergeLink(base: SchemaLink, extension: SchemaLink): SchemaLink {
  return { ...base, ...extension, label: labelOf(base, extension), ...mergeDetails(base, extension) };
}

function mergeElement(base: SchemaElement, extension: SchemaElement): SchemaElement {
  return {
    ...base,
    attributes: mergeNamed(base.attributes, extension.attributes, mergeAttribute),
    elements: mergeNamed(base.elements, extension.elements, mergeElement),
    links: mergeNamed(base.links, extension.links, mergeLink),
    ...mergeDetails(base, extension),
  };
}

/** Names that are a link on one side and an element on the other. */
function clashes(base: SchemaElement, extension: SchemaElement, ids: { schema: string; extension: string }): Diagnostic[] {
  const found: Diagnostic[] = [];
  const check = (
    names: readonly { name: string }[],
    others: SchemaElement["links"] | SchemaElement["elements"],
    extended: string,
    added: string,
  ): void => {
    const taken = new Set(names.map(({ name }) => name));
    for (const { name, position } of others) {
      if (taken.has(name)) found.push(diagnostic("XTK4017", { name, schema: ids.schema, extended, extension: added }, position));
    }
  };
  check(base.elements, extension.links, "an element", "a link");
  check(base.links, extension.elements, "a link", "an element");
  return found;
}

/**
 * Puts an extension schema into the schema it extends, as the server does ("Extending a schema"): elements and attributes merge by
 * name, the id stays that of the extended schema.
 * @param base the extended schema
 * @param extension a schema whose `extendedSchema` is the id of `base`
 * @throws Error when it extends another schema
 */
export function mergeExtension(base: Schema, extension: Schema): { value: Schema; diagnostics: Diagnostic[] } {
  if (extension.extendedSchema !== base.id)
    throw new Error(`${extension.id} extends ${extension.extendedSchema ?? "no schema"}, not ${base.id}`);
  const enumerations = mergeNamed(base.enumerations, extension.enumerations, (_, changed) => changed);
  const methods = mergeNamed(base.methods, extension.methods, (_, changed) => changed);
  if (!base.main || !extension.main) return { value: { ...base, enumerations, methods }, diagnostics: [] };
  const value = completeSchema({
    ...base,
    ...(extension.computeString === undefined ? {} : { computeString: extension.computeString }),
    main: mergeElement(base.main, extension.main),
    keys: mergeNamed(base.keys, extension.keys, (_, changed) => changed),
    enumerations,
    methods,
    autopk: base.autopk || extension.autopk,
    autouuid: base.autouuid || extension.autouuid,
    autoStg: base.autoStg || extension.autoStg,
    lookup: base.lookup || extension.lookup,
  });
  return { value, diagnostics: clashes(base.main, extension.main, { schema: base.id, extension: extension.id }) };
}
