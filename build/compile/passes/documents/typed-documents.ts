import { type NodePath, types as t } from "@babel/core";
import type { Pass } from "../pass.ts";
import { Expressions } from "./expression.ts";
import { QueryDocument } from "./query.ts";
import { recordDocument } from "./record.ts";
import { removeUnused, toolkitFunctions } from "./toolkit-functions.ts";
import { traverseWhere } from "../traverse-where.ts";

const xtkMethod = (...names: string[]): t.Expression =>
  names.reduce<t.Expression>((object, name) => t.memberExpression(object, t.identifier(name)), t.identifier("xtk"));

/**
 * Calls of `xtkit/xtk` whose arguments are literals become builder calls, so that the script shows the document. Others stay calls of the
 * toolkit's functions, which come along in the script.
 */
export const typedDocuments: Pass = {
  run(program, context) {
    const functions = toolkitFunctions(program, context);
    if (functions === undefined) return false;
    const expressions = new Expressions(functions);
    const queries = new QueryDocument(expressions);
    traverseWhere(program, (node) => node.type === "Identifier" && functions.isName(node.name), {
      CallExpression(path) {
        const [schema, document] = path.get("arguments") as NodePath<t.Expression>[];
        if (schema === undefined || document === undefined) return;
        const called = functions.named(path.get("callee"));
        if (called === "queryDef") {
          const query = queries.write(schema, document);
          if (query) path.replaceWith(t.inherits(t.callExpression(xtkMethod("queryDef", "create"), [query]), path.node));
        } else if (called === "record" || called === "write") {
          const built = recordDocument(schema, document);
          if (built)
            path.replaceWith(t.inherits(called === "record" ? built : t.callExpression(xtkMethod("session", "Write"), [built]), path.node));
        }
      },
    });
    traverseWhere(program, ({ type }) => type === "TaggedTemplateExpression", {
      TaggedTemplateExpression(path) {
        const parts = expressions.tagged(path);
        if (!parts) return;
        const text = expressions.text(parts);
        const { parentPath } = path;
        const isRead =
          parentPath.isCallExpression() &&
          parentPath.get("callee").isIdentifier({ name: "String" }) &&
          !path.scope.hasBinding("String", true) &&
          path.listKey === "arguments";
        if (isRead) parentPath.replaceWith(t.inherits(text, parentPath.node));
        else path.replaceWith(t.inherits(expressions.call("expressionOf", text), path.node));
      },
    });
    removeUnused(program, context);
    return false;
  },
};
