import { commentPhrase, commentText } from "./comment-text.ts";
import { isOpen } from "./element-kind.ts";
import { enumerationOf, type Field } from "./field-text.ts";
import type { Enumeration, Schema, SchemaElement, SchemaLink } from "../schema/schema.ts";

const shownValues = 20;

function describeValues({ values }: Enumeration): string {
  const shown = values.slice(0, shownValues).map(({ name, value }) => (name === value ? value : `${value} ${name}`));
  return [...shown, ...(values.length > shownValues ? ["…"] : [])].join(", ");
}

/** `Label. Description.`; the first part of every docstring. */
function title({ name, label, description }: { name: string; label: string; description?: string }): string {
  const parts = [label || name, ...(description === undefined || description === label ? [] : [description])].map(commentPhrase).filter((part) => part !== "");
  return parts.join(". ") || commentText(name);
}

/** The docstring of a field: label, description, type and what is special about it. */
export function describeField(field: Field, schema: Schema): string {
  if ("foreignKeyOf" in field) {
    const link = schema.main?.links.find(({ name }) => name === field.foreignKeyOf);
    return `Foreign key of the link ${field.foreignKeyOf}${link ? `: the id of a ${link.target}` : ""}.`;
  }
  if ("generated" in field && field.generated) return schema.autouuid ? "Primary key: a UUID text." : "Primary key.";
  const enumeration = enumerationOf(field, schema);
  const type = field.length !== undefined && field.type === "string" ? `string of at most ${field.length} characters` : field.type;
  const facts = [
    enumeration && enumeration.values.length > 0 ? `${type}: ${commentText(describeValues(enumeration))}` : type,
    field.required ? "required in forms" : "",
    field.expression === undefined ? "" : "calculated, not written",
    field.xml ? "kept in the record's XML, not for filters" : "",
  ];
  return `${title(field)}. ${facts.filter((fact) => fact !== "").join("; ")}.`;
}

/** The docstring of a link. */
export function describeLink(link: SchemaLink): string {
  const back = link.reverseOf === undefined ? "" : `, by ${link.unbound ? "their" : "its"} link ${link.reverseOf}`;
  return `${title(link)}: ${link.unbound ? "any number of" : "a"} ${link.target}${back}.`;
}

/** The docstring of a group of fields or of repeated elements. */
export function describeGroup(element: SchemaElement): string {
  if (isOpen(element)) return `${title(element)}: free XML.`;
  return `${title(element)}: ${element.unbound ? "repeated elements in the record's XML" : "a group of fields"}.`;
}

/** The title of a schema, for the docstrings of its interfaces. */
export function describeSchema({ id, label }: Schema): string {
  return `${commentPhrase(label) || id} (${id})`;
}
