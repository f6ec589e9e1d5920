import { types as t } from "@babel/core";
import type { Pass } from "./pass.ts";

/**
 * `let` and `const` that stand directly in a function or in the module are `var` already: nothing can tell. The general
 * translation would look through the whole block for each of them, which takes quadratic time in long functions.
 */
export const functionVariables: Pass = {
  needs: ["VariableDeclaration"],
  run(program) {
    t.traverseFast(program.node, (node) => {
      const statements = t.isProgram(node) ? node.body : t.isFunction(node) && t.isBlockStatement(node.body) ? node.body.body : [];
      for (const statement of statements)
        if (t.isVariableDeclaration(statement) && (statement.kind === "let" || statement.kind === "const")) statement.kind = "var";
    });
    return true;
  },
};
