import type { E4XNodeOperations } from "../../../build/e4x/operations.ts";
import { checkBound } from "./read-markup.ts";
import { itemsOf, type Runtime } from "./runtime.ts";

/** What the Node back-end needs around lowered code; see `E4XNodeOperations`. */
export function createNodeOperations(runtime: Runtime): E4XNodeOperations {
  const outer: string[] = [];
  return {
    complete(literal) {
      const subject = runtime.peek(literal);
      for (const item of subject ? itemsOf(subject) : []) checkBound(item);
      return literal;
    },
    enterFunction() {
      outer.push(runtime.defaultUri);
    },
    leaveFunction() {
      runtime.defaultUri = outer.pop() ?? "";
    },
  };
}
