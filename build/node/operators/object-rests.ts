import type { AnyNode, Pattern } from "acorn";
import { childNodes } from "./child-nodes.ts";

/** An object rest in a pattern: `r` of `{ a: { b, ...r } }`. */
export interface ObjectRest {
  /** The names and indices that lead from the value of the pattern to the object whose rest it is. */
  path: readonly string[];
  /** What gets it. */
  target: Pattern;
}

/** The object rests of a pattern, but for those below keys that are worked out. */
export function objectRests(pattern: Pattern, path: readonly string[] = []): ObjectRest[] {
  switch (pattern.type) {
    case "AssignmentPattern":
      return objectRests(pattern.left, path);
    case "ArrayPattern":
      return pattern.elements.flatMap((element, index) =>
        element && element.type !== "RestElement" ? objectRests(element, [...path, String(index)]) : [],
      );
    case "ObjectPattern":
      return pattern.properties.flatMap((property) => {
        if (property.type === "RestElement") return [{ path, target: property.argument }];
        const key = property.computed ? undefined : keyOf(property.key);
        return key === undefined ? [] : objectRests(property.value, [...path, key]);
      });
    default:
      return [];
  }
}

/** True for what cannot be moved into another function. */
export function isSuspending(root: AnyNode): boolean {
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === "AwaitExpression" || node.type === "YieldExpression") return true;
    for (const child of childNodes(node)) open.push(child);
  }
  return false;
}

function keyOf(key: AnyNode): string | undefined {
  if (key.type === "Identifier") return key.name;
  return key.type === "Literal" ? String(key.value) : undefined;
}
