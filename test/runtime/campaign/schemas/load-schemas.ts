import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { packageRoot } from "../../../../build/engine/package-root.ts";
import { mergeExtension } from "../../../../build/schema/merge-extension.ts";
import { readSchema } from "../../../../build/schema/read-schema.ts";
import type { Schema } from "../../../../build/schema/schema.ts";

type Diagnostics = ReturnType<typeof readSchema>["diagnostics"];

function failOn(diagnostics: Diagnostics): void {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return;
  throw new Error(errors.map(({ file, line, column, code, message, suggestion }) => `${file}:${line}:${column} ${code} ${message} ${suggestion}`).join("\n"));
}

function readOne(text: string, file: string): Schema {
  const { value, diagnostics } = readSchema(text, { file });
  failOn(diagnostics);
  return value!;
}

const cache: { builtIn?: readonly Schema[] } = {};

/** The schemas that are always there: files of this package, read once per process, since they never change and nobody changes what is read. */
function builtInSchemas(): readonly Schema[] {
  cache.builtIn ??= readBuiltIn();
  return cache.builtIn;
}

function readBuiltIn(): Schema[] {
  const folder = join(packageRoot().folder, "types", "schemas", "builtin");
  const files = readdirSync(folder).filter((name) => name.endsWith(".xml")).sort();
  return files.map((name) => readOne(readFileSync(join(folder, name), "utf8"), name));
}

function readGiven(given: string, index: number, root: string): Schema {
  if (given.trimStart().startsWith("<")) return readOne(given, `schemas[${index}]`);
  let text: string;
  try {
    text = readFileSync(resolve(root, given), "utf8");
  } catch (error) {
    throw new Error(`schemas[${index}]: ${given} cannot be read (${(error as NodeJS.ErrnoException).code ?? "unknown reason"})`, { cause: error });
  }
  return readOne(text, given);
}

/**
 * The schemas of a campaign: the built-in ones, the given ones (one with the id of a built-in takes its place), extensions merged in.
 * @param given XML text (starts with `<`) or a file relative to `root`
 * @throws Error with every diagnostic of a schema that cannot be read
 */
export function loadSchemas(given: readonly string[], root: string): Map<string, Schema> {
  const schemas = new Map(builtInSchemas().map((schema) => [schema.id, schema]));
  const extensions: Schema[] = [];
  for (const schema of given.map((one, index) => readGiven(one, index, root))) {
    if (schema.extendedSchema) extensions.push(schema);
    else schemas.set(schema.id, schema);
  }
  for (const extension of extensions) {
    const base = schemas.get(extension.extendedSchema!);
    if (!base) throw new Error(`${extension.file}: ${extension.id} extends "${extension.extendedSchema}", which is not among the schemas`);
    const { value, diagnostics } = mergeExtension(base, extension);
    failOn(diagnostics);
    schemas.set(base.id, value);
  }
  return schemas;
}
