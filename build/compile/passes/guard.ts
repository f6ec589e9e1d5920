import { type NodePath, types as t } from "@babel/core";
import { diagnostic } from "../../diagnostics/catalogue.ts";
import type { SourcePosition } from "../../diagnostics/diagnostic.ts";
import { missingBuiltin, missingGlobals } from "../../engine/builtins.ts";
import { missingMethods } from "../../engine/missing-methods.ts";
import { isBehindTypeof } from "../../e4x/builtins/typeof-names.ts";
import { isInStub } from "./in-stub.ts";
import type { Pass, PassContext } from "./pass.ts";
import { traverseWhere } from "./traverse-where.ts";

function say(context: PassContext, path: NodePath, code: Parameters<typeof diagnostic>[0], details: Record<string, string>): void {
  context.report(diagnostic(code, details, context.locate(path.node.loc?.start)));
}

/** Refuses what has no equivalent on the engine: promises, generators, newer builtins. */
export const guard: Pass = {
  run(program, context) {
    traverseWhere(program, isSuspect, {
      AwaitExpression: (path) => say(context, path, "XTK1005", { syntax: "await" }),
      Function(path) {
        if (path.node.async && !awaits(path)) say(context, path, "XTK1005", { syntax: "An async function" });
        else if (path.node.generator) say(context, path, "XTK1006", { syntax: "A generator function" });
      },
      // What is left of a file that exports by assignment: the bundler exports modules by their names.
      ExportDefaultDeclaration: () => context.report(diagnostic("XTK1081", {}, placeOfExports(program.node, context))),
      ForOfStatement(path) {
        if (path.node.await) say(context, path, "XTK1005", { syntax: "for await" });
      },
      Import: (path) => say(context, path, "XTK1005", { syntax: "import()" }),
      ImportExpression: (path) => say(context, path, "XTK1005", { syntax: "import()" }),
      ImportDeclaration: (path) => say(context, path, "XTK1002", { specifier: JSON.stringify(path.node.source.value) }),
      ClassAccessorProperty: (path) =>
        say(context, path, "XTK1015", {
          feature: "A field with `accessor`",
          advice: "Write a private field, and get and set for it.",
        }),
      Decorator: (path) =>
        say(context, path, "XTK1015", { feature: "A decorator", advice: "Call the function on the class or the method yourself." }),
      VariableDeclaration(path) {
        if (path.node.kind === "using" || path.node.kind === "await using")
          say(context, path, "XTK1015", {
            feature: "A `using` declaration",
            advice: "Use `const`, and close it in a `finally` block.",
          });
      },
      MetaProperty(path) {
        if (path.node.meta.name === "import")
          say(context, path, "XTK1015", {
            feature: "import.meta",
            advice: "A script has no module around it: write the value down, or read it with getOption.",
          });
      },
      BigIntLiteral: (path) =>
        say(context, path, "XTK1015", { feature: "A BigInt", advice: "Keep 64-bit integers as text, as the server sends them." }),
      RegExpLiteral(path) {
        const found = newerRegExp(path.node);
        if (found) say(context, path, "XTK1015", found);
      },
      CallExpression(path) {
        const missing = missingMethod(path.node);
        if (missing && !isInStub(path)) say(context, path, "XTK1009", missing);
      },
      MemberExpression(path) {
        const missing = missingBuiltin(memberText(path.node));
        if (path.parentPath.isUnaryExpression({ operator: "typeof" })) return;
        if (
          missing &&
          !path.scope.hasBinding((path.node.object as t.Identifier).name, true) &&
          !isInStub(path) &&
          !isGuarded(missing.name, path) &&
          !isLookOfPackage(path, context)
        )
          say(context, path, "XTK1009", { ...missing });
      },
      ReferencedIdentifier(path: NodePath<t.Identifier | t.JSXIdentifier>) {
        const { name } = path.node;
        if (isBundlersRequire(path, context)) say(context, path, "XTK1009", { name: "require", advice: missingGlobals.get("require")! });
        const advice = missingGlobals.get(name);
        if (advice === undefined || path.scope.hasBinding(name, true) || path.parentPath?.isUnaryExpression({ operator: "typeof" })) return;
        if (isInStub(path) || isGuarded(name, path)) return;
        say(context, path, "XTK1009", { name, advice });
      },
    });
    return false;
  },
};

/** The bundler's function that stands for `require` where nothing tells what is required. */
const BUNDLERS_REQUIRE = "__require";

/** A use of it in a source, unless the source asks before whether there is one, or catches that there is none. */
function isBundlersRequire(path: NodePath<t.Identifier | t.JSXIdentifier>, { locate }: PassContext): boolean {
  const { node, scope } = path;
  if (node.name !== BUNDLERS_REQUIRE || locate(node.loc?.start).file === undefined) return false;
  if (locate(scope.getBinding(node.name)?.path.node.loc?.start).file !== undefined) return false;
  const isAsked = path.parentPath?.isUnaryExpression({ operator: "typeof" }) || isGuarded("require", path) || isGuarded(node.name, path);
  return !isAsked && !path.findParent((parent) => parent.isTryStatement());
}

/** A package that keeps a member of a standard object for later, and does not call it here, asks whether it is there: it is undefined. */
function isLookOfPackage(path: NodePath, { locate }: PassContext): boolean {
  const { parent } = path;
  const isCalled = (t.isCallExpression(parent) || t.isNewExpression(parent)) && parent.callee === path.node;
  return !isCalled && !t.isMemberExpression(parent) && /(?:^|\/)node_modules\//.test(locate(path.node.loc?.start).file ?? "");
}

/** Where the activity itself assigns `module.exports`. */
function placeOfExports(program: t.Program, { entry, locate }: PassContext): Partial<SourcePosition> {
  let found: Partial<SourcePosition> | undefined;
  t.traverseFast(program, (node) => {
    if (
      node.type !== "AssignmentExpression" ||
      node.left.type !== "MemberExpression" ||
      !/^(?:module|exports)\./.test(memberText(node.left))
    )
      return;
    const place = locate(node.loc?.start);
    if (place.file === entry.source) found ??= place;
  });
  return found ?? { file: entry.source, line: 1, column: 1 };
}

/** A library asks `typeof Symbol` before it uses it: the engine never gets there. */
function isGuarded(name: string, path: NodePath): boolean {
  let child: NodePath = path;
  return (
    path.findParent((parent) => {
      const found = isBehindTypeof(name, parent.node, child.node);
      child = parent;
      return found;
    }) !== null
  );
}

/** Nodes that this pass may have something to say of. */
function isSuspect(node: t.Node): boolean {
  switch (node.type) {
    case "AwaitExpression":
    case "BigIntLiteral":
    case "ClassAccessorProperty":
    case "Decorator":
    case "ExportDefaultDeclaration":
    case "Import":
    case "ImportDeclaration":
    case "ImportExpression":
    case "MetaProperty":
    case "RegExpLiteral":
      return true;
    case "ForOfStatement":
      return node.await;
    case "VariableDeclaration":
      return node.kind === "using" || node.kind === "await using";
    case "Identifier":
      return missingGlobals.has(node.name) || node.name === BUNDLERS_REQUIRE;
    case "CallExpression":
      return missingMethod(node) !== undefined;
    case "MemberExpression":
      return missingBuiltin(memberText(node)) !== undefined;
    default:
      return t.isFunction(node) && (node.async === true || node.generator === true);
  }
}

/** A newer method that is called on a text, an array or a regular expression as it is written: `"7".padStart(4)`. */
function missingMethod({ callee }: t.CallExpression): { name: string; advice: string } | undefined {
  if (!t.isMemberExpression(callee) || callee.computed || !t.isIdentifier(callee.property)) return undefined;
  const { object, property } = callee;
  const method = missingMethods.get(property.name);
  const kind = t.isArrayExpression(object)
    ? "Array"
    : t.isRegExpLiteral(object)
      ? "RegExp"
      : t.isStringLiteral(object) || t.isTemplateLiteral(object)
        ? "String"
        : "";
  return method?.of.includes(kind) ? { name: `${kind}.prototype.${property.name}`, advice: method.advice } : undefined;
}

/** `Object.assign`; "" for anything but a fixed name of a name. */
function memberText({ object, property, computed }: t.MemberExpression): string {
  return !computed && t.isIdentifier(object) && t.isIdentifier(property) ? `${object.name}.${property.name}` : "";
}

/** Its `await` is the better place to show. */
function awaits(path: NodePath<t.Function>): boolean {
  let found = false;
  t.traverseFast(path.node.body, (node) => {
    found ||= t.isAwaitExpression(node);
  });
  return found;
}

/** What a regular expression has that neither the engine nor the translation knows. */
function newerRegExp({ pattern, flags }: t.RegExpLiteral): { feature: string; advice: string } | undefined {
  if (/\(\?<[=!]/.test(pattern))
    return {
      feature: "A lookbehind in a regular expression",
      advice: "Match the text before as a group of its own, (before)(text), and use the second one.",
    };
  if (/\(\?<[A-Za-z_$]/.test(pattern))
    return { feature: "A named group in a regular expression", advice: "Use the group's number: match[1]." };
  if (/[vd]/.test(flags))
    return {
      feature: `The flag ${/[vd]/.exec(flags)?.[0]} of a regular expression`,
      advice: "Leave the flag out; match.index gives the start of the match.",
    };
  return undefined;
}
