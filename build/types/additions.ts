import { diagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic, SourcePosition } from "../diagnostics/diagnostic.ts";
import type { Schema, SchemaElement } from "../schema/schema.ts";
import { isOpen } from "./element-kind.ts";
import { fieldText } from "./field-text.ts";

/** What an element is, in words for a message. */
function roleOf(element: SchemaElement): string {
  if (isOpen(element)) return "free XML";
  if (element.unbound) return "a collection";
  return element.type === undefined ? "a group of fields" : `an element of type ${element.type}`;
}

interface Comparison {
  schema: Schema;
  base: Schema;
  diagnostics: Diagnostic[];
}

function differ({ diagnostics }: Comparison, name: string, given: string, shipped: string, position: SourcePosition | undefined): void {
  if (given !== shipped) diagnostics.push(diagnostic("XTK4025", { name, given, shipped }, position));
}

/** The parts of `element` that `base` lacks; undefined when there are none. */
function beyond(comparison: Comparison, element: SchemaElement, base: SchemaElement): SchemaElement | undefined {
  const { schema, base: shipped } = comparison;
  const attributes = element.attributes.filter((attribute) => {
    const known = base.attributes.find(({ name }) => name === attribute.name);
    if (known) differ(comparison, attribute.name, fieldText(attribute, schema), fieldText(known, shipped), attribute.position);
    return !known;
  });
  const elements = element.elements.flatMap((part) => {
    const known = base.elements.find(({ name }) => name === part.name);
    if (!known) {
      const link = base.links.some(({ name }) => name === part.name);
      if (link) differ(comparison, part.name, roleOf(part), "a link", part.position);
      return link ? [] : [part];
    }
    differ(comparison, part.name, roleOf(part), roleOf(known), part.position);
    const added = roleOf(part) === roleOf(known) ? beyond(comparison, part, known) : undefined;
    if (!added) return [];
    // Elements inside a group have a place in the declarations only where the group had some before.
    const nested = added.elements.length + added.links.length > 0 && known.elements.length + known.links.length === 0;
    if (nested) differ(comparison, part.name, "a group with elements", "a group of attributes", part.position);
    return [nested ? { ...added, elements: [], links: [] } : added];
  });
  const links = element.links.filter((link) => {
    const known = base.links.find(({ name }) => name === link.name);
    if (known) differ(comparison, link.name, `a link to ${link.target}`, `a link to ${known.target}`, link.position);
    const part = base.elements.find(({ name }) => name === link.name);
    if (part) differ(comparison, link.name, "a link", roleOf(part), link.position);
    return !known && !part;
  });
  return attributes.length + elements.length + links.length > 0 ? { ...element, attributes, elements, links } : undefined;
}

/**
 * What a schema has beyond one whose declaration is there already.
 * @returns the main element with the new parts alone; undefined when there are none. A warning for each part that is declared otherwise
 */
export function additions(schema: Schema, base: Schema): { value: SchemaElement | undefined; diagnostics: Diagnostic[] } {
  const comparison: Comparison = { schema, base, diagnostics: [] };
  const value = schema.main && base.main ? beyond(comparison, schema.main, base.main) : undefined;
  return { value, diagnostics: comparison.diagnostics };
}
