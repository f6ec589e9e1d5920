import { types as t } from "@babel/core";
import { operationCall } from "./calls.ts";
import { isXmlOrMissing } from "./known.ts";
import type { Pass } from "./pass.ts";
import { traverseWhere } from "./traverse-where.ts";

const PLAIN_ATTRIBUTE = /^@([A-Za-z_$][\w$]*)$/;

/** `row["@email"]` reads `row.@email` where the row is XML for certain; elsewhere the brackets work for XML and plain objects alike. */
export const attributeAccess: Pass = {
  needs: ["attribute name"],
  run(program) {
    traverseWhere(program, (node) => node.type === "StringLiteral" && PLAIN_ATTRIBUTE.test(node.value), {
      MemberExpression: {
        exit(path) {
          const { computed, property } = path.node;
          const name = computed && t.isStringLiteral(property) ? PLAIN_ATTRIBUTE.exec(property.value)?.[1] : undefined;
          const parent = path.parentPath;
          const isRead =
            !parent.isUpdateExpression() &&
            !parent.isUnaryExpression({ operator: "delete" }) &&
            !(parent.isLVal() && path.key !== "object") &&
            !(path.key === "left" || path.key === "callee");
          if (name === undefined || !isRead || !isXmlOrMissing(path.get("object"))) return;
          path.replaceWith(t.inherits(operationCall("attribute", path.node.object, t.stringLiteral(name)), path.node));
        },
      },
    });
    return false;
  },
};
