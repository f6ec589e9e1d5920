import { type NodePath, types as t } from "@babel/core";
import { diagnostic } from "../../../diagnostics/catalogue.ts";
import { engineMembers } from "../../../engine/engine-members.ts";
import { kindNames, missingMethods } from "../../../engine/missing-methods.ts";
import { translatedMethods } from "../../../engine/translated-builtins.ts";
import { isInStub } from "../in-stub.ts";
import { isXmlOrMissing } from "../known.ts";
import type { PassContext } from "../pass.ts";
import { traverseWhere } from "../traverse-where.ts";
import { memberName } from "./member-name.ts";
import { isFree } from "./static-member.ts";

/**
 * Where nothing stands for newer builtins: warns of methods that are called on values of which nothing is known. On texts and arrays as they are
 * written, `guard` refuses them; by their types, `xtkit check` does. A method that the program makes itself is none of them.
 */
export function warnOfMethods(program: NodePath<t.Program>, context: PassContext): void {
  const own = madeNames(program.node);
  const check = (path: NodePath<t.CallExpression | t.OptionalCallExpression>): void => {
    const { callee } = path.node;
    if (!t.isMemberExpression(callee) && !t.isOptionalMemberExpression(callee)) return;
    const name = memberName(callee);
    const method = name !== undefined && translatedMethods.has(name) && !own.has(name) ? missingMethods.get(name) : undefined;
    const object = path.get("callee.object") as NodePath;
    if (!method || object.isLiteral() || object.isArrayExpression() || object.isSuper() || isXmlOrMissing(object) || isInStub(path)) return;
    if (isFree(object) && engineMembers.has(object.node.name)) return;
    const details = { name: name!, kinds: kindNames(method.of), advice: method.advice };
    context.report(diagnostic("XTK1040", details, context.locate(callee.property.loc?.start)));
  };
  traverseWhere(program, (node) => t.isIdentifier(node) && translatedMethods.has(node.name), {
    CallExpression: check,
    OptionalCallExpression: check,
  });
}

/** The names of members that a program makes: methods of classes and objects, and what is assigned. */
function madeNames(program: t.Node): ReadonlySet<string> {
  const names = new Set<string>();
  t.traverseFast(program, (node) => {
    const key =
      t.isMethod(node) || t.isProperty(node)
        ? node.key
        : t.isAssignmentExpression(node) && t.isMemberExpression(node.left)
          ? node.left.property
          : null;
    if (t.isIdentifier(key)) names.add(key.name);
    else if (t.isStringLiteral(key)) names.add(key.value);
  });
  return names;
}
