import { shippedDocuments } from "../../project/shipped-schemas.ts";
import { readSchemaSet } from "../../schema/read-schema-set.ts";
import { declareSchemas } from "../../types/declare-schemas.ts";
import { BUILTIN_FOLDER } from "./generated-folders.ts";

/**
 * The declarations of the built-in schemas, as `xtkit types` makes them of a project's schemas.
 * @returns text by path in this repository
 * @throws Error when a built-in schema has a mistake
 */
export function builtinSchemaFiles(): Map<string, string> {
  const { value, diagnostics } = readSchemaSet(shippedDocuments());
  const declared = declareSchemas(value, "npm run declarations");
  const [first] = [...diagnostics, ...declared.diagnostics];
  if (first) throw new Error(`${first.file}:${first.line}: ${first.code} ${first.message}`);
  return new Map(declared.value.map(({ file, text }) => [`types/${BUILTIN_FOLDER}/${file}`, text!]));
}
