import type { Pass } from "./pass.ts";

/**
 * `let` and `const` that stand directly in a function or in the module are `var` already: nothing can tell. The general
 * translation would look through the whole block for each of them, which takes quadratic time in long functions.
 */
export const functionVariables: Pass = {
  needs: ["VariableDeclaration"],
  run(program) {
    program.traverse({
      VariableDeclaration(path) {
        const { parentPath: block, node } = path;
        const isFunctionLevel = block.isProgram() || (block.isBlockStatement() && block.parentPath.isFunction());
        if (!isFunctionLevel || (node.kind !== "let" && node.kind !== "const")) return;
        node.kind = "var";
        for (const name of Object.keys(path.getBindingIdentifiers())) {
          const binding = path.scope.getOwnBinding(name);
          if (binding) binding.kind = "var";
        }
      },
    });
    return false;
  },
};
