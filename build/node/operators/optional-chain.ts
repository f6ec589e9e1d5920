import type { AnyNode, CallExpression, ChainExpression, MemberExpression } from "acorn";
import { childNodes } from "./child-nodes.ts";

/** One step of a chain of members and calls: `.name`, `[key]`, `(…)`. */
export type Link = MemberExpression | CallExpression;

/** A chain without what it starts from, the first step first. */
export function linksOf(chain: ChainExpression): Link[] {
  const links: Link[] = [];
  for (let node: AnyNode = chain.expression; isLink(node); node = node.type === "CallExpression" ? node.callee : node.object)
    links.unshift(node);
  return links;
}

/** True for a step of a chain. */
export function isLink(node: AnyNode): node is Link {
  return node.type === "CallExpression" || node.type === "MemberExpression";
}

/** What a step stands behind. */
export function headOf(link: Link): AnyNode {
  return link.type === "CallExpression" ? link.callee : link.object;
}

/** True where a chain can be taken apart into functions: what waits inside of it cannot wait in one of them. */
export function isDivisible(chain: ChainExpression): boolean {
  const open: AnyNode[] = [chain];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === "AwaitExpression" || node.type === "YieldExpression" || node.type === "Super") return false;
    if (node.type === "FunctionExpression" || node.type === "FunctionDeclaration" || node.type === "ArrowFunctionExpression") continue;
    for (const child of childNodes(node)) open.push(child);
  }
  return true;
}
