import type { WireElement } from "../wire/wire.ts";
import { attributeText } from "./attribute-text.ts";
import { scriptMistake } from "../mistakes/script-mistake.ts";

/**
 * An element from JXON, Campaign's object notation of XML: `{ recipient: { id: 1, folder: { name: "a" }, note: [{ $: "text" }] } }`. Plain
 * keys are attributes, objects and arrays of objects child elements, `$` is the text.
 * @throws TypeError for anything that is no such object
 * @see Campaign reference, "Using XML"
 */
export function fromJxon(jxon: unknown): WireElement {
  const roots = isPlainObject(jxon) ? Object.entries(jxon) : [];
  if (roots.length !== 1) throw scriptMistake("jxon-root", { count: isPlainObject(jxon) ? roots.length : "none" });
  const [[rootName, rootContent]] = roots as [[string, unknown]];
  if (!isPlainObject(rootContent)) throw scriptMistake("jxon-root-content", { path: rootName });
  const root: WireElement = { name: rootName, attributes: [], children: [] };
  const around = new Set<object>();
  const open: ({ element: WireElement; content: object; path: string } | { left: object })[] = [
    { element: root, content: rootContent, path: rootName },
  ];
  for (let job = open.pop(); job; job = open.pop()) {
    if ("left" in job) {
      around.delete(job.left);
      continue;
    }
    const { element, content, path } = job;
    around.add(content);
    open.push({ left: content });
    for (const [key, value] of Object.entries(content) as [string, unknown][]) {
      const place = `${path}.${key}`;
      if (key === "$") {
        element.children.push(attributeText(value, `JXON: ${place}`));
        continue;
      }
      const items = Array.isArray(value) ? (value as unknown[]) : isPlainObject(value) ? [value] : undefined;
      if (items === undefined) {
        element.attributes.push([key, attributeText(value, `JXON: ${place}`)]);
        continue;
      }
      for (const [index, item] of items.entries()) {
        const itemPath = Array.isArray(value) ? `${place}[${index}]` : place;
        if (!isPlainObject(item)) throw scriptMistake("jxon-list-item", { path: itemPath });
        if (around.has(item)) throw scriptMistake("jxon-circle", { path: itemPath });
        const child: WireElement = { name: key, attributes: [], children: [] };
        element.children.push(child);
        open.push({ element: child, content: item, path: path.length > LONGEST_PATH ? "…" : itemPath });
      }
    }
  }
  return root;
}

/** Paths in messages stop growing here. */
const LONGEST_PATH = 200;

function isPlainObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && Object.prototype.toString.call(value) === "[object Object]";
}
