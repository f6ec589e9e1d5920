import { escapeAttribute, escapeText } from "../../../build/e4x/print/escape.ts";
import { Prefixes } from "./prefixes.ts";
import { startTag } from "./start-tag.ts";
import { childrenOf, type TreeNode } from "./tree.ts";
import { unwritableCharacter } from "./xml-names.ts";
import { scriptMistake } from "../mistakes/script-mistake.ts";

/** Indentation stops growing here: the output of a very deep document stays linear in its size. */
const WIDEST_INDENT = 200;

type Job = { node: TreeNode; indent: number } | { end: string; bound: readonly string[] };

/**
 * Markup of a node with all that is in it: well-formed, or an error. Works with its own stack.
 * @param isPretty puts elements that hold no text of their own on lines, two spaces per level
 * @throws Error for content that no XML document can carry, such as control characters
 */
export function printNode(top: TreeNode, isPretty = false): string {
  const out: string[] = [];
  const prefixes = new Prefixes();
  const jobs: Job[] = [{ node: top, indent: isPretty ? 0 : -1 }];
  for (let job = jobs.pop(); job; job = jobs.pop()) {
    if ("end" in job) {
      out.push(job.end);
      for (const prefix of job.bound) prefixes.unbind(prefix);
      continue;
    }
    const { node, indent } = job;
    const children = childrenOf(node);
    if (node.kind !== "element" && node.kind !== "document") {
      out.push(printLeaf(node));
      continue;
    }
    const isBlock = indent >= 0 && children.every(({ kind }) => kind !== "text" && kind !== "cdata");
    const kept = isBlock || indent < 0 ? children : withoutLayout(children);
    const onLines = isBlock || kept.length < children.length;
    const inner = !onLines ? -1 : node.kind === "document" ? 0 : Math.min(indent + 2, WIDEST_INDENT);
    const line = (width: number): Job[] => (onLines ? [{ end: `\n${" ".repeat(width)}`, bound: [] }] : []);
    if (node.kind === "element") {
      const { name, attributes, bound } = startTag(node, prefixes);
      out.push(
        `<${name}`,
        ...attributes.map(([key, value]) => ` ${key}="${escapeAttribute(writable(value, `attribute ${key}`))}"`),
        kept.length === 0 ? "/>" : ">",
      );
      jobs.push({ end: kept.length === 0 ? "" : `</${name}>`, bound });
      if (kept.length > 0) jobs.push(...line(indent));
    }
    for (let index = kept.length - 1; index >= 0; index--) {
      jobs.push({ node: kept[index]!, indent: inner });
      if (node.kind === "element" || index > 0) jobs.push(...line(inner));
    }
  }
  return out.join("");
}

/** Children without the white space between elements; all of them when some of the text is more than that. */
function withoutLayout(children: readonly TreeNode[]): readonly TreeNode[] {
  const isLayout = ({ kind, value }: TreeNode): boolean => kind === "text" && /^[ \t\r\n]*$/.test(value);
  const rest = children.filter((child) => !isLayout(child));
  const holdsText = rest.length === 0 || rest.some(({ kind }) => kind === "text" || kind === "cdata");
  return holdsText ? children : rest;
}

function printLeaf({ kind, name, value }: TreeNode): string {
  switch (kind) {
    case "text":
      return escapeText(writable(value, "text")).replaceAll("\r", "&#xD;");
    case "attribute":
      return `${name}="${escapeAttribute(writable(value, `attribute ${name}`))}"`;
    case "cdata":
      // A line end that is no plain \n does not survive in CDATA; the end mark is split over two sections.
      if (value.includes("\r")) return escapeText(writable(value, "text")).replaceAll("\r", "&#xD;");
      return `<![CDATA[${writable(value, "CDATA section").replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;
    case "comment":
      if (value.includes("--") || value.endsWith("-") || value.includes("\r")) throw scriptMistake("dom-unwritable-comment");
      return `<!--${writable(value, "comment")}-->`;
    default:
      if (value.includes("?>") || value.includes("\r") || /^[ \t\n]/.test(value)) throw scriptMistake("dom-unwritable-instruction");
      return `<?${name}${value && " "}${writable(value, "instruction")}?>`;
  }
}

function writable(text: string, where: string): string {
  const character = unwritableCharacter(text);
  if (character !== undefined) throw scriptMistake("dom-unwritable-character", { character, where });
  return text;
}
