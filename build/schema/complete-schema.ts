import type { Schema, SchemaAttribute, SchemaElement, SchemaKey } from "./schema.ts";

function generatedId(schema: Schema): SchemaAttribute {
  return { name: "id", type: schema.autouuid ? "uuid" : "long", label: "Primary key", required: false, xml: false, generated: true };
}

/** `<link>-id` for every single link without joins of its own. */
function withForeignKeys(element: SchemaElement): SchemaElement {
  const names = new Set(element.attributes.map(({ name }) => name));
  const foreignKeys: SchemaAttribute[] = [];
  for (const link of element.links) {
    const name = `${link.name}-id`;
    if (link.unbound || link.joins.length > 0 || names.has(name)) continue;
    foreignKeys.push({
      name,
      type: "long",
      label: `Foreign key of the link ${link.name}`,
      required: false,
      xml: false,
      generated: true,
      foreignKeyOf: link.name,
    });
  }
  return {
    ...element,
    attributes: [...element.attributes, ...foreignKeys],
    elements: element.elements.map((nested) => (nested.unbound ? nested : withForeignKeys(nested))),
  };
}

/** Primary key first: the generated one, else the internal one, else the first. */
function orderedKeys(schema: Schema): SchemaKey[] {
  const { keys } = schema;
  if (keys.some(({ internal }) => internal)) return [...keys].sort((a, b) => Number(b.internal) - Number(a.internal));
  if (schema.autopk) return [{ name: "id", internal: true, fields: ["@id"] }, ...keys];
  return keys.map((key, index) => (index === 0 ? { ...key, internal: true } : key));
}

/**
 * Adds what the server adds when it saves a source schema: the `id` of `autopk`, the foreign keys of the links, the primary key
 * ("Database mapping" of the schema reference). Complete schemas come out as they are.
 */
export function completeSchema(schema: Schema): Schema {
  if (!schema.main) return schema;
  let main = withForeignKeys(schema.main);
  if (schema.autopk) {
    const declared = main.attributes.find(({ name }) => name === "id");
    // With autouuid the key is a text although the generated attribute still says long.
    const id = declared ? { ...declared, type: schema.autouuid ? ("uuid" as const) : declared.type } : generatedId(schema);
    main = { ...main, attributes: [id, ...main.attributes.filter(({ name }) => name !== "id")] };
  }
  return { ...schema, main, keys: schema.extendedSchema && !schema.autopk ? schema.keys : orderedKeys(schema) };
}
