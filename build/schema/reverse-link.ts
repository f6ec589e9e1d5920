import type { Schema, SchemaLink } from "./schema.ts";

/** `revLink` of a link that gets none back. */
const none = "_NONE_";

/**
 * The link that the target of a link gets back ("revLink" of the schema reference): to many records, or to one with
 * `revCardinality="single"`; named after the linking schema unless the link says otherwise.
 * @param schema the linking schema
 * @returns undefined for links that get none
 */
export function reverseLink(schema: Schema, link: SchemaLink): SchemaLink | undefined {
  if (link.unbound || link.reverseOf !== undefined || link.reverseName === none) return undefined;
  return {
    name: link.reverseName ?? schema.name,
    label: link.reverseLabel ?? schema.label,
    target: schema.id,
    unbound: !link.reverseSingle,
    joins:
      link.joins.length > 0
        ? link.joins.map(({ source, target }) => ({ source: target, target: source }))
        : [{ source: "@id", target: `@${link.name}-id` }],
    reverseIntegrity: "normal",
    reverseSingle: true,
    reverseOf: link.name,
  };
}

/** Whether a name is free for a link back: neither an element nor a link of the target. */
export function isFree(target: Schema, name: string): boolean {
  return target.main !== undefined && ![...target.main.elements, ...target.main.links].some((part) => part.name === name);
}

/** The schema with one more link. */
export function withLink(schema: Schema, link: SchemaLink): Schema {
  return schema.main ? { ...schema, main: { ...schema.main, links: [...schema.main.links, link] } } : schema;
}
