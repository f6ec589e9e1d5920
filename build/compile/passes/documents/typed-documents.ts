import { type NodePath, types as t } from "@babel/core";
import { calledOperation, isOperationsName, operationCall } from "../calls.ts";
import type { Pass } from "../pass.ts";
import { taggedParts } from "./expression.ts";
import { joined } from "./literal-parts.ts";
import { queryDocument } from "./query.ts";
import { recordDocument } from "./record.ts";
import { traverseWhere } from "../traverse-where.ts";

const xtkMethod = (...names: string[]): t.Expression =>
  names.reduce<t.Expression>((object, name) => t.memberExpression(object, t.identifier(name)), t.identifier("xtk"));

/**
 * Calls of `xtkit/xtk` whose arguments are literals become builder calls, so that the script shows the document. Others stay calls of the
 * toolkit's functions, which come along in the script.
 */
export const typedDocuments: Pass = {
  needs: ["operation"],
  run(program) {
    traverseWhere(program, isOperationsName, {
      CallExpression(path) {
        const [schema, document] = path.get("arguments") as NodePath<t.Expression>[];
        if (schema === undefined || document === undefined) return;
        const called = calledOperation(path.node);
        if (called === "queryDef") {
          const query = queryDocument(schema, document);
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
        const parts = taggedParts(path);
        if (!parts) return;
        const text = joined(parts);
        const { parentPath } = path;
        const isRead =
          parentPath.isCallExpression() &&
          parentPath.get("callee").isIdentifier({ name: "String" }) &&
          !path.scope.hasBinding("String", true) &&
          path.listKey === "arguments";
        if (isRead) parentPath.replaceWith(t.inherits(text, parentPath.node));
        else path.replaceWith(t.inherits(operationCall("expressionOf", text), path.node));
      },
    });
    return false;
  },
};
