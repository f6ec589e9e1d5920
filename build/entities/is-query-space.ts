import type { AttributeSpan } from "../xml/scan-xml.ts";

/** Results of queries have it on every element that was the first. */
const INHERITED_SPACE = "urn:xtk:queryDef";

/** Whether an attribute is the namespace that records have from a query, and that says nothing of them. */
export function isQuerySpace({ name, value }: Pick<AttributeSpan, "name" | "value">): boolean {
  return name === "xmlns" && value === INHERITED_SPACE;
}
