import { textContent } from "./text-content.ts";
import type { TreeNode } from "./tree.ts";
import { QUALIFIED_NAME } from "./xml-names.ts";
import { scriptMistake } from "../mistakes/script-mistake.ts";

type Test = { attribute: boolean; name: string; value: string };
type Step =
  | { kind: "self" }
  | { kind: "parent" }
  | { kind: "attribute"; name: string }
  | { kind: "child"; name: string; index: number | undefined; test: Test | undefined };

const STEP = new RegExp(
  `^(?:(\\.\\.?)|@(${QUALIFIED_NAME})|(\\*|${QUALIFIED_NAME})(?:\\[\\s*(?:([1-9]\\d{0,8})|(@?)(${QUALIFIED_NAME})\\s*=\\s*("[^"]*"|'[^']*'))\\s*\\])?)$`,
  "u",
);

/**
 * The first node that a path leads to: `@email`, `folder/@name`, `/delivery/content/html`, `..`, `node[2]`, `node[@name='a']/@id`. This is
 * the part of XPath that documents of Campaign are read with; anything else is malformed here.
 * @param where what to name in messages
 * @throws Error for a malformed path
 */
export function selectFirst(start: TreeNode, path: string, where: string): TreeNode | null {
  const isAbsolute = path.startsWith("/");
  const steps = splitSteps(isAbsolute ? path.slice(1) : path).map((step, index, all) =>
    parseStep(step, index === all.length - 1, path, where),
  );
  if (!isAbsolute) return walk(start, steps, 0);
  const top = topOf(start);
  if (top.kind === "document") return walk(top, steps, 0);
  // An element outside any document is the root of its paths all the same.
  const [first] = steps;
  const isRoot =
    first?.kind === "child" && (first.name === "*" || first.name === top.name) && (first.index ?? 1) === 1 && passes(top, first.test);
  return isRoot ? walk(top, steps, 1) : null;
}

/** The document, or the outermost element of what is in none. */
function topOf(node: TreeNode): TreeNode {
  let top = node;
  while (top.parent) top = top.parent;
  return top;
}

/** At slashes outside quotes. */
function splitSteps(path: string): string[] {
  const steps = [""];
  let quote = "";
  for (const character of path) {
    if (quote === "" && character === "/") {
      steps.push("");
      continue;
    }
    if (quote !== "" && character === quote) quote = "";
    else if (quote === "" && (character === '"' || character === "'")) quote = character;
    steps[steps.length - 1] += character;
  }
  return steps;
}

function parseStep(text: string, isLast: boolean, path: string, where: string): Step {
  const found = STEP.exec(text.trim());
  if (!found || (found[2] !== undefined && !isLast)) throw scriptMistake("dom-malformed-path", { where, path });
  const [, dots, attribute, name, index, at, testName, value] = found;
  if (dots) return { kind: dots === "." ? "self" : "parent" };
  if (attribute) return { kind: "attribute", name: attribute };
  const test = testName === undefined ? undefined : { attribute: at === "@", name: testName, value: value!.slice(1, -1) };
  return { kind: "child", name: name!, index: index === undefined ? undefined : Number(index), test };
}

/** As deep as the path is long. */
function walk(node: TreeNode, steps: readonly Step[], at: number): TreeNode | null {
  const step = steps[at];
  if (step === undefined) return node;
  if (step.kind === "self") return walk(node, steps, at + 1);
  if (step.kind === "parent") return node.parent && walk(node.parent, steps, at + 1);
  if (step.kind === "attribute") return node.attributes?.get(step.name) ?? null;
  let count = 0;
  for (let child = node.first; child; child = child.next) {
    if (child.kind !== "element" || (step.name !== "*" && child.name !== step.name) || !passes(child, step.test)) continue;
    count++;
    if (step.index !== undefined && count !== step.index) continue;
    const found = walk(child, steps, at + 1);
    if (found) return found;
  }
  return null;
}

function passes(element: TreeNode, test: Test | undefined): boolean {
  if (test === undefined) return true;
  if (test.attribute) return element.attributes!.get(test.name)?.value === test.value;
  for (let child = element.first; child; child = child.next)
    if (child.kind === "element" && child.name === test.name && textContent(child) === test.value) return true;
  return false;
}
