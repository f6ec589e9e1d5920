import { escapeAttribute, escapeText } from "../../../build/e4x/print/escape.ts";
import { isElement, XmlList, type Subject, type XmlElement, type XmlNode } from "./node.ts";
import type { Settings } from "./settings.ts";
import { Output } from "./output.ts";
import { isPlain, startTag, writtenName, type Scope } from "./start-tag.ts";

/** Indentation stops growing here: the output of a very deep document stays linear in its size. */
const WIDEST_INDENT = 2000;

/** An element whose children are being printed. */
interface Frame {
  children: readonly XmlNode[];
  next: number;
  /** What comes before each child: a line of its own, indented, or nothing. */
  line: string;
  indent: number;
  scope: Scope;
  end: string;
}

/** Markup that could stand in a script: an attribute in quotes, braces escaped. */
export function toSourceText(subject: Subject, settings: Settings): string {
  if (subject instanceof XmlList)
    return subject.items.map((item) => toSourceText(item, settings)).join(settings.prettyPrinting ? "\n" : "");
  if (subject.kind === "attribute") return `"${escapeAttribute(subject.value)}"`;
  return printNode(subject, settings, (text) => escapeText(text).replaceAll("{", "&#123;"));
}

/** Markup of an XML value (ECMA-357 10.2, ToXMLString). Works with its own stack: any depth prints. */
export function toXmlString(subject: Subject, settings: Settings): string {
  if (!(subject instanceof XmlList)) return printNode(subject, settings);
  return subject.items.map((item) => printNode(item, settings)).join(settings.prettyPrinting ? "\n" : "");
}

function printNode(root: XmlNode, settings: Settings, escape = escapeText): string {
  const isPretty = Boolean(settings.prettyPrinting);
  if (!isElement(root)) return printLeaf(root, isPretty, escape);
  const step = isPretty ? Math.min(Number(settings.prettyIndent) >>> 0, 32) : 0;
  const out = new Output();
  const frames: Frame[] = [];
  /** Writes an element as far as its children, all of it when there are none or only text. */
  const start = (line: string, element: XmlElement, indent: number, outer: Scope): void => {
    let name: string;
    let scope = outer;
    if (isPlain(element)) {
      name = writtenName(element.name);
      out.write(line, "<", name);
      for (let index = 0; index < element.attributeCount; index++)
        out.write(" ", writtenName(element.attributeName(index)), '="', escapeAttribute(element.attributeValue(index)), '"');
    } else {
      const tag = startTag(element, outer);
      ({ name, scope } = tag);
      out.write(line, "<", name);
      for (const [attribute, value] of tag.attributes) out.write(" ", attribute, '="', escapeAttribute(value), '"');
    }
    const text = onlyText(element);
    const children = element.nested;
    if (text !== undefined) {
      out.write(">", escape(isPretty ? chomp(text) : text), "</", name, ">");
    } else if (children.length === 0) {
      out.write("/>");
    } else {
      out.write(">");
      const inner = isPretty ? Math.min(indent + step, WIDEST_INDENT) : 0;
      const [childLine, endLine] = isPretty ? [`\n${" ".repeat(inner)}`, `\n${" ".repeat(indent)}`] : ["", ""];
      frames.push({ children, next: 0, line: childLine, indent: inner, scope, end: `${endLine}</${name}>` });
    }
  };
  start("", root, 0, []);
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    if (frame.next === frame.children.length) {
      out.write(frame.end);
      frames.pop();
      continue;
    }
    const child = frame.children[frame.next++]!;
    if (isElement(child)) start(frame.line, child, frame.indent, frame.scope);
    else out.write(frame.line, printLeaf(child, isPretty, escape));
  }
  return out.finish();
}

function printLeaf(node: XmlNode, isPretty: boolean, escape: (text: string) => string): string {
  switch (node.kind) {
    case "attribute":
      return escapeAttribute(node.value);
    case "comment":
      return `<!--${node.value}-->`;
    case "processing-instruction":
      return `<?${node.name!.local}${node.value === "" ? "" : ` ${node.value}`}?>`;
    default:
      return escape(isPretty ? chomp(node.value) : node.value);
  }
}

/** The text of an element with one child that is a text. */
function onlyText(element: XmlElement): string | undefined {
  const { text, nested } = element;
  if (text !== undefined) return text;
  return nested.length === 1 && nested[0]!.kind === "text" ? nested[0]!.value : undefined;
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
  // In steps: what a regular expression remembers of megabytes may be more than there is room for.
  let start = 0;
  let end = text.length;
  while (start < end && isSpaceAt(text, start)) start++;
  while (end > start && isSpaceAt(text, end - 1)) end--;
  return end - start === text.length ? text : text.slice(start, end);
}

/** True when there are no elements inside (ECMA-357 13.4.4.16). */
export function hasSimpleContent(subject: Subject): boolean {
  if (subject instanceof XmlList) {
    if (subject.items.length === 1) return hasSimpleContent(subject.items[0]!);
    return subject.items.every(({ kind }) => kind !== "element");
  }
  if (subject.kind === "comment" || subject.kind === "processing-instruction") return false;
  return !isElement(subject) || !subject.nested.some(isElement);
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
  const text = isElement(subject) ? onlyText(subject) : undefined;
  if (text !== undefined) return text;
  return subject.children.map((child) => (isText(child) ? child.value : "")).join("");
}

function isText({ kind }: XmlNode): boolean {
  return kind !== "comment" && kind !== "processing-instruction";
}
