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
  const keys: SchemaKey[] = [];
  for (const child of childrenNamed(element, "key")) {
    const name = readName(reading, child, "key");
    if (name === undefined) continue;
    const fields = readKeyFields(reading, child, schema, `key "${name}"`);
    if (fields.length > 0) keys.push({ name, internal: readFlag(reading, child, "internal"), fields });
  }
  // Indexes are the database's business; that their fields are there is ours.
  for (const index of childrenNamed(element, "dbindex"))
    readKeyFields(reading, index, schema, `index "${index.attributes.get("name") ?? ""}"`);
  return keys;
}

/**
 * The fields of a key or an index that the table has.
 * @param part names it in messages
 */
function readKeyFields(reading: Reading, element: XmlElement, { main, extendedSchema }: Schema, part: string): string[] {
  const fields: string[] = [];
  for (const field of childrenNamed(element, "keyfield")) {
    for (const path of keyFieldPaths(main!, field)) {
      const target = followPath(main!, path);
      if (target?.kind === "attribute" || target?.kind === "link" || extendedSchema) {
        fields.push(path);
        continue;
      }
      const nearest = nearestName(path, firstSteps(main!));
      const advice = nearest ? `Write xpath="${nearest}".` : "Name an attribute of the table, with its @.";
      report(reading, "XTK4011", { part, path, advice }, field);
    }
  }
  return fields;
}
