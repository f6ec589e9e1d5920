import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
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
import { fileSystemFault } from "./file-system-fault.ts";
import { writeFiles } from "./write-files.ts";

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

/** A line ending of the platform is no difference. */
function textOf(file: string): string | undefined {
  return existsSync(file) && statSync(file).isFile() ? readFileSync(file, "utf8").replaceAll("\r\n", "\n") : undefined;
}

const outputOf = (declaration: { file: string }): string => `${GENERATED_FOLDER}/${declaration.file}`;

/** Files in the way that somebody else wrote. */
function checkOutputs(root: string, declarations: readonly Declaration[]): Diagnostic[] {
  return declarations.flatMap((declaration) => {
    const file = outputOf(declaration);
    const present = declaration.text !== undefined && existsSync(join(root, file));
    return !present || sourcesOf(textOf(join(root, file)) ?? "") ? [] : [diagnostic("XTK5009", { file, id: declaration.id }, { file })];
  });
}

/** Generated declarations whose schema is gone: its document is, or it was read and no longer holds it. */
function findStale(root: string, made: ReadonlySet<string>, documents: readonly SchemaDocument[]): DeclaredSchema[] {
  const folder = join(root, GENERATED_FOLDER);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  const given = new Set(documents.map(({ file }) => file));
  return readdirSync(folder)
    .filter((name) => name.endsWith(".d.ts"))
    .sort()
    .map((name) => `${GENERATED_FOLDER}/${name}`)
    .filter((output) => !made.has(output))
    .flatMap((output): DeclaredSchema[] => {
      const sources = sourcesOf(textOf(join(root, output)) ?? "");
      const stale =
        sources && (sources.some((source) => given.has(source)) || sources.every((source) => !existsSync(resolve(root, source))));
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
  const { value: documents, diagnostics: notFound } = findSchemas(root, options.paths ?? []);
  const { value: set, diagnostics: read } = readSchemaSet(documents, shippedDocuments());
  const { value: declarations, diagnostics: declared } = declareSchemas(set);
  const texts = new Map(documents.map(({ file, text }) => [file, text]));
  const diagnostics = [...notFound, ...read, ...declared, ...checkOutputs(root, declarations)].map((one) =>
    withFrame(one, one.file === undefined ? undefined : texts.get(one.file)),
  );
  if (hasErrors(diagnostics)) return { schemas: [], diagnostics, ok: false, drift: false };

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
    writeFiles(new Map(changed.map((declaration) => [join(root, outputOf(declaration)), declaration.text!])));
    for (const { output } of stale) rmSync(join(root, output!));
  } catch (error) {
    const failed = diagnostic("XTK5011", { detail: fileSystemFault(error) });
    return { schemas: [], diagnostics: [...diagnostics, failed], ok: false, drift: false };
  }
  const done = { missing: "written", different: "written", stale: "removed" } as const;
  const schemas = [...rows, ...stale].map((row) => ({
    ...row,
    status: row.status in done ? done[row.status as keyof typeof done] : row.status,
  }));
  return { schemas, diagnostics, ok: true, drift: false };
}
