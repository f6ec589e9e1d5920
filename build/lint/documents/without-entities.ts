import { xmlEntities } from "../../e4x/tree/xml-entities.ts";

/** The text that stands in markup as it is read: `@a &gt; 1`. Characters by their number are none that a name has: a space stands for them. */
export function withoutEntities(text: string): string {
  return text.replace(/&#\w+;/g, " ").replace(/&(\w+);/g, (entity, name: string) => xmlEntities.get(name) ?? entity);
}
