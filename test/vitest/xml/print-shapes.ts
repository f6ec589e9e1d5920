import { escapeAttribute, escapeText } from "../../../build/e4x/print/escape.ts";
import type { XmlShape } from "./xml-shape.ts";

/** Deeper, lines are indented no further: the text of a very deep document stays linear in its size. */
const WIDEST_INDENT = 200;

type Job = string | { shape: XmlShape; depth: number; uri: string };

/** Markup for a line diff: an element or text a line, attributes by name, white space of text as it is, so that equal documents print alike. */
export function printShapes(shapes: readonly XmlShape[]): string {
  const lines: string[] = [];
  const jobs: Job[] = [];
  const push = (inside: readonly XmlShape[], depth: number, uri: string): void => {
    for (let index = inside.length - 1; index >= 0; index--) jobs.push({ shape: inside[index]!, depth, uri });
  };
  push(shapes, 0, "");
  for (let job = jobs.pop(); job !== undefined; job = jobs.pop()) {
    if (typeof job === "string") {
      lines.push(job);
      continue;
    }
    const { shape, depth, uri } = job;
    const indent = " ".repeat(Math.min(2 * depth, WIDEST_INDENT));
    if (shape.kind !== "element") {
      lines.push(`${indent}${printLeaf(shape.kind, shape.text)}`);
      continue;
    }
    const declaration = shape.uri === uri ? "" : ` xmlns="${escapeAttribute(shape.uri)}"`;
    const attributes = [...shape.attributes].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
    const tag = `${indent}<${shape.local}${declaration}${attributes.join("")}`;
    const [first] = shape.children;
    if (first === undefined) {
      lines.push(`${tag}/>`);
    } else if (shape.children.length === 1 && first.kind === "text") {
      lines.push(`${tag}>${escapeText(first.text)}</${shape.local}>`);
    } else {
      lines.push(`${tag}>`);
      jobs.push(`${indent}</${shape.local}>`);
      push(shape.children, depth + 1, shape.uri);
    }
  }
  return lines.join("\n");
}

function printLeaf(kind: string, text: string): string {
  if (kind === "comment") return `<!--${text}-->`;
  return kind === "text" ? escapeText(text) : `<?${text}?>`;
}
