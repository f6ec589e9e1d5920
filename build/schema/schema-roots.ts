import type { XmlElement } from "./read-xml.ts";
import { childrenNamed } from "./reading.ts";

const rootNames = ["srcSchema", "schema"];

/** Whether an element can be the root of a data schema. */
export function isSchemaRoot(element: XmlElement): boolean {
  return rootNames.includes(element.name);
}

/**
 * The schemas in a document: the root itself, or those in the `<entities>` of a package export.
 * @returns none for a document of another kind
 */
export function schemaRoots(root: XmlElement): XmlElement[] {
  if (isSchemaRoot(root)) return [root];
  if (root.name !== "package") return [];
  return childrenNamed(root, "entities").flatMap((entities) =>
    entities.children.filter((child): child is XmlElement => typeof child !== "string" && isSchemaRoot(child)),
  );
}

/** `namespace:name` as a root element writes it, unchecked. */
export function writtenId(root: XmlElement): string {
  return `${root.attributes.get("namespace") ?? ""}:${root.attributes.get("name") ?? ""}`;
}
