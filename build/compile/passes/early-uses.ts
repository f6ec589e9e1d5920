import { type NodePath, types as t } from "@babel/core";
import { diagnostic } from "../../diagnostics/catalogue.ts";
import type { Pass, PassContext } from "./pass.ts";
import { traverseWhere } from "./traverse-where.ts";

/**
 * Refuses the use of a `let`, a `const` or a class that stands in front of its declaration and runs before it: ECMAScript throws there, and in
 * the script, where all of them become `var`, it would be `undefined` without a word. What a function does later is not looked at.
 */
export const earlyUses: Pass = {
  needs: ["VariableDeclaration", "ClassDeclaration"],
  run(program, context) {
    traverseWhere(program, isLexical, {
      VariableDeclaration(path) {
        if (!isLexical(path.node)) return;
        for (const declarator of path.get("declarations")) {
          const names = t.getBindingIdentifiers(declarator.node.id);
          for (const [name, identifier] of Object.entries(names))
            for (const use of usesOf(path, name)) if (isBefore(use, declarator, identifier)) say(context, use);
        }
      },
      ClassDeclaration(path) {
        const name = path.node.id?.name;
        if (name === undefined) return;
        const outer = usesOf(path.parentPath, name).filter(({ node }) => node.start! < path.node.start!);
        const inner = usesOf(path, name).filter((use) => isInBase(use, path.node));
        for (const use of new Set([...outer, ...inner]))
          if (!isLater(use, path.scope.parent.getBinding(name)?.scope.path)) say(context, use);
      },
    });
    return false;
  },
};

function isLexical(node: t.Node): boolean {
  return node.type === "ClassDeclaration" || (node.type === "VariableDeclaration" && node.kind !== "var");
}

function say(context: PassContext, { node }: NodePath): void {
  context.report(diagnostic("XTK1080", {}, context.locate(node.loc?.start)));
}

function usesOf({ scope }: NodePath, name: string): NodePath[] {
  const binding = scope.getBinding(name);
  return binding ? [...binding.referencePaths, ...binding.constantViolations] : [];
}

/** Whether a use runs before a declarator has given the name its value. */
function isBefore(use: NodePath, declarator: NodePath<t.VariableDeclarator>, identifier: t.Identifier): boolean {
  const { node } = use;
  // What other passes made has no place.
  if (
    node.start == null ||
    identifier.start == null ||
    node === identifier ||
    isLater(use, declarator.scope.getBinding(identifier.name)?.scope.path)
  )
    return false;
  const { id, init } = declarator.node;
  const loop = declarator.parentPath.parent;
  if (t.isForXStatement(loop) && loop.left === declarator.parent && isWithin(use, loop.right)) return true;
  if (init && isWithin(use, init)) return true;
  if (isWithin(use, id)) return node.start < identifier.start || isInOwnDefault(use, identifier);
  return node.start < declarator.node.start!;
}

/** `[a = a]`, `[[a] = a]` */
function isInOwnDefault(use: NodePath, identifier: t.Identifier): boolean {
  return (
    use.findParent((parent) => parent.isAssignmentPattern() && isWithin(use, parent.node.right) && holds(parent.node.left, identifier)) !==
    null
  );
}

function holds({ start, end }: t.Node, inner: t.Node): boolean {
  return start! <= inner.start! && inner.end! <= end!;
}

function isWithin(use: NodePath, outer: t.Node): boolean {
  return use.find(({ node }) => node === outer) !== null;
}

/** The base of a class is what it is before there is the class. */
function isInBase(use: NodePath, { superClass }: t.ClassDeclaration): boolean {
  return Boolean(superClass && isWithin(use, superClass));
}

/** Whether a use is in a function, or in the value of a field, between it and what holds the declaration. */
function isLater(use: NodePath, holder: NodePath | undefined): boolean {
  let child = use;
  for (let path = use.parentPath; path && path !== holder; child = path, path = path.parentPath) {
    if (path.isFunction() && child.key !== "key") return true;
    if ((path.isClassProperty() || path.isClassPrivateProperty()) && !path.node.static && child.key === "value") return true;
  }
  return false;
}
