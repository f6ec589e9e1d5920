import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { diagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { withFrame } from "../diagnostics/frame.ts";
import { hasErrors } from "../diagnostics/has-errors.ts";
import { readSchemaSet } from "../schema/read-schema-set.ts";
import type { SchemaDocument, SchemaSet } from "../schema/schema-set.ts";
import { sourcesOf } from "../types/declaration-header.ts";
import { type Declaration, declareSchemas } from "../types/declare-schemas.ts";
import { findSchemas } from "./find-schemas.ts";
import { shippedDocuments } from "./shipped-schemas.ts";
import { attempt } from "../disk/attempt.ts";
import { kindOf } from "../disk/kind-of.ts";
import { systemFault } from "../disk/system-fault.ts";
import { removeLeftOvers } from "../disk/temporary-file.ts";
import { unlessMissing } from "../disk/unless-missing.ts";
import { Unwritten, writeFiles } from "./write-files.ts";

/** Where declarations go. */
export const GENERATED_FOLDER = "types/generated";

/** What `types` is to do. */
export interface TypesOptions {
  /** The project's folder. Default: the current one. */
  root?: string;
  /** Schema files and folders. Default: `types/schemas`. */
  paths?: readonly string[];
  /** Compare and write nothing. */
  check?: boolean;
}

/** One row of the table. */
export interface DeclaredSchema {
  /** Id of the schema; undefined for a declaration whose schema is gone. */
  schema?: string;
  /** The schema's document, project-relative. */
  source: string;
  /** The declaration, project-relative; undefined when there is nothing to declare. */
  output?: string;
  /**
   * `written` and `unchanged`; `removed`: its schema is gone. `merged`: an extension that is part of the declaration of its schema.
   * `nothing`: everything is declared already. When comparing: `missing`, `different` or `stale` instead of what would be done.
   */
  status: "written" | "unchanged" | "removed" | "merged" | "nothing" | "missing" | "different" | "stale";
}

/** Outcome of `types`. */
export interface TypesResult {
  schemas: DeclaredSchema[];
  diagnostics: Diagnostic[];
  /** False when there was an error: then nothing was written. */
  ok: boolean;
  /** When comparing: whether a declaration is not what it would be. */
  drift: boolean;
}

/** A line ending of the platform is no difference. What is no text was not generated. */
function textOf(file: string): string | undefined {
  return kindOf(file) === "file"
    ? unlessMissing(() => readFileSync(file))
        ?.toString("utf8")
        .replaceAll("\r\n", "\n")
    : undefined;
}

const outputOf = (declaration: { file: string }): string => `${GENERATED_FOLDER}/${declaration.file}`;

/** Files in the way that somebody else wrote. */
function checkOutputs(root: string, declarations: readonly Declaration[]): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const isForeign = (file: string): boolean => kindOf(join(root, file)) !== undefined && !sourcesOf(textOf(join(root, file)) ?? "");
  for (const declaration of declarations) {
    const file = outputOf(declaration);
    if (declaration.text !== undefined && attempt(file, diagnostics, () => isForeign(file), false))
      diagnostics.push(diagnostic("XTK5009", { file, id: declaration.id }, { file }));
  }
  return diagnostics;
}

/** Generated declarations whose schema is gone: its document is, or it was read and no longer holds it. */
function findStale(root: string, made: ReadonlySet<string>, documents: readonly SchemaDocument[]): DeclaredSchema[] {
  const folder = join(root, GENERATED_FOLDER);
  if (kindOf(folder) !== "folder") return [];
  const given = new Set(documents.map(({ file }) => file));
  return readdirSync(folder)
    .filter((name) => name.endsWith(".d.ts"))
    .sort()
    .map((name) => `${GENERATED_FOLDER}/${name}`)
    .filter((output) => !made.has(output))
    .flatMap((output): DeclaredSchema[] => {
      const sources = sourcesOf(textOf(join(root, output)) ?? "");
      const stale =
        sources && (sources.some((source) => given.has(source)) || sources.every((source) => kindOf(resolve(root, source)) === undefined));
      return stale ? [{ source: sources.join(", "), output, status: "stale" }] : [];
    });
}

/** The rows of the comparison of what is there with what would be. */
function compare(root: string, declarations: readonly Declaration[], { merged }: SchemaSet): DeclaredSchema[] {
  const rows = declarations.map((declaration): DeclaredSchema => {
    const row = { schema: declaration.id, source: declaration.sources.join(", ") };
    if (declaration.text === undefined) return { ...row, status: "nothing" };
    const output = outputOf(declaration);
    const present = textOf(join(root, output));
    return { ...row, output, status: present === undefined ? "missing" : present === declaration.text ? "unchanged" : "different" };
  });
  const outputs = new Map(rows.map(({ schema, output }) => [schema, output]));
  return [
    ...rows,
    ...merged.map(({ id, source, into }): DeclaredSchema => ({ schema: id, source, output: outputs.get(into)!, status: "merged" })),
  ];
}

/**
 * Generates the declarations of a project's schemas into `types/generated`, one file each: all of them, or with an error none.
 * Declarations whose schema is gone are removed; files that were not generated are never touched.
 */
export function generateTypes(options: TypesOptions = {}): TypesResult {
  const root = resolve(options.root ?? ".");
  try {
    return generate(root, options);
  } catch (error) {
    return failed([systemFault(error, root)]);
  }
}

function failed(diagnostics: Diagnostic[]): TypesResult {
  return { schemas: [], diagnostics, ok: false, drift: false };
}

/** @throws the error of the file system for what cannot be read and decides what is to be done */
function generate(root: string, options: TypesOptions): TypesResult {
  if (!options.check) removeLeftOvers(join(root, GENERATED_FOLDER));
  const { value: documents, diagnostics: notFound } = findSchemas(root, options.paths ?? []);
  const { value: set, diagnostics: read } = readSchemaSet(documents, shippedDocuments());
  const { value: declarations, diagnostics: declared } = declareSchemas(set);
  const texts = new Map(documents.map(({ file, text }) => [file, text]));
  const diagnostics = [...notFound, ...read, ...declared, ...checkOutputs(root, declarations)].map((one) =>
    withFrame(one, one.file === undefined ? undefined : texts.get(one.file)),
  );
  if (hasErrors(diagnostics)) return failed(diagnostics);

  const rows = compare(root, declarations, set);
  const made = new Set(rows.flatMap(({ output }) => output ?? []));
  const stale = findStale(root, made, documents);
  if (options.check) {
    const schemas = [...rows, ...stale];
    return {
      schemas,
      diagnostics,
      ok: true,
      drift: schemas.some(({ status }) => status === "missing" || status === "different" || status === "stale"),
    };
  }
  const changed = declarations.filter(({ id }) =>
    rows.some(({ schema, status }) => schema === id && (status === "missing" || status === "different")),
  );
  try {
    const texts = changed.map((declaration) => [join(root, outputOf(declaration)), declaration.text!] as const);
    writeFiles(new Map([...texts, ...stale.map(({ output }) => [join(root, output!), undefined] as const)]));
  } catch (error) {
    if (!(error instanceof Unwritten)) throw error;
    const file = relative(root, error.file).split(sep).join("/");
    return failed([...diagnostics, diagnostic("XTK5011", { file, detail: error.detail })]);
  }
  const done = { missing: "written", different: "written", stale: "removed" } as const;
  const schemas = [...rows, ...stale].map((row) => ({
    ...row,
    status: row.status in done ? done[row.status as keyof typeof done] : row.status,
  }));
  return { schemas, diagnostics, ok: true, drift: false };
}
