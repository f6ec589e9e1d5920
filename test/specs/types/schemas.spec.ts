import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { completeSchema } from "../../../build/schema/complete-schema.ts";
import { readSchema } from "../../../build/schema/read-schema.ts";
import { stagingTwin } from "../../../build/schema/staging-twin.ts";

const TYPES = fileURLToPath(new URL("../../../types", import.meta.url));

/** Every interface of a file with the names of its members, those of the interfaces it extends included. */
function interfaces(file: string): Map<string, string[]> {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const found = new Map<string, string[]>();
  for (const node of source.statements.filter(ts.isInterfaceDeclaration)) {
    const inherited = node.heritageClauses?.flatMap(({ types }) => types.flatMap((type) => found.get(type.getText()) ?? [])) ?? [];
    const own = node.members.map(({ name }) => (name as ts.Identifier | ts.StringLiteral).text);
    found.set(node.name.text, [...new Set([...inherited, ...own])]);
  }
  return found;
}

const declared = [
  ...readdirSync(`${TYPES}/schemas/builtin`).map((xml) => ({ xml: `schemas/builtin/${xml}`, types: `schema/${basename(xml, ".xml")}.d.ts` })),
  { xml: "schemas/dem-sampleTable.xml", types: "generated/dem-sampleTable.d.ts" },
].filter(({ types }) => existsSync(`${TYPES}/${types}`));

describe("the declared schemas have the attributes of their XML", () => {
  test("the seed's and the ones that activities write are declared", () => {
    expect(declared.length).toBeGreaterThanOrEqual(5);
  });

  test.each(declared)("$types", ({ xml, types }) => {
    const { value } = readSchema(readFileSync(`${TYPES}/${xml}`, "utf8"), { file: xml });
    if (value === undefined) return expect.fail(`${xml} is no schema`);
    const schema = completeSchema(value);
    const found = interfaces(`${TYPES}/${types}`);
    for (const one of schema.autoStg ? [schema, stagingTwin(schema)] : [schema]) {
      const [namespace, name] = one.id.split(":").map((part) => part[0]!.toUpperCase() + part.slice(1));
      const attributes = one.main!.attributes.map((attribute) => attribute.name).sort();
      expect(found.get(`${namespace}${name}`)?.sort(), one.id).toEqual(attributes);
      expect(found.get(`${namespace}${name}Row`)?.sort(), one.id).toEqual(attributes.map((attribute) => `@${attribute}`));
      expect(found.get("XtkSchemas")).toContain(one.id);
      expect(found.get("XtkRows")).toContain(one.id);
    }
  });
});
