import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { checkEnumerations } from "./check-enumerations.ts";
import { checkJoins } from "./check-joins.ts";
import { completeSchema } from "./complete-schema.ts";
import { expandTemplates } from "./expand-templates.ts";
import { readElement } from "./read-element.ts";
import { readEnumeration } from "./read-enumeration.ts";
import { readKeys } from "./read-keys.ts";
import { readMethods } from "./read-methods.ts";
import { addNamed, checkChildren, childrenNamed, readFlag, report, type Reading } from "./reading.ts";
import { readXml, type XmlElement } from "./read-xml.ts";
import { isDeviceName, isSafeName, isSchemaId } from "./safe-name.ts";
import { isSchemaRoot, writtenId } from "./schema-roots.ts";
import type { Schema } from "./schema.ts";

/** Longest namespace or name: both together make a file name. */
const longestPart = 100;

function complaint(given: string | undefined): string | undefined {
  if (given === undefined) return "missing";
  if (!isSafeName(given)) return `${JSON.stringify(given)}, which cannot be used as a name`;
  if (isDeviceName(given)) return `"${given}", which is a device on Windows and cannot be a file`;
  return given.length > longestPart ? `longer than ${longestPart} characters` : undefined;
}

/** Namespace and name; a schema without both cannot be named in any message or file. */
function readIdentity(reading: Reading, root: XmlElement): { namespace: string; name: string } | undefined {
  for (const part of ["namespace", "name"]) {
    const given = complaint(root.attributes.get(part));
    if (given === undefined) continue;
    report(reading, "XTK4005", { part, given }, root);
    return undefined;
  }
  return { namespace: root.attributes.get("namespace")!, name: root.attributes.get("name")! };
}

function readRoot(reading: Reading, root: XmlElement): Schema | undefined {
  if (!isSchemaRoot(root)) {
    report(reading, "XTK4004", { name: root.name }, root);
    return undefined;
  }
  const identity = readIdentity(reading, root);
  if (!identity) return undefined;
  const { namespace, name } = identity;
  const schema: Schema = {
    id: `${namespace}:${name}`,
    namespace,
    name,
    label: root.attributes.get("label") ?? name,
    file: root.position.file,
    form: root.name === "schema" ? "generated" : "source",
    autopk: false,
    autouuid: false,
    autoStg: false,
    lookup: false,
    keys: [],
    enumerations: [],
    methods: [],
    position: root.position,
  };
  const extended = root.attributes.get("extendedSchema");
  if (extended) {
    if (!isSchemaId(extended))
      report(reading, "XTK4010", { name: "extendedSchema", target: `the target ${JSON.stringify(extended)}, which is no schema id` }, root);
    else schema.extendedSchema = extended;
  }
  return schema;
}

function readMain(reading: Reading, root: XmlElement, schema: Schema): Schema {
  // An extension may have a name of its own while its element is named after the extended schema.
  const names = [schema.name, ...(schema.extendedSchema ? [schema.extendedSchema.split(":")[1]!] : [])];
  const elements = childrenNamed(root, "element");
  const element = names
    .map((name) => elements.find(({ attributes }) => attributes.get("name") === name))
    .find((found) => found !== undefined);
  if (!element) {
    const needed = elements.length > 0 && !schema.extendedSchema && root.attributes.get("library") !== "true";
    if (needed) report(reading, "XTK4008", { name: schema.name }, root);
    return schema;
  }
  const main = readElement(reading, element);
  if (!main) return schema;
  const flagged: Schema = {
    ...schema,
    main,
    autopk: readFlag(reading, element, "autopk"),
    autouuid: readFlag(reading, element, "autouuid"),
    autoStg: readFlag(reading, element, "autoStg"),
    lookup: readFlag(reading, element, "lookup"),
  };
  const computeString = childrenNamed(element, "compute-string")[0]?.attributes.get("expr");
  if (computeString) flagged.computeString = computeString;
  const keyed = { ...flagged, keys: readKeys(reading, element, completeSchema(flagged)) };
  return completeSchema(keyed);
}

/**
 * Reads one schema of a document that was read as XML.
 * @param written its root element
 * @param library root elements of the schemas it may take templates from, by id; itself included
 */
export function readSchemaRoot(
  written: XmlElement,
  library: ReadonlyMap<string, XmlElement>,
): { value: Schema | undefined; diagnostics: Diagnostic[] } {
  const reading: Reading = { diagnostics: [] };
  const identified = readRoot(reading, written);
  if (!identified) return { value: undefined, diagnostics: reading.diagnostics };

  const root = expandTemplates(reading, written, library);
  checkChildren(reading, root, ["enumeration", "element", "methods", "interface", "attribute", "help", "desc", "createdBy", "modifiedBy"]);
  const names = new Set<string>();
  for (const child of childrenNamed(root, "enumeration")) {
    const enumeration = readEnumeration(reading, child);
    if (enumeration) addNamed(reading, identified.enumerations, enumeration, names, { part: "enumeration", parent: root.name, at: child });
  }
  const schema = { ...readMain(reading, root, identified), methods: readMethods(reading, root) };
  reading.diagnostics.push(...checkEnumerations(schema), ...checkJoins(schema));
  return { value: schema, diagnostics: reading.diagnostics };
}

/**
 * Reads a data schema, source (`<srcSchema>`) or generated (`<schema>`), and adds what the server would add on saving it.
 * Schema documents are untrusted: no entities, no document type, no names that could do harm further on. Templates of other schemas are
 * not followed: `readSchemaSet` does that.
 * @param xmlText the document
 * @param options.file the name diagnostics carry, project-relative
 * @returns the schema, or undefined when the document cannot be read as one; parts that cannot be read are left out, each with a diagnostic
 */
export function readSchema(xmlText: string, options: { file: string }): { value: Schema | undefined; diagnostics: Diagnostic[] } {
  const { value: root, diagnostics } = readXml(xmlText, options);
  return root ? readSchemaRoot(root, new Map([[writtenId(root), root]])) : { value: undefined, diagnostics };
}
