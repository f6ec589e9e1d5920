import { type NodePath, types as t } from "@babel/core";
import { isKnownString, isKnownText } from "./known.ts";
import type { Pass } from "./pass.ts";
import { traverseWhere } from "./traverse-where.ts";

/**
 * `` `a ${v}` `` becomes `"a " + String(v)`: exactly ECMAScript's ToString, readable, and right for XML values too
 * (`+` alone would use valueOf, and would make a list of two XML values).
 */
export const templateLiterals: Pass = {
  needs: ["TemplateLiteral"],
  run(program) {
    traverseWhere(program, ({ type }) => type === "TemplateLiteral", {
      TemplateLiteral: {
        exit(path) {
          if (path.parentPath.isTaggedTemplateExpression()) return;
          const parts: t.Expression[] = [];
          const [first] = path.get("expressions") as NodePath<t.Expression>[];
          const startsWithText = first !== undefined && (!isKnownText(first) || isKnownString(first));
          path.node.quasis.forEach((quasi, index) => {
            const text = quasi.value.cooked ?? "";
            if (text !== "" || index === 0) parts.push(t.stringLiteral(text));
            const expression = path.get("expressions")[index] as NodePath<t.Expression> | undefined;
            if (expression) parts.push(asText(expression));
          });
          // The leading "" is only needed where nothing else makes the sum a text.
          if (parts.length > 1 && t.isStringLiteral(parts[0], { value: "" }) && startsWithText) parts.shift();
          path.replaceWith(
            t.inherits(
              parts.reduce((left, right) => t.binaryExpression("+", left, right)),
              path.node,
            ),
          );
        },
      },
    });
    return false;
  },
};

/** What is a string or a number for certain joins as it is; anything else is converted as a template converts it. */
function asText(path: NodePath<t.Expression>): t.Expression {
  return isKnownText(path) ? path.node : t.callExpression(t.identifier("String"), [path.node]);
}
