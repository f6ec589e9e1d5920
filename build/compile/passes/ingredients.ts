import { types as t } from "@babel/core";
import { usedGlobals } from "../used-globals.ts";
import { RESERVED_NAME } from "../../e4x/tree/reserved-name.ts";

/**
 * What a pass may look for: a type of node, an operation (`__e4x.…`), a text that begins like an attribute's name, a declaration of a name that
 * the translation reads as a global.
 */
export type Ingredient = t.Node["type"] | "operation" | "attribute name" | "name of a global";

/** What a program is made of, seen in one walk without scopes: passes that find nothing of theirs are not run. */
export function ingredientsOf(program: t.Node): ReadonlySet<Ingredient> {
  const found = new Set<Ingredient>();
  t.traverseFast(program, (node) => {
    found.add(node.type);
    if (node.type === "Identifier" && node.name === RESERVED_NAME) found.add("operation");
    else if (node.type === "StringLiteral" && node.value.startsWith("@")) found.add("attribute name");
    else if (declared(node).some(isUsedGlobal)) found.add("name of a global");
  });
  return found;
}

/** What declares names right in a node. */
function declared(node: t.Node): readonly (t.Node | null | undefined)[] {
  if (t.isFunction(node)) return "id" in node ? [node.id, ...node.params] : node.params;
  if (node.type === "VariableDeclarator" || node.type === "ClassDeclaration" || node.type === "ClassExpression") return [node.id];
  return node.type === "CatchClause" ? [node.param] : [];
}

function isUsedGlobal(target: t.Node | null | undefined): boolean {
  if (!target) return false;
  if (target.type === "Identifier") return usedGlobals.has(target.name);
  return Object.keys(t.getBindingIdentifiers(target)).some((name) => usedGlobals.has(name));
}
