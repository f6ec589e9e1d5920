import { types as t } from "@babel/core";

/** The methods that a program gives to arrays or texts by itself: `Array.prototype.find = …`, `Object.defineProperty(String.prototype, "at", …)`. */
export function ownMethods(program: t.Node): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (prototype: t.Node | null | undefined, name: t.Node | null | undefined): void => {
    if (!t.isMemberExpression(prototype) || !t.isIdentifier(prototype.property, { name: "prototype" })) return;
    if (t.isIdentifier(name)) names.add(name.name);
    else if (t.isStringLiteral(name)) names.add(name.value);
  };
  t.traverseFast(program, (node) => {
    if (t.isAssignmentExpression(node) && t.isMemberExpression(node.left)) {
      add(node.left.object, node.left.property);
    } else if (t.isCallExpression(node) && t.isMemberExpression(node.callee)) {
      const [prototype, name] = node.arguments;
      if (t.isIdentifier(node.callee.property, { name: "defineProperty" }) && t.isStringLiteral(name)) add(prototype, name);
    }
  });
  return names;
}
