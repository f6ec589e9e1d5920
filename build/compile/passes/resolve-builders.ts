import { type NodePath, types as t } from "@babel/core";
import { operationName } from "./calls.ts";
import type { Pass } from "./pass.ts";

/** The bundler leaves `var x = __e4x.build;`: names that stand for an operation are replaced by it, whatever they were called. */
export const resolveBuilders: Pass = (program) => {
  let changed: boolean;
  do {
    changed = false;
    program.traverse({
      VariableDeclarator(path) {
        const { id, init } = path.node;
        if (!t.isIdentifier(id) || operationName(init) === undefined) return;
        const binding = path.scope.getBinding(id.name);
        if (!binding?.constant) return;
        for (const reference of binding.referencePaths) replaceReference(reference, init as t.MemberExpression);
        path.remove();
        changed = true;
      },
    });
  } while (changed);
};

function replaceReference(reference: NodePath, operation: t.MemberExpression): void {
  const replacement = t.inherits(t.cloneNode(operation), reference.node);
  reference.replaceWith(replacement);
}
