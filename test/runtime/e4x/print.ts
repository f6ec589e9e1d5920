import { escapeAttribute, escapeText } from "../../../build/e4x/escape.ts";
import type { Scope } from "./namespaces.ts";
import { XmlList, type Subject, type XmlNode } from "./node.ts";
import type { Settings } from "./settings.ts";
import { startTag } from "./start-tag.ts";

/** Indentation stops growing here: the output of a very deep document stays linear in its size. */
const WIDEST_INDENT = 2000;

type Job = string | { node: XmlNode; indent: number; scope: Scope | null | undefined };

/** Markup of an XML value (ECMA-357 10.2, ToXMLString). Works with its own stack: any depth prints. */
export function toXmlString(subject: Subject, settings: Settings): string {
  if (!(subject instanceof XmlList)) return printNode(subject, settings);
  return subject.items.map((item) => printNode(item, settings)).join(settings.prettyPrinting ? "\n" : "");
}

function printNode(root: XmlNode, settings: Settings): string {
  const isPretty = Boolean(settings.prettyPrinting);
  const step = isPretty ? Math.min(Number(settings.prettyIndent) || 0, 32) : 0;
  const out: string[] = [];
  const jobs: Job[] = [{ node: root, indent: 0, scope: undefined }];
  for (let job = jobs.pop(); job !== undefined; job = jobs.pop()) {
    if (typeof job === "string") {
      out.push(job);
      continue;
    }
    const { node, indent, scope } = job;
    if (indent > 0) out.push(" ".repeat(indent));
    if (node.kind !== "element") {
      out.push(printLeaf(node, isPretty));
      continue;
    }
    const tag = startTag(node, scope);
    out.push("<", tag.name);
    for (const [name, value] of tag.attributes) out.push(" ", name, '="', escapeAttribute(value), '"');
    const { children } = node;
    if (children.length === 0) {
      out.push("/>");
      continue;
    }
    out.push(">");
    const isBlock = isPretty && (children.length > 1 || children[0]!.kind !== "text");
    const inner = isBlock ? Math.min(indent + step, WIDEST_INDENT) : 0;
    jobs.push(`${isBlock ? `\n${" ".repeat(indent)}` : ""}</${tag.name}>`);
    for (let index = children.length - 1; index >= 0; index--) {
      jobs.push({ node: children[index]!, indent: inner, scope: tag.scope });
      if (isBlock) jobs.push("\n");
    }
  }
  return out.join("");
}

function printLeaf(node: XmlNode, isPretty: boolean): string {
  switch (node.kind) {
    case "attribute":
      return escapeAttribute(node.value);
    case "comment":
      return `<!--${node.value}-->`;
    case "processing-instruction":
      return `<?${node.name!.local}${node.value === "" ? "" : ` ${node.value}`}?>`;
    default:
      return escapeText(isPretty ? chomp(node.value) : node.value);
  }
}

/** Text without the XML white space around it. */
export function chomp(text: string): string {
  return text.replace(/^[ \t\r\n]+/, "").replace(/(?<![ \t\r\n])[ \t\r\n]+$/, "");
}

/** True when there are no elements inside (ECMA-357 13.4.4.16). */
export function hasSimpleContent(subject: Subject): boolean {
  if (subject instanceof XmlList) {
    if (subject.items.length === 1) return hasSimpleContent(subject.items[0]!);
    return subject.items.every(({ kind }) => kind !== "element");
  }
  if (subject.kind === "comment" || subject.kind === "processing-instruction") return false;
  return subject.children.every(({ kind }) => kind !== "element");
}

/** Text of an XML value: simple content as is, anything else as markup (ECMA-357 10.1, ToString). */
export function toText(subject: Subject, settings: Settings): string {
  if (subject instanceof XmlList) {
    if (!hasSimpleContent(subject)) return toXmlString(subject, settings);
    return subject.items.map((item) => (isText(item) ? toText(item, settings) : "")).join("");
  }
  if (subject.kind === "text" || subject.kind === "attribute") return subject.value;
  if (!hasSimpleContent(subject)) return toXmlString(subject, settings);
  return subject.children.map((child) => (isText(child) ? child.value : "")).join("");
}

function isText({ kind }: XmlNode): boolean {
  return kind !== "comment" && kind !== "processing-instruction";
}
