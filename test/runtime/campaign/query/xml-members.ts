import type { WireElement } from "../../wire/wire.ts";
import { attributeOf } from "../document/schema-of.ts";
import { mistake } from "../../mistakes/mistake.ts";

function textOf(element: WireElement): string {
  return element.children.filter((child) => typeof child === "string").join("");
}

/** Those a predicate keeps: `[2]`, `[@name='x']`, `[name='x']`. */
function filtered(elements: readonly WireElement[], predicate: string, path: string): WireElement[] {
  if (/^\d+$/.test(predicate)) return elements.slice(Number(predicate) - 1, Number(predicate));
  const equality = /^(@?[\w-]+)\s*=\s*(?:'([^']*)'|"([^"]*)"|(\S+))$/.exec(predicate);
  if (!equality) throw mistake("path-with-other-filter", { path });
  const [, name = "", single, double, bare] = equality;
  const wanted = single ?? double ?? bare ?? "";
  return elements.filter(
    (element) =>
      (name.startsWith("@")
        ? attributeOf(element, name.slice(1))
        : element.children.flatMap((child) => (typeof child !== "string" && child.name === name ? textOf(child) : []))[0]) === wanted,
  );
}

/**
 * What a path into an XML collection finds: `line`, `line[1]/@sku`, `group[@label='x']/item/@id`.
 * @param rest the steps, from the collection on
 * @returns elements, or texts when the last step is an attribute
 */
export function xmlMembers(collection: readonly WireElement[], rest: readonly string[], path: string): (WireElement | string)[] {
  let elements: WireElement[] = [...collection];
  for (const [index, step] of rest.entries()) {
    if (step.startsWith("@")) return elements.map((element) => attributeOf(element, step.slice(1)) ?? "");
    const [name] = step.split("[", 1);
    if (index > 0)
      elements = elements.flatMap((element) =>
        element.children.filter((child): child is WireElement => typeof child !== "string" && child.name === name),
      );
    for (const [, predicate] of step.matchAll(/\[([^\]]*)\]/g)) elements = filtered(elements, predicate!.trim(), path);
  }
  return elements;
}
