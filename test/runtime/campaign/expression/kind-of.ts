import type { ValueKind } from "../../../../build/schema/field-type.ts";
import { findAggregate } from "./aggregates.ts";
import { callNamed } from "./call-named.ts";
import { findFunction } from "./functions.ts";
import type { Expression } from "./syntax.ts";

const literalKinds: Readonly<Record<string, ValueKind>> = { string: "text", number: "decimal", boolean: "boolean", object: "datetime" };

/** Whether a sum, however long, has a text in it. */
function isText(sum: Expression, kindOfPath: (path: string) => ValueKind | undefined): boolean {
  let node = sum;
  for (; node.type === "binary" && node.operator === "+"; node = node.left) if (kindOf(node.right, kindOfPath) === "text") return true;
  return node !== sum && kindOf(node, kindOfPath) === "text";
}

/**
 * What kind of value an expression gives, as far as its text tells: needed where a date and a date-time are written differently.
 * @param kindOfPath the kind of what a path reads; undefined when it is not known
 */
export function kindOf(node: Expression, kindOfPath: (path: string) => ValueKind | undefined): ValueKind | undefined {
  switch (node.type) {
    case "literal":
      return node.value === null ? undefined : literalKinds[typeof node.value];
    case "path":
      return kindOfPath(node.path);
    case "call": {
      const name = node.name.toLowerCase();
      if (name === "rownum" || name === "rowid") return "integer";
      if (name === "iif") return node.args[1] && kindOf(node.args[1], kindOfPath);
      if (name === "case") {
        const value = callNamed(node.args[0], "When")?.args[1];
        return value && kindOf(value, kindOfPath);
      }
      const result = (findFunction(name) ?? findAggregate(name))?.result;
      return result === "argument" ? node.args[0] && kindOf(node.args[0], kindOfPath) : result;
    }
    case "not":
    case "in":
    case "isNull":
      return "boolean";
    case "negative":
      return "decimal";
    case "binary":
      if (["AND", "OR", "LIKE", "=", "!=", "<", "<=", ">", ">="].includes(node.operator)) return "boolean";
      return isText(node, kindOfPath) ? "text" : "decimal";
    case "variable":
      return undefined;
  }
}
