import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse, print, visitorKeys } from "../../../build/e4x/index.ts";
import type { AnyNode } from "../../../build/e4x/tree/nodes.ts";
import { childNodes } from "../../../build/e4x/tree/walk.ts";
import { REPOSITORY } from "../support/project.ts";
import { script } from "./support/arbitrary-script.ts";
import { parses } from "./support/parses.ts";
import { programs, sourceOf, syntax } from "./support/oracle.ts";

const nodesFile = readFileSync(join(REPOSITORY, "build/e4x/tree/nodes.ts"), "utf8");
const e4xTypes = [...nodesFile.matchAll(/^ {2}type: "(XML\w+)";/gm)].map(([, type]) => type);

/** Children by the table, as `childNodes` gives them by looking. */
function byTable(node: AnyNode): AnyNode[] {
  const children = visitorKeys[node.type]!.flatMap((key) => node[key] as AnyNode | AnyNode[] | string | null | undefined);
  return children.filter((child): child is AnyNode => child !== null && typeof child === "object");
}

/** What is wrong with the table for a tree. */
function mistakes(root: AnyNode, seen = new Set<string>()): string[] {
  seen.add(root.type);
  if (!(root.type in visitorKeys)) return [`${root.type} has no keys`];
  const children = byTable(root);
  const found = childNodes(root);
  const wrong: string[] = [];
  const same = e4xTypes.includes(root.type)
    ? children.every((child, index) => child === found[index])
    : children.every((child) => found.includes(child));
  if (!same || children.length !== found.length) wrong.push(`${root.type}: not the children that it has`);
  if (root.type !== "TemplateLiteral" && children.some(({ start }, index) => start < (children[index - 1] ?? root).start))
    wrong.push(`${root.type}: not in the order of the text`);
  return [...wrong, ...children.flatMap((child) => mistakes(child, seen))];
}

test("every node type of nodes.ts has its keys", () => {
  expect(e4xTypes.length).toBeGreaterThan(15);
  expect(Object.keys(visitorKeys)).toEqual(expect.arrayContaining(e4xTypes));
});

const module = `
import a, { b as c } from "d"; import * as e from "f"; import g from "g" with { type: "json" };
export * from "h"; export * as i from "j"; export { a as k }; export default class extends c { static #l = 1; m() { super.m(); return #l in this; } static { e; } };
export async function* n(o = 1, { p, ...q }, [r, s = 2], ...t) { yield* await (() => [...t]); new.target; return class {}; }
class u {}
const v = g?.w, x = a\`x\${<y>{a}</y>}\`; let z = import("a", {}), b = import.meta;
`;

test("the keys find every child, in the order of the text, and are all used", () => {
  const seen = new Set<string>();
  expect(mistakes(parse(module, { sourceType: "module" }) as AnyNode, seen)).toEqual([]);
  const texts = [
    ...programs.map(sourceOf),
    ...syntax.filter(({ accepted }) => accepted).map(({ code }) => code),
    "for (a of __e4x.each(b)) ;",
  ];
  for (const text of texts) {
    if (parses(text)) expect(mistakes(parse(text, { allowReturn: true }) as AnyNode, seen), text).toEqual([]);
  }
  const unseen = Object.keys(visitorKeys).filter((type) => !seen.has(type));
  expect(unseen).toEqual([]);
});

test("so they do in generated scripts", () => {
  fc.assert(
    fc.property(script, (tree) => {
      const { code } = print(tree as never);
      fc.pre(parses(code));
      expect(mistakes(parse(code, { allowReturn: true }) as AnyNode)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
