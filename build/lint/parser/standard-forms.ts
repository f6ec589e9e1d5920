import { visitorKeys } from "../../e4x/index.ts";
import type { AnyNode } from "../../e4x/tree/nodes.ts";
import { childNodes } from "../../e4x/tree/walk.ts";

/** The keys of trees after `toStandardForms`. */
export const standardKeys: Record<string, string[]> = { ...(visitorKeys as Record<string, string[]>), ExpressionBody: ["body"] };

/**
 * Gives Mozilla's extensions a form that ESLint's rules can walk and that does the same. What is made has the place of the text that it
 * stands for.
 */
export function toStandardForms(program: AnyNode): void {
  const stack = [program];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    for (const child of childNodes(node)) stack.push(child);
    if (node.type === "TryStatement" && node.guardedHandlers) nestHandlers(node);
    // Rules take what is computed for the access of a property. Nothing walks there.
    else if (/^XML/.test(node.type) && node.computed) Object.defineProperty(node, "property", { value: node.attribute ?? node.right });
    else if (/^Function/.test(node.type) && node.body.type !== "BlockStatement") wrapBody(node);
  }
}

/** A node from the start of one to the end of another. */
function between(first: AnyNode, last: AnyNode, node: AnyNode): AnyNode {
  return { ...node, start: first.start, end: last.end, range: [first.start, last.end], loc: { start: first.loc.start, end: last.loc.end } };
}

/**
 * `function (x) x * 2`: rules expect a list of statements in the body. A block with a `return` would do the same, but rules of layout
 * would look for its braces and put a semicolon into the text.
 */
function wrapBody(node: AnyNode): void {
  const body = node.body as AnyNode;
  node.body = between(body, body, { type: "ExpressionBody", body: [body] });
}

/** `try … catch (e if a) … catch (e) …`: a statement with one handler is the block of another; the guard stays with its clause. */
function nestHandlers(node: AnyNode): void {
  const handlers = [...node.guardedHandlers, node.handler].filter((handler) => handler !== null) as AnyNode[];
  delete node.guardedHandlers;
  node.handler = handlers.pop();
  for (const handler of handlers)
    node.block = between(node, handler, { type: "TryStatement", block: node.block, handler, finalizer: null });
}
