import type { ElementSpan } from "../xml/scan-xml.ts";
import type { Edit } from "../xml/splice-text.ts";
import { isQuerySpace } from "./is-query-space.ts";

/**
 * What a record needs when it is cut out of its document: declarations of namespaces that stand on elements around it, of the prefixes that it uses.
 * @param text the document
 * @param around the elements that the record is in, the outermost first
 */
export function inheritedSpaces(text: string, record: ElementSpan, around: readonly ElementSpan[]): Edit[] {
  const declared = new Map(around.flatMap(({ attributes }) => attributes.map((attribute) => [attribute.name, attribute] as const)));
  const own = new Set(record.attributes.map(({ name }) => name));
  const wanted = usedPrefixes(record).filter((name) => !own.has(name));
  const found = wanted.flatMap((name) => declared.get(name) ?? []).filter((attribute) => !isQuerySpace(attribute));
  const at = record.start + 1 + record.name.length;
  const written = found.map(({ start, end }) => ` ${text.slice(start, end).trim()}`).join("");
  return written === "" ? [] : [{ start: at, end: at, text: written }];
}

/** The names of the attributes that declare what a record uses, sorted: `xmlns:p`; `xmlns` for names without a prefix. */
function usedPrefixes(record: ElementSpan): string[] {
  const used = new Set(["xmlns"]);
  const add = (name: string): void => {
    const colon = name.indexOf(":");
    const prefix = name.slice(0, Math.max(colon, 0));
    if (prefix !== "" && prefix !== "xml" && prefix !== "xmlns") used.add(`xmlns:${prefix}`);
  };
  const open = [record];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    add(element.name);
    for (const { name } of element.attributes) add(name);
    for (const child of element.children) open.push(child);
  }
  return [...used].sort();
}
