import type { AnyNode, ArrayPattern, ObjectPattern, Pattern } from "acorn";

/** What takes a value apart. */
export type TakingPattern = ArrayPattern | ObjectPattern;

/** True for `[…]` and `{…}`. */
export function isTaking(pattern: Pattern): pattern is TakingPattern {
  return pattern.type === "ArrayPattern" || pattern.type === "ObjectPattern";
}

/** True for `[…]`, and for `{…}` that holds one. */
export function takesList(pattern: Pattern): pattern is TakingPattern {
  if (!isTaking(pattern)) return false;
  return pattern.type === "ArrayPattern" || partsOf(pattern).some((part) => part !== null && takesList(targetOf(part)));
}

/** What takes an item, a member or an argument. */
export function targetOf(pattern: Pattern): Pattern {
  if (pattern.type === "RestElement") return pattern.argument;
  return pattern.type === "AssignmentPattern" ? pattern.left : pattern;
}

/** True for a pattern with others in it. */
export function hasInner(pattern: TakingPattern): boolean {
  return partsOf(pattern).some((part) => part !== null && isTaking(targetOf(part)));
}

/** The literal of the `PatternParts` of a pattern. */
export function partsText(pattern: TakingPattern, isOptional = false): string {
  const parts = partsOf(pattern).map((part) => {
    const inner = part && targetOf(part);
    return inner && isTaking(inner) ? partsText(inner, part.type === "AssignmentPattern") : "0";
  });
  const kind = pattern.type === "ArrayPattern" ? "list" : "object";
  return `{kind:"${kind}",parts:[${parts.join()}]${isOptional ? ",optional:true" : ""}}`;
}

/** How messages name a value: `a.b.c`; undefined for any other expression. */
export function dottedName(node: AnyNode): string | undefined {
  if (node.type === "ParenthesizedExpression") return dottedName(node.expression);
  if (node.type === "Identifier") return node.name === "undefined" ? undefined : node.name;
  if (node.type === "ThisExpression") return "this";
  if (node.type !== "MemberExpression" || node.computed || node.property.type !== "Identifier") return undefined;
  const object = dottedName(node.object);
  return object === undefined ? undefined : `${object}.${node.property.name}`;
}

/** What a pattern reads, one after the other. Rest is an array in any case: its own patterns take the items that follow. */
function partsOf(pattern: TakingPattern): (Pattern | null)[] {
  if (pattern.type === "ObjectPattern") return pattern.properties.flatMap((each) => (each.type === "RestElement" ? [] : [each.value]));
  return pattern.elements.flatMap((element) => {
    if (element?.type !== "RestElement") return [element];
    return element.argument.type === "ArrayPattern" ? partsOf(element.argument) : [];
  });
}
