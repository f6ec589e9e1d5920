import fc from "fast-check";
import ts from "typescript";
import { expect, test } from "vitest";
import { shippedDocuments } from "../../../build/project/shipped-schemas.ts";
import { readSchemaSet } from "../../../build/schema/read-schema-set.ts";
import { declareSchemas } from "../../../build/types/declare-schemas.ts";
import { arbitrarySchema } from "./support/arbitrary-schema.ts";
import { createTypeCheck } from "./support/type-check.ts";
import { cases } from "../support/thorough.ts";

const shipped = shippedDocuments();

function declare(texts: readonly string[]): Record<string, string> {
  const { value } = readSchemaSet(texts.map((text, index) => ({ file: `schemas/${index} */.xml`, text })), shipped);
  return Object.fromEntries(declareSchemas(value).value.flatMap(({ file, text }) => (text === undefined ? [] : [[file, text]])));
}

function syntaxErrors(file: string, text: string): string[] {
  const { parseDiagnostics } = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, false) as ts.SourceFile & { parseDiagnostics: readonly ts.DiagnosticWithLocation[] };
  return parseDiagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}

test("declarations of any schemas are TypeScript, and the same for the same schemas", () => {
  fc.assert(
    fc.property(fc.array(arbitrarySchema, { minLength: 1, maxLength: 3 }), (texts) => {
      const files = declare(texts);
      for (const [file, text] of Object.entries(files)) expect(syntaxErrors(file, text), text).toEqual([]);
      expect(declare(texts)).toEqual(files);
    }),
    { seed: 1, numRuns: cases(150) },
  );
}, 60_000);

test("declarations of any schemas agree with the shipped ones and with each other", () => {
  const check = createTypeCheck();
  fc.assert(
    fc.property(fc.array(arbitrarySchema, { minLength: 1, maxLength: 3 }), (texts) => {
      const files = declare(texts);
      expect(check(files), JSON.stringify(texts)).toEqual([]);
    }),
    { seed: 2, numRuns: 25 },
  );
}, 120_000);
