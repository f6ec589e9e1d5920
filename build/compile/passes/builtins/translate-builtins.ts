import { type NodePath, types as t } from "@babel/core";
import { diagnostic } from "../../../diagnostics/catalogue.ts";
import { engineMembers } from "../../../engine/engine-members.ts";
import {
  renamedStatics,
  translatedConstants,
  translatedGlobals,
  translatedMethods,
  translatedStatics,
} from "../../../engine/translated-builtins.ts";
import { operation, type Operation, operationCall } from "../calls.ts";
import { isInStub } from "../in-stub.ts";
import { isKnownCollection, isXmlOrMissing } from "../known.ts";
import type { Pass, PassContext } from "../pass.ts";
import { traverseWhere } from "../traverse-where.ts";
import { collections } from "./collections.ts";
import { inlineCall } from "./inline-call.ts";
import { memberName } from "./member-name.ts";
import { searchOfKnown } from "./search-of-known.ts";
import { warnOfMethods } from "./warn-of-methods.ts";
import { ownMethods } from "./own-methods.ts";
import { isFree, staticMember } from "./static-member.ts";

/** All names by which such builtins are called. */
const NAMES: ReadonlySet<string> = new Set([
  "raw",
  ...translatedGlobals.keys(),
  ...translatedMethods.keys(),
  ...[translatedStatics, translatedConstants, renamedStatics].flatMap((members) =>
    [...members.keys()].map((member) => member.slice(member.indexOf(".") + 1)),
  ),
]);

/**
 * Puts functions of the script's own, constants and plain forms in the place of builtins that the engine lacks: `Object.assign(a, b)` becomes a
 * call of an operation, and so does `v.includes(a)`, where the function finds out what `v` is. What is taken as a value and cannot be given is
 * refused; what stands for nothing is left to `guard`.
 */
export const translateBuiltins: Pass = {
  run(program, context) {
    if (context.builtins === "refuse") {
      warnOfMethods(program, context);
      return false;
    }
    let own: ReadonlySet<string> | undefined;
    // Where a program has brought a method along itself, its calls are left to that.
    const isOwn = (name: string): boolean => (own ??= ownMethods(program.node)).has(name);
    const use = (name: string): void => {
      if (collections.has(name)) context.hasCollections = true;
    };
    traverseWhere(program, isNamed, {
      ReferencedIdentifier(path: NodePath<t.Identifier | t.JSXIdentifier>) {
        const name = translatedGlobals.get(path.node.name);
        if (name === undefined || !isFree(path as NodePath) || isInStub(path)) return;
        refuseStatics(path, context);
        use(name);
        path.replaceWith(t.inherits(operation(name as Operation), path.node));
      },
      VariableDeclarator: (path) => takeStatics(path),
      TaggedTemplateExpression(path) {
        if (memberOf(path.get("tag")) === "String.raw") path.replaceWith(t.inherits(rawText(path.node.quasi), path.node));
      },
      CallExpression(path) {
        const { callee, arguments: given } = path.node;
        const name = t.isMemberExpression(callee) ? memberName(callee) : undefined;
        const translated = name === undefined ? undefined : translatedMethods.get(name);
        if (!name || !translated || !t.isMemberExpression(callee) || !isOfValue(path.get("callee.object") as NodePath) || isOwn(name))
          return;
        const { object } = callee;
        use(translated);
        const replacement =
          inlineCall(object, name, given) ??
          searchOfKnown(path, name) ??
          operationCall(translated as Operation, object as t.Expression, ...(given as t.Expression[]));
        path.replaceWith(t.inherits(replacement, path.node));
      },
      OptionalCallExpression(path) {
        const { callee } = path.node;
        const name = t.isOptionalMemberExpression(callee) || t.isMemberExpression(callee) ? memberName(callee) : undefined;
        const translated = name === undefined ? undefined : translatedMethods.get(name);
        if (!name || !translated || !isOfValue(path.get("callee.object") as NodePath) || isOwn(name)) return;
        use(translated);
        // The chain is taken apart by the translation to ECMAScript 5; `finishBuiltins` finds the call by this.
        const { property } = callee as t.OptionalMemberExpression;
        property.extra = { ...property.extra, builtin: name };
      },
      MemberExpression(path) {
        const name = memberName(path.node);
        if (name === undefined || isTarget(path)) return;
        const member = memberOf(path);
        const replacement = member === undefined ? undefined : staticMember(member);
        if (replacement) path.replaceWith(t.inherits(replacement, path.node));
        else if (translatedMethods.has(name) && isTakenMethod(path) && !isOwn(name)) refuseTaken(path, name, context);
      },
    });
    return false;
  },
};

function isNamed(node: t.Node): boolean {
  return node.type === "Identifier" ? NAMES.has(node.name) : node.type === "StringLiteral" && NAMES.has(node.value);
}

/** `Object.assign`, of the global object; undefined for any other expression. */
function memberOf(path: NodePath): string | undefined {
  if (!path.isMemberExpression()) return undefined;
  const object = path.get("object");
  const name = memberName(path.node);
  return isFree(object) && name !== undefined && !isInStub(path) ? `${object.node.name}.${name}` : undefined;
}

/** A value, and neither a standard object, whose functions are others, nor `super`, nor XML, nor a collection, which has its own. */
function isOfValue(object: NodePath): boolean {
  if (object.isSuper() || isXmlOrMissing(object) || isKnownCollection(object)) return false;
  return !(isFree(object) && (engineMembers.has(object.node.name) || translatedGlobals.has(object.node.name)));
}

/** True for a member that is assigned, deleted, or taken by a pattern. */
function isTarget(path: NodePath): boolean {
  const { parentPath, node } = path;
  if (parentPath?.isAssignmentExpression()) return parentPath.node.left === node;
  return Boolean(
    parentPath?.isUpdateExpression() ||
    parentPath?.isUnaryExpression({ operator: "delete" }) ||
    parentPath?.isForXStatement({ left: node }) ||
    parentPath?.isPattern() ||
    parentPath?.isRestElement() ||
    (parentPath?.isObjectProperty() && parentPath.parentPath?.isObjectPattern()),
  );
}

/** `"".includes` without a call, and `Array.prototype.find.call(…)`: what is asked for is not there. A program may ask whether it is. */
function isTakenMethod(path: NodePath<t.MemberExpression>): boolean {
  const object = path.get("object");
  const { parentPath } = path;
  if (object.isStringLiteral() || object.isTemplateLiteral() || object.isArrayExpression())
    return !parentPath.isUnaryExpression() && !parentPath.isCallExpression({ callee: path.node });
  if (!object.isMemberExpression() || !/^(?:Array|String)\.prototype$/.test(memberOf(object) ?? "")) return false;
  return (
    parentPath.isMemberExpression() &&
    parentPath.node.object === path.node &&
    parentPath.parentPath.isCallExpression({ callee: parentPath.node }) &&
    !isAfterTest(path)
  );
}

/** True behind a test, where a program has asked before. */
function isAfterTest(path: NodePath): boolean {
  const inside = path.findParent(
    ({ parent, parentKey }) =>
      ((t.isIfStatement(parent) || t.isConditionalExpression(parent)) && parentKey !== "test") ||
      (t.isLogicalExpression(parent) && parentKey === "right"),
  );
  return inside !== null;
}

function refuseTaken(path: NodePath, name: string, context: PassContext): void {
  context.report(diagnostic("XTK1050", { name }, context.locate(path.node.loc?.start)));
}

/** `Map.groupBy`: the functions of the objects themselves are not translated. */
function refuseStatics(path: NodePath, context: PassContext): void {
  const { parentPath, node } = path;
  if (!parentPath?.isMemberExpression() || parentPath.node.object !== node) return;
  const name = memberName(parentPath.node);
  if (name === undefined || name === "prototype" || name === "name" || name === "length") return;
  const details = { name: `${(node as t.Identifier).name}.${name}`, advice: "Use a loop that puts each item under its key." };
  context.report(diagnostic("XTK1009", details, context.locate(parentPath.node.loc?.start)));
}

/** `const { assign, keys } = Object` keeps what the engine has; the others become variables of their own. */
function takeStatics(path: NodePath<t.VariableDeclarator>): void {
  const { id, init } = path.node;
  if (!t.isObjectPattern(id) || !t.isIdentifier(init) || !isFree(path.get("init") as NodePath)) return;
  const taken: t.VariableDeclarator[] = [];
  const kept = id.properties.filter((property) => {
    if (!t.isObjectProperty(property) || property.computed) return true;
    const name = t.isIdentifier(property.key) ? property.key.name : t.isStringLiteral(property.key) ? property.key.value : "";
    const replacement = staticMember(`${init.name}.${name}`);
    if (replacement === undefined) return true;
    const target = t.isAssignmentPattern(property.value) ? property.value.left : property.value;
    taken.push(t.inherits(t.variableDeclarator(target as t.LVal, replacement), path.node));
    return false;
  });
  if (taken.length === 0) return;
  const rest = kept.length === 0 ? [] : [t.inherits(t.variableDeclarator(t.objectPattern(kept), init), path.node)];
  path.replaceWithMultiple([...taken, ...rest]);
}

/** `String.raw` of a template is the template whose texts mean what is written. */
function rawText({ quasis, expressions }: t.TemplateLiteral): t.TemplateLiteral {
  return t.templateLiteral(
    quasis.map(({ value, tail }) => t.templateElement({ raw: value.raw.replace(/[\\`]|\$\{/g, "\\$&"), cooked: value.raw }, tail)),
    expressions,
  );
}
