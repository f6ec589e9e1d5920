import { escapeAttribute, escapeText } from "../../../build/e4x/escape.ts";
import type { Scope } from "./namespaces.ts";
import { isElement, XmlList, type Subject, type XmlElement, type XmlNode } from "./node.ts";
import type { Settings } from "./settings.ts";
import { isPlain, startTag, writtenName } from "./start-tag.ts";

/** Indentation stops growing here: the output of a very deep document stays linear in its size. */
const WIDEST_INDENT = 2000;

/** An element whose children are being printed. */
interface Frame {
  children: readonly XmlNode[];
  next: number;
  /** What comes before each child: a line of its own, indented, or nothing. */
  line: string;
  indent: number;
  scope: Scope | null;
  end: string;
}

/** Markup of an XML value (ECMA-357 10.2, ToXMLString). Works with its own stack: any depth prints. */
export function toXmlString(subject: Subject, settings: Settings): string {
  if (!(subject instanceof XmlList)) return printNode(subject, settings);
  return subject.items.map((item) => printNode(item, settings)).join(settings.prettyPrinting ? "\n" : "");
}

function printNode(root: XmlNode, settings: Settings): string {
  const isPretty = Boolean(settings.prettyPrinting);
  if (!isElement(root)) return printLeaf(root, isPretty);
  const step = isPretty ? Math.min(Number(settings.prettyIndent) || 0, 32) : 0;
  const out: string[] = [];
  const frames: Frame[] = [];
  /** Writes what comes before the children of an element, and all of it when there is only text inside. */
  const start = (element: XmlElement, indent: number, outer: Scope | null | undefined): void => {
    let name: string;
    let scope = outer ?? null;
    if ((outer !== undefined || element.parent === null) && isPlain(element)) {
      name = writtenName(element.name!);
      out.push("<", name);
      for (const attribute of element.attributes) out.push(" ", writtenName(attribute.name!), '="', escapeAttribute(attribute.value), '"');
    } else {
      const tag = startTag(element, outer);
      ({ name, scope } = tag);
      out.push("<", name);
      for (const [attribute, value] of tag.attributes) out.push(" ", attribute, '="', escapeAttribute(value), '"');
    }
    const { children } = element;
    if (children.length === 0) {
      out.push("/>");
    } else if (children.length === 1 && children[0]!.kind === "text") {
      out.push(">", printLeaf(children[0]!, isPretty), "</", name, ">");
    } else {
      out.push(">");
      const inner = isPretty ? Math.min(indent + step, WIDEST_INDENT) : 0;
      const [line, endLine] = isPretty ? [`\n${" ".repeat(inner)}`, `\n${" ".repeat(indent)}`] : ["", ""];
      frames.push({ children, next: 0, line, indent: inner, scope, end: `${endLine}</${name}>` });
    }
  };
  start(root, 0, undefined);
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    if (frame.next === frame.children.length) {
      out.push(frame.end);
      frames.pop();
      continue;
    }
    const child = frame.children[frame.next++]!;
    out.push(frame.line);
    if (isElement(child)) start(child, frame.indent, frame.scope);
    else out.push(printLeaf(child, isPretty));
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

/** True for XML white space alone, and for empty text. */
export function isWhiteSpace(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (!isSpaceAt(text, index)) return false;
  return true;
}

function isSpaceAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d;
}

/** Text without the XML white space around it. */
export function chomp(text: string): string {
  if (text === "" || !(isSpaceAt(text, 0) || isSpaceAt(text, text.length - 1))) return text;
  return text.replace(/^[ \t\r\n]+/, "").replace(/(?<![ \t\r\n])[ \t\r\n]+$/, "");
}

/** True when there are no elements inside (ECMA-357 13.4.4.16). */
export function hasSimpleContent(subject: Subject): boolean {
  if (subject instanceof XmlList) {
    if (subject.items.length === 1) return hasSimpleContent(subject.items[0]!);
    return subject.items.every(({ kind }) => kind !== "element");
  }
  if (subject.kind === "comment" || subject.kind === "processing-instruction") return false;
  return !subject.children.some(isElement);
}

/** Text of an XML value: simple content as is, anything else as markup (ECMA-357 10.1, ToString). */
export function toText(subject: Subject, settings: Settings): string {
  if (subject instanceof XmlList) {
    if (!hasSimpleContent(subject)) return toXmlString(subject, settings);
    if (subject.items.length === 1) return isText(subject.items[0]!) ? toText(subject.items[0]!, settings) : "";
    return subject.items.map((item) => (isText(item) ? toText(item, settings) : "")).join("");
  }
  if (subject.kind === "text" || subject.kind === "attribute") return subject.value;
  if (!hasSimpleContent(subject)) return toXmlString(subject, settings);
  const [only] = subject.children;
  if (subject.children.length === 1 && only!.kind === "text") return only!.value;
  return subject.children.map((child) => (isText(child) ? child.value : "")).join("");
}

function isText({ kind }: XmlNode): boolean {
  return kind !== "comment" && kind !== "processing-instruction";
}
