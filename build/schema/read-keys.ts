import { nearestName } from "./nearest-name.ts";
import { childrenNamed, readFlag, readName, report, type Reading } from "./reading.ts";
import type { XmlElement } from "./read-xml.ts";
import type { Schema, SchemaElement, SchemaKey } from "./schema.ts";
import { followPath, normalizePath } from "./xpath.ts";

/** The paths one `<keyfield>` stands for: itself, or the foreign key fields of the link it names. */
function keyFieldPaths(main: SchemaElement, field: XmlElement): string[] {
  const linkName = field.attributes.get("xlink");
  if (!linkName) return [normalizePath(field.attributes.get("xpath") ?? "")];
  const link = main.links.find(({ name }) => name === linkName);
  return link && link.joins.length > 0 ? link.joins.map(({ source }) => normalizePath(source)) : [`@${linkName}-id`];
}

/** Every name a path could start with, for advice. */
function firstSteps(main: SchemaElement): string[] {
  return [
    ...main.attributes.map(({ name }) => `@${name}`),
    ...main.elements.map(({ name }) => name),
    ...main.links.map(({ name }) => `@${name}-id`),
  ];
}

/**
 * Reads the `<key>`s of the main element.
 * @param schema the schema with its foreign keys, to hold the fields against; the keys of an extension may name fields of what it extends
 */
export function readKeys(reading: Reading, element: XmlElement, schema: Schema): SchemaKey[] {
  const main = schema.main!;
  const keys: SchemaKey[] = [];
  for (const child of childrenNamed(element, "key")) {
    const name = readName(reading, child, "key");
    if (name === undefined) continue;
    const key: SchemaKey = { name, internal: readFlag(reading, child, "internal"), fields: [] };
    for (const field of childrenNamed(child, "keyfield")) {
      for (const path of keyFieldPaths(main, field)) {
        const target = followPath(main, path);
        if (target?.kind === "attribute" || target?.kind === "link" || schema.extendedSchema) {
          key.fields.push(path);
          continue;
        }
        const nearest = nearestName(path, firstSteps(main));
        report(
          reading,
          "XTK4011",
          { part: `key "${name}"`, path, advice: nearest ? `Write xpath="${nearest}".` : "Name an attribute of the table, with its @." },
          field,
        );
      }
    }
    if (key.fields.length > 0) keys.push(key);
  }
  return keys;
}
