import { diagnostic } from "../../../../build/diagnostics/catalogue.ts";
import type { Diagnostic } from "../../../../build/diagnostics/diagnostic.ts";
import { mergeExtension } from "../../../../build/schema/merge-extension.ts";
import { isBuiltInNamespace, namespaceOf } from "../../../../build/schema/namespaces.ts";
import { readSchemaRoot } from "../../../../build/schema/read-schema.ts";
import { readXml, type XmlElement } from "../../../../build/schema/read-xml.ts";
import type { Schema } from "../../../../build/schema/schema.ts";
import { schemaRoots, writtenId } from "../../../../build/schema/schema-roots.ts";
import { builtInSchemas } from "./built-in-schemas.ts";
import { failOn } from "./fail-on.ts";
import { Schemas } from "./schemas.ts";
import { mistake } from "../../mistakes/mistake.ts";
import { NoTextInFile, readOrFail } from "../../mistakes/read-or-fail.ts";

function textOf(given: string, index: number, root: string): { text: string; file: string } {
  if (given.trimStart().startsWith("<")) return { text: given, file: `schemas[${index}]` };
  try {
    return { text: readOrFail(root, given), file: given };
  } catch (error) {
    if (error instanceof NoTextInFile) throw error;
    const reason = (error as NodeJS.ErrnoException).code ?? "unknown reason";
    throw mistake("unreadable-schema", { index, file: given, reason }, { cause: error });
  }
}

/** The roots of the schemas in a document; a document of another kind gives its own root, which is refused when it is read. */
function rootsOf({ text, file }: { text: string; file: string }): XmlElement[] {
  const { value: root, diagnostics } = readXml(text, { file });
  failOn(diagnostics);
  const roots = schemaRoots(root!);
  return roots.length > 0 ? roots : [root!];
}

/**
 * The schemas of a campaign: the built-in ones, the given ones (one with the id of a built-in takes its place), extensions merged in.
 * @param given XML text (starts with `<`) or a file relative to `root`; a package export may hold several
 * @param leaveOut told of an extension of a schema of the platform that is not shipped; without it that is an error
 * @throws Error with every diagnostic of a schema that cannot be read
 */
export function loadSchemas(given: readonly string[], root: string, leaveOut?: (found: Diagnostic) => void): Schemas {
  const roots = given.flatMap((one, index) => rootsOf(textOf(one, index, root)));
  const library = new Map(roots.map((one) => [writtenId(one), one]));
  const schemas = new Map<string, Schema>();
  const extensions: Schema[] = [];
  for (const one of roots) {
    const { value, diagnostics } = readSchemaRoot(one, library);
    failOn(diagnostics);
    const schema = value!;
    if (schema.extendedSchema) extensions.push(schema);
    else schemas.set(schema.id, schema);
  }
  for (const extension of extensions) {
    const target = extension.extendedSchema!;
    const base = schemas.get(target) ?? builtInSchemas.get(target);
    if (!base && leaveOut && isBuiltInNamespace(namespaceOf(target))) {
      leaveOut(diagnostic("XTK4024", { id: extension.id, target }, extension.position));
      continue;
    }
    if (!base) throw mistake("missing-extended-schema", { file: extension.file, id: extension.id, extended: target });
    const { value, diagnostics } = mergeExtension(base, extension);
    failOn(diagnostics);
    schemas.set(base.id, value);
  }
  return new Schemas(builtInSchemas, schemas);
}
