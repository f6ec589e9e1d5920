import { type NodePath, types as t } from "@babel/core";
import { isOperationsName, operationName } from "./calls.ts";
import type { Pass } from "./pass.ts";
import { traverseWhere } from "./traverse-where.ts";

/** The bundler leaves `var x = __e4x.build;`: names that stand for an operation are replaced by it, whatever they were called. */
export const resolveBuilders: Pass = {
  needs: ["operation"],
  run(program) {
    const open: NodePath<t.VariableDeclarator>[] = [];
    traverseWhere(program, isOperationsName, { VariableDeclarator: (path) => void open.push(path) });
    for (let path = open.shift(); path !== undefined; path = open.shift()) {
      const { id, init } = path.node;
      if (!t.isIdentifier(id) || operationName(init) === undefined) continue;
      const binding = path.scope.getBinding(id.name);
      if (!binding?.constant) continue;
      for (const reference of binding.referencePaths) {
        const { parentPath } = reference;
        replaceReference(reference, init as t.MemberExpression);
        // `const element = x;` is a name for the operation in its turn.
        if (parentPath?.isVariableDeclarator()) open.push(parentPath);
      }
      path.remove();
    }
    return false;
  },
};

function replaceReference(reference: NodePath, operation: t.MemberExpression): void {
  const replacement = t.inherits(t.cloneNode(operation), reference.node);
  reference.replaceWith(replacement);
}
