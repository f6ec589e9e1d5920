import type { SchemaAttribute, SchemaElement, SchemaLink } from "./schema.ts";

/** What a path inside one record leads to. */
export type PathTarget =
  | { kind: "attribute"; attribute: SchemaAttribute }
  | { kind: "element"; element: SchemaElement }
  | { kind: "link"; link: SchemaLink; rest: string };

/** An XPath without its brackets and without a leading `./` or `/`: `[folder/@name]` → `folder/@name`. */
export function normalizePath(path: string): string {
  const trimmed = path.trim();
  const bare = trimmed.startsWith("[") && trimmed.endsWith("]") ? trimmed.slice(1, -1).trim() : trimmed;
  return bare.replace(/^(?:\.?\/)+/, "");
}

/**
 * Follows a path of plain steps (`@a`, `part/@a`, `part/value`, `link/…`) from the main element.
 * @returns what it leads to; at a link, the link and the rest of the path; undefined when the record has no such thing
 */
export function followPath(main: SchemaElement, path: string): PathTarget | undefined {
  let element = main;
  const steps = path.split("/");
  for (const [index, step] of steps.entries()) {
    const last = index === steps.length - 1;
    if (step.startsWith("@")) {
      const attribute = element.attributes.find(({ name }) => name === step.slice(1));
      return last && attribute ? { kind: "attribute", attribute } : undefined;
    }
    const link = element.links.find(({ name }) => name === step);
    if (link) return { kind: "link", link, rest: steps.slice(index + 1).join("/") };
    const nested = element.elements.find(({ name }) => name === step);
    if (!nested) return undefined;
    element = nested;
  }
  return { kind: "element", element };
}
