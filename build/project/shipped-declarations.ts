import { join } from "node:path";
import { packageRoot } from "../engine/package-root.ts";
import { readSchemaSet } from "../schema/read-schema-set.ts";
import { declareSchemas } from "../types/declare-schemas.ts";
import { shippedDocuments } from "./shipped-schemas.ts";
import { writeFile } from "./write-file.ts";

/**
 * The declarations of the shipped schemas.
 * @returns text by path in the package
 * @throws Error when a shipped schema has a mistake
 */
export function shippedDeclarations(): Map<string, string> {
  const { value, diagnostics } = readSchemaSet(shippedDocuments());
  const declared = declareSchemas(value);
  const [first] = [...diagnostics, ...declared.diagnostics];
  if (first) throw new Error(`${first.file}:${first.line}: ${first.code} ${first.message}`);
  return new Map(declared.value.map(({ file, text }) => [`types/schema/${file}`, text!]));
}

/** Writes them; for those who work on xtkit itself, `npm run declarations`. */
export function writeShippedDeclarations(): void {
  for (const [path, text] of shippedDeclarations()) writeFile(join(packageRoot().folder, ...path.split("/")), text);
}
