import { E4XSyntaxError } from "../../e4x/index.ts";
import type { AnyNode } from "../../e4x/tree/nodes.ts";
import { childNodes } from "../../e4x/tree/walk.ts";

/** How many levels ESLint, which walks trees by calling itself, takes with the stack that Node.js gives it. */
const DEEPEST = 3000;

/**
 * A tree that ESLint could not walk is said to be one, at the place where it gets too deep.
 * @throws E4XSyntaxError XTK3021
 */
export function checkDepth(program: AnyNode): void {
  for (let depth = 0, level = [program]; level.length > 0; depth++, level = level.flatMap(childNodes)) {
    const [first] = level;
    if (depth > DEEPEST && first !== undefined) throw new E4XSyntaxError("XTK3021", {}, first.start, first.loc.start);
  }
}
