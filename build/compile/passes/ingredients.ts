import { types as t } from "@babel/core";
import { RESERVED_NAME } from "../../e4x/tree/reserved-name.ts";

/** What a pass may look for: a type of node, an operation (`__e4x.…`), a text that begins like an attribute's name. */
export type Ingredient = t.Node["type"] | "operation" | "attribute name";

/** What a program is made of, seen in one walk without scopes: passes that find nothing of theirs are not run. */
export function ingredientsOf(program: t.Node): ReadonlySet<Ingredient> {
  const found = new Set<Ingredient>();
  t.traverseFast(program, (node) => {
    found.add(node.type);
    if (node.type === "Identifier" && node.name === RESERVED_NAME) found.add("operation");
    else if (node.type === "StringLiteral" && node.value.startsWith("@")) found.add("attribute name");
  });
  return found;
}
