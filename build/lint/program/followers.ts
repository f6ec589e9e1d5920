import ts from "typescript";
import { nodeAt } from "../advice/told.ts";

/** "Parameter … implicitly has an 'any' type." */
const UNTYPED_PARAMETERS = new Set([7006, 7031]);

/** A function that is not there, or none: nothing is known of what it calls its callbacks with. */
const NO_FUNCTION = new Set([2304, 2339, 2349, 2550, 2551, 2552, 2583, 2585]);

/** Messages without those that only follow from another: parameters of a callback that goes to a function which is not there. */
export function withoutFollowers(messages: readonly ts.Diagnostic[]): ts.Diagnostic[] {
  const broken = messages.filter(({ code }) => NO_FUNCTION.has(code));
  const follows = ({ code, file, start = 0, length = 0 }: ts.Diagnostic): boolean => {
    if (!UNTYPED_PARAMETERS.has(code) || file === undefined || broken.length === 0) return false;
    for (let node = nodeAt(file, start, length); !ts.isSourceFile(node); node = node.parent)
      if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
        const { expression } = node;
        if (broken.some((one) => one.start !== undefined && expression.pos <= one.start && one.start < expression.end)) return true;
      }
    return false;
  };
  return messages.filter((message) => !follows(message));
}
