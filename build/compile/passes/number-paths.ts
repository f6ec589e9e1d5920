import { type NodePath, types as t } from "@babel/core";
import { diagnostic } from "../../diagnostics/catalogue.ts";
import type { TreeNode } from "../../e4x/tree/tree-node.ts";
import { canComplete } from "../kinds/can-complete.ts";
import { defaultExport } from "./module-exports.ts";
import type { Pass, PassContext } from "./pass.ts";

/** Says where `call` or `recall` of Advanced JavaScript code gives no number: the server takes what they return for the state of the task. */
export const numberPaths: Pass = {
  run(program, context) {
    const { part } = context.entry;
    const owner = part === undefined ? undefined : defaultFunction(program);
    if (owner === undefined) return false;
    const { body } = owner.node;
    if (!t.isBlockStatement(body)) {
      if (isNoNumber(body)) say(context, owner.get("body") as NodePath);
      return false;
    }
    owner.get("body").traverse({
      Function: (inner) => inner.skip(),
      ReturnStatement(path) {
        if (path.node.argument == null || isNoNumber(path.node.argument)) say(context, path);
      },
    });
    if (canComplete(body as unknown as TreeNode)) say(context, owner);
    return false;
  },
};

function say({ report, locate, entry }: PassContext, path: NodePath): void {
  report(diagnostic("XTK1066", { part: entry.part! }, locate(path.node.loc?.start)));
}

/** The function that the bundle exports, before anything is translated. */
function defaultFunction(program: NodePath<t.Program>): NodePath<t.Function> | undefined {
  let name = defaultExport(program.node);
  for (;;) {
    const path = name === undefined ? undefined : program.scope.getOwnBinding(name)?.path;
    if (path?.isFunctionDeclaration()) return path;
    const init = path?.isVariableDeclarator() ? path.get("init") : undefined;
    if (init?.isFunction()) return init as NodePath<t.Function>;
    if (!init?.isIdentifier() || init.node.name === name) return undefined;
    name = init.node.name;
  }
}

/** What is surely none, as it is written. */
function isNoNumber(value: t.Expression): boolean {
  return (
    (t.isLiteral(value) && !t.isNumericLiteral(value)) ||
    t.isObjectExpression(value) ||
    t.isArrayExpression(value) ||
    t.isFunction(value) ||
    t.isIdentifier(value, { name: "undefined" }) ||
    t.isUnaryExpression(value, { operator: "void" }) ||
    t.isUnaryExpression(value, { operator: "!" })
  );
}
