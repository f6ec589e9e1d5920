import type { Schema, SchemaAttribute, SchemaElement, SchemaLink } from "../schema/schema.ts";
import { stagingName } from "../schema/staging-twin.ts";
import { describeField, describeGroup, describeLink, describeSchema } from "./describe-field.ts";
import { hasElements, hasValue, isGroup, isOpen } from "./element-kind.ts";
import { fieldText } from "./field-text.ts";
import type { InterfaceNames } from "./interface-names.ts";
import type { DeclaredInterface, Member } from "./print-interface.ts";
import { propertyName } from "./property-name.ts";

/** What a declaration is about. */
export interface Declared {
  schema: Schema;
  /** The main element, or the parts of it that are not declared elsewhere. */
  main: SchemaElement;
  /** The schema has a declaration elsewhere: this one adds to it. */
  adds: boolean;
  names: InterfaceNames;
}

/** What every object has: a document without such an attribute has the method all the same. */
const methodsOfObjects = new Set(["toString", "toLocaleString", "valueOf", "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable"]);

function attributeMember(attribute: SchemaAttribute, schema: Schema): Member {
  const inherited = methodsOfObjects.has(attribute.name) ? ` | Object["${attribute.name}"]` : "";
  return { doc: describeField(attribute, schema), text: `${propertyName(attribute.name)}?: ${fieldText(attribute, schema)}${inherited};` };
}

function accessors(attribute: SchemaAttribute, schema: Schema): Member[] {
  const name = JSON.stringify(`@${attribute.name}`);
  const read = { doc: describeField(attribute, schema), text: `get ${name}(): XMLList;` };
  return attribute.expression === undefined ? [read, { text: `set ${name}(value: ${fieldText(attribute, schema)});` }] : [read];
}

/** The member for a link. */
export function linkMember(link: SchemaLink): Member {
  const kind = link.unbound ? "XtkCollectionLink" : "XtkLink";
  return { doc: describeLink(link), text: `${propertyName(link.name)}?: ${kind}<${JSON.stringify(link.target)}>;` };
}

/** The type of an element that is no link. */
function elementText(element: SchemaElement, path: string, { schema, names }: Declared): string {
  if (isOpen(element)) return "XtkOpenElement";
  const name = names.part(schema.id, path);
  const group = `${element.unbound ? "XtkXmlCollection" : "XtkStructure"}<${name}${hasElements(element) ? `, ${name}Elements` : ""}>`;
  if (!hasValue(element)) return group;
  const value = `XtkElementField<${fieldText(element, schema)}>`;
  const more = element.unbound || element.attributes.length > 0 || hasElements(element);
  return more ? `${value} & ${group}` : value;
}

function elementMembers(element: SchemaElement, prefix: string, declared: Declared, known: SchemaElement | undefined): Member[] {
  const fields = element.elements
    .filter(({ name }) => !known?.elements.some((one) => one.name === name))
    .map((part): Member => {
      const doc = hasValue(part) ? describeField(part, declared.schema) : describeGroup(part);
      return { doc, text: `${propertyName(part.name)}?: ${elementText(part, `${prefix}${part.name}`, declared)};` };
    });
  const taken = new Set(element.elements.map(({ name }) => name));
  return [...fields, ...element.links.filter(({ name }) => !taken.has(name)).map(linkMember)];
}

/** The interfaces of the groups in an element, inner ones after outer ones. */
function groups(element: SchemaElement, prefix: string, declared: Declared, known: SchemaElement | undefined): DeclaredInterface[] {
  const { schema, names } = declared;
  return element.elements.filter(isGroup).flatMap((part) => {
    const path = `${prefix}${part.name}`;
    const name = names.part(schema.id, path);
    const before = known?.elements.find((one) => one.name === part.name);
    const about = `${describeSchema(schema)}, ${path}`;
    const own: DeclaredInterface[] = [];
    if (!before || part.attributes.length > 0) own.push({ doc: `${about}: the attributes.`, name, members: part.attributes.map((attribute) => attributeMember(attribute, schema)) });
    const members = elementMembers(part, `${path}/`, declared, before);
    if (members.length > 0) own.push({ doc: `${about}: the elements.`, name: `${name}Elements`, members });
    return [...own, ...groups(part, `${path}/`, declared, before)];
  });
}

/** A field of a key as `_key` names it: an XPath, for a link its foreign key. */
function keyPath(field: string, main: SchemaElement): string {
  const path = main.links.some(({ name }) => name === field) ? `@${field}-id` : field;
  return /[/-]/.test(path) ? `[${path}]` : path;
}

/** The keys as a document's `_key` says them. */
function keysText({ keys, main }: Schema): string {
  const texts = main ? keys.map(({ fields }) => JSON.stringify(fields.map((field) => keyPath(field, main)).join(","))) : [];
  return texts.length > 0 ? [...new Set(texts)].join(" | ") : "never";
}

function registries(entries: readonly [id: string, attributes: string, elements: string, row: string, keys: string][]): DeclaredInterface[] {
  const registry = (name: string, column: 1 | 2 | 3 | 4): DeclaredInterface => ({
    name,
    members: entries.map((entry) => ({ text: `${JSON.stringify(entry[0])}: ${entry[column]};` })),
  });
  return [registry("XtkSchemas", 1), registry("XtkElements", 2), registry("XtkRows", 3), registry("XtkKeys", 4)];
}

/**
 * The interfaces of one schema: its attributes, its elements and the groups in them, its rows, the entries of the registries.
 * @param staging whether the staging table is declared as well
 * @param base the schema as it is declared elsewhere
 */
export function declareSchema(declared: Declared, staging: boolean, base?: Schema): DeclaredInterface[] {
  const { schema, main, adds, names } = declared;
  const name = names.schema(schema.id);
  const title = describeSchema(schema);
  const attributes = main.attributes.map((attribute) => attributeMember(attribute, schema));
  const elements = elementMembers(main, "", declared, base?.main);
  const rows = main.attributes.flatMap((attribute) => accessors(attribute, schema));
  const unlessEmpty = (one: DeclaredInterface): DeclaredInterface[] => (adds && one.members.length === 0 ? [] : [one]);
  const interfaces = [
    ...unlessEmpty({ doc: `${title}: the attributes of a document.`, name, members: attributes }),
    ...unlessEmpty({ doc: `${title}: the elements: links, collections, groups of fields.`, name: `${name}Elements`, members: elements }),
    ...groups(main, "", declared, base?.main),
    ...unlessEmpty({ doc: `${title}: reading gives the attribute as a list, writing sets it.`, name: `${name}Row`, members: rows }),
  ];
  const keys = keysText(schema);
  const entries: [string, string, string, string, string][] = adds ? [] : [[schema.id, name, `${name}Elements`, `${name}Row`, keys]];
  if (staging) {
    const id = stagingName(schema.id);
    const twin = names.schema(id);
    const twinTitle = `${title.slice(0, -schema.id.length - 3)}, staging table (${id})`;
    interfaces.push({ doc: `${twinTitle}: the attributes of a document.`, name: twin, extends: name, members: [] }, { doc: `${twinTitle}.`, name: `${twin}Row`, extends: `${name}Row`, members: [] });
    entries.push([id, twin, `${name}Elements`, `${twin}Row`, keys]);
  }
  return entries.length > 0 ? [...interfaces, ...registries(entries)] : interfaces;
}
