import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const TYPES = fileURLToPath(new URL("../../../types", import.meta.url));
const files = readdirSync(TYPES, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".d.ts"));

/** Interface members that say nothing more than their name; the parts of the iteration protocol. */
const PLAIN = new Set(["engine.d.ts"]);
const PLAIN_MEMBERS = /^(?:label|internalName|name|queryDef|session|subscription|"#children"|xtkschema)$/;

function undocumented(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(`${TYPES}/${file}`, "utf8"), ts.ScriptTarget.Latest, true);
  const missing: string[] = [];
  const check = (node: ts.Node, name: ts.Node | undefined): void => {
    if (ts.getJSDocCommentsAndTags(node).length > 0 || (name !== undefined && PLAIN_MEMBERS.test(name.getText()))) return;
    missing.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${name?.getText() ?? node.getText()}`);
  };
  const visit = (node: ts.Node): void => {
    // A setter is documented by its getter; a registry's entry by the interface it names.
    if (ts.isFunctionDeclaration(node) || ts.isTypeAliasDeclaration(node)) check(node, node.name);
    else if (ts.isVariableStatement(node)) check(node, node.declarationList.declarations[0]?.name);
    else if (ts.isInterfaceDeclaration(node)) {
      const registry = /^Xtk(?:Schemas|Elements|Rows)$/.test(node.name.text);
      if (!registry) check(node, node.name);
      if (!registry) node.members.filter((member) => !ts.isSetAccessorDeclaration(member) && !ts.isIndexSignatureDeclaration(member)).forEach((member) => check(member, member.name));
    } else ts.forEachChild(node, visit);
  };
  visit(source);
  return missing;
}

describe("every declaration has a docstring", () => {
  test.each(files.filter((file) => !PLAIN.has(file)))("%s", (file) => {
    expect(undocumented(file)).toEqual([]);
  });
});
