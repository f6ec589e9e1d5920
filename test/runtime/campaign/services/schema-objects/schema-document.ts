import type { Enumeration, Schema, SchemaAttribute, SchemaElement, SchemaKey, SchemaLink } from "../../../../../build/schema/schema.ts";
import type { WireElement } from "../../../wire/wire.ts";

type Written = string | number | boolean | undefined;

/** An element with those attributes that say something. */
function element(name: string, attributes: Record<string, Written>, children: WireElement[] = []): WireElement {
  const said = Object.entries(attributes).filter(([, value]) => value !== undefined && value !== false);
  return { name, attributes: said.map(([key, value]) => [key, String(value)]), children };
}

function fromAttribute({
  name,
  type,
  label,
  description,
  length,
  required,
  xml,
  enumeration,
  expression,
  details,
  ...rest
}: SchemaAttribute): WireElement {
  return element("attribute", {
    name,
    type,
    label,
    desc: description,
    length,
    required,
    xml,
    enum: enumeration,
    default: rest.default,
    expr: expression,
    ...details,
  });
}

function fromLink({
  name,
  label,
  description,
  target,
  unbound,
  joins,
  reverseName,
  reverseLabel,
  reverseSingle,
  reverseIntegrity,
  details,
}: SchemaLink): WireElement {
  const written = {
    name,
    type: "link",
    label,
    desc: description,
    target,
    unbound,
    revLink: reverseName,
    revLabel: reverseLabel,
    revCardinality: reverseSingle ? "single" : undefined,
    revIntegrity: reverseIntegrity,
    ...details,
  };
  return element(
    "element",
    written,
    joins.map((join) => element("join", { "xpath-src": join.source, "xpath-dst": join.target })),
  );
}

function fromElement(part: SchemaElement, own: Record<string, Written> = {}, before: WireElement[] = []): WireElement {
  const { name, type, label, description, length, required, unbound, xml, enumeration, expression, attributes, elements, links, details } =
    part;
  const children = [...before, ...attributes.map(fromAttribute), ...elements.map((each) => fromElement(each)), ...links.map(fromLink)];
  return element(
    "element",
    { name, type, label, desc: description, length, required, unbound, xml, enum: enumeration, expr: expression, ...own, ...details },
    children,
  );
}

function fromKey({ name, internal, fields }: SchemaKey): WireElement {
  return element(
    "key",
    { name, internal },
    fields.map((xpath) => element("keyfield", { xpath })),
  );
}

function fromEnumeration({ name, type, default: byDefault, values }: Enumeration): WireElement {
  return element(
    "enumeration",
    { name, basetype: type, default: byDefault },
    values.map((value) => element("value", { name: value.name, label: value.label, value: value.value })),
  );
}

/** A schema as a document, as far as the mock knows it: extensions merged in, keys and foreign keys added. */
export function schemaDocument(schema: Schema): WireElement {
  const { namespace, name, label, main, enumerations, keys, computeString, autopk, autouuid, autoStg, lookup } = schema;
  const head = [...(computeString === undefined ? [] : [element("compute-string", { expr: computeString })]), ...keys.map(fromKey)];
  return element("schema", { namespace, name, label, xtkschema: "xtk:schema" }, [
    ...enumerations.map(fromEnumeration),
    ...(main ? [fromElement(main, { autopk, autouuid, autoStg, lookup }, head)] : []),
  ]);
}
