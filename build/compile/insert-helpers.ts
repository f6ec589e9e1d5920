import type { Node, Program, Statement } from "estree";
import { parse } from "../e4x/index.ts";
import type { HelperOperation } from "./passes/calls.ts";
import { RESERVED_NAME } from "../e4x/tree/reserved-name.ts";
import { serverHelpers, withDependencies } from "./server-helpers.ts";

type AnyNode = Node & Record<string, unknown>;

function forEachNode(root: unknown, visit: (node: AnyNode) => void): void {
  const stack: unknown[] = [root];
  while (stack.length > 0) {
    const value = stack.pop();
    if (Array.isArray(value)) for (const item of value) stack.push(item);
    else if (value !== null && typeof value === "object" && !(value instanceof RegExp)) {
      const node = value as AnyNode;
      if (typeof node.type === "string") visit(node);
      for (const [key, child] of Object.entries(node)) if (key !== "loc" && child !== null && typeof child === "object") stack.push(child);
    }
  }
}

function helperNamed(node: AnyNode): HelperOperation | undefined {
  if (node.type !== "MemberExpression" || node.computed) return undefined;
  const { object, property } = node as unknown as { object: AnyNode; property: AnyNode };
  if (object.type !== "Identifier" || object.name !== RESERVED_NAME || property.type !== "Identifier") return undefined;
  return Object.hasOwn(serverHelpers, property.name as string) ? (property.name as HelperOperation) : undefined;
}

/**
 * Gives the script the helper functions it calls (`__e4x.append(…)` → `xmlAppend(…)`), under names that it does not use
 * otherwise. The functions stand at the end: what the author wrote reads first.
 * @param program changed in place
 */
export function insertHelpers(program: Program): void {
  const calls: { node: AnyNode; helper: HelperOperation }[] = [];
  forEachNode(program, (node) => {
    const helper = helperNamed(node);
    if (helper) calls.push({ node, helper });
  });
  for (const { node } of calls) {
    const { loc, start, end } = node;
    for (const key of Object.keys(node)) delete node[key];
    Object.assign(node, { type: "Identifier", name: "", loc, start, end });
  }
  const used = new Set<string>();
  forEachNode(program, (node) => {
    if (node.type === "Identifier") used.add(node.name as string);
  });
  const names = new Map<HelperOperation, string>();
  const nameOf = (helper: HelperOperation): string => {
    let name = names.get(helper);
    if (name === undefined) {
      name = serverHelpers[helper].name;
      while (used.has(name)) name = `_${name}`;
      names.set(helper, name);
      used.add(name);
    }
    return name;
  };
  for (const { node, helper } of calls) node.name = nameOf(helper);
  for (const helper of withDependencies(new Set(calls.map((call) => call.helper)))) {
    const [statement] = (parse(serverHelpers[helper].source(nameOf).trimStart()) as Program).body as [Statement];
    // Positions of the helper's own text mean nothing in the script's source map.
    forEachNode(statement, (node) => {
      delete (node as { loc?: unknown }).loc;
    });
    program.body.push(statement);
  }
}
