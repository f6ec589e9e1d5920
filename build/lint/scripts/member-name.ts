import type { AnyNode } from "../../e4x/tree/nodes.ts";

/** The name that a member expression reads, `x.name` or `x["name"]`; undefined for what is computed, and for selectors of E4X. */
export function memberName({ property, computed }: AnyNode): string | undefined {
  if (!computed) return property.type === "Identifier" ? (property.name as string) : undefined;
  return typeof property.value === "string" ? property.value : undefined;
}
