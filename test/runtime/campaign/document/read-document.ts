import { nearestName } from "../../../../build/schema/nearest-name.ts";
import type { WireElement } from "../../wire/wire.ts";
import { stepsAfter, type Column, type Link, type ReverseLink, type Shape } from "../store/shape.ts";
import { storedFromText, type Stored } from "../store/stored.ts";
import { withoutControls } from "./merge-members.ts";
import type { OpenDocument } from "./open-document.ts";
import { parseKey } from "./parse-key.ts";
import { mistake } from "../../mistakes/mistake.ts";

/** What `_operation` may say ("Write" of the API reference). */
export const operations = ["insert", "insertOrUpdate", "update", "delete", "none"] as const;
export type Operation = (typeof operations)[number];

/** A record element of a write document, held against its schema. */
export interface RecordDocument {
  values: Map<string, Stored>;
  /** Linked records, to be found or written first: their ids become foreign keys. */
  links: { link: Link; element: WireElement }[];
  /** Records that point here through the other end of a link, written afterwards. */
  members: { reverse: ReverseLink; element: WireElement }[];
  /** XML collections whose members carry an `_operation`, by path: to be merged with what is there. */
  merges: Map<string, WireElement[]>;
  key?: string[];
  operation?: Operation;
}

const controlAttributes = ["_key", "_operation", "xtkschema"];

function knows({ columns, links, reverseLinks, structures, collections }: Shape, path: string): boolean {
  return columns.has(path) || links.has(path) || reverseLinks.has(path) || structures.has(path) || collections.has(path);
}

function isControl(name: string): boolean {
  return controlAttributes.includes(name) || name === "_cs" || name === "xmlns" || name.startsWith("xmlns:");
}

function unknownAttribute(shape: Shape, prefix: string, name: string): Error {
  const attributes = stepsAfter(shape, prefix).flatMap((step) => (step.startsWith("@") ? [step.slice(1)] : []));
  const elements = stepsAfter(shape, prefix).filter((step) => !step.startsWith("@"));
  const control = nearestName(`_${name}`, controlAttributes) ?? nearestName(name, controlAttributes);
  const nearest = control ?? nearestName(name, attributes);
  return mistake("unknown-attribute", {
    attribute: name,
    id: shape.schema.id,
    part: prefix === "" ? undefined : prefix.slice(0, -1),
    nearest,
    element: elements.includes(name) ? name : undefined,
  });
}

function unknownElement(shape: Shape, prefix: string, name: string): Error {
  const steps = stepsAfter(shape, prefix);
  const nearest = nearestName(
    name,
    steps.filter((step) => !step.startsWith("@")),
  );
  const attribute = steps.includes(`@${name}`) ? name : undefined;
  return mistake("unknown-element", { element: name, id: shape.schema.id, attribute, nearest });
}

function readOperation(element: WireElement, given: string): Operation {
  const operation = operations.find((name) => name === given);
  if (operation) return operation;
  const nearest = nearestName(given, operations);
  throw mistake("unknown-operation", { operation: given, element: element.name, nearest, known: operations });
}

function textOf(element: WireElement, shape: Shape): string {
  const nested = element.children.find((child) => typeof child !== "string");
  if (nested) throw mistake("element-in-text", { element: element.name, id: shape.schema.id, nested: (nested as WireElement).name });
  return element.children.join("");
}

/** Whether an element is the text of a field and no part of a record. */
function isText({ attributes, children }: WireElement): boolean {
  return attributes.length === 0 && children.length > 0 && children.every((child) => typeof child === "string");
}

/**
 * Holds a record element against its schema.
 * @param open where what the schema does not have comes into being
 * @throws Error for an attribute or element the schema does not have (with the nearest one), for a value its type cannot hold, for a
 *   calculated attribute
 */
export function readDocument(element: WireElement, shape: Shape, open?: OpenDocument): RecordDocument {
  const document: RecordDocument = { values: new Map(), links: [], members: [], merges: new Map() };

  function assign(column: Column, text: string): void {
    if (column.expression !== undefined) throw mistake("calculated-field", { path: column.path, id: shape.schema.id });
    document.values.set(column.path, open ? open.value(column, text) : storedFromText(column, text, shape.schema.id));
  }

  /** What an unknown element of an open schema is: a link, a text field, a collection when there are several, else a part. */
  function infer(part: WireElement, child: WireElement, path: string): void {
    if (isText(child)) open!.column(path, textOf(child, shape));
    else if (part.children.filter((sibling) => typeof sibling !== "string" && sibling.name === child.name).length > 1)
      open!.collection(path);
    else if (!open!.link(path, child)) shape.structures.add(path);
  }

  function readPart(part: WireElement, prefix: string): void {
    for (const [name, value] of part.attributes) {
      const column = shape.columns.get(`${prefix}@${name}`);
      if (column) assign(column, value);
      else if (isControl(name)) continue;
      else if (open) assign(open.column(`${prefix}@${name}`, value), value);
      else throw unknownAttribute(shape, prefix, name);
    }
    const collections = new Map<string, WireElement[]>();
    for (const child of part.children) {
      if (typeof child === "string") {
        if (child.trim() !== "" && !shape.columns.has(prefix.slice(0, -1)))
          throw mistake("text-beside-elements", { element: part.name, id: shape.schema.id, text: child.trim() });
        continue;
      }
      const path = prefix + child.name;
      if (open && !knows(shape, path)) infer(part, child, path);
      const column = shape.columns.get(path);
      const link = shape.links.get(path);
      const reverse = shape.reverseLinks.get(path);
      if (column) {
        assign(column, textOf(child, shape));
        readPart({ ...child, children: [] }, `${path}/`);
      } else if (shape.structures.has(path)) readPart(child, `${path}/`);
      else if (shape.collections.has(path)) {
        const members = collections.get(path);
        if (members) members.push(child);
        else collections.set(path, [child]);
      } else if (link) document.links.push({ link, element: child });
      else if (reverse) document.members.push({ reverse, element: child });
      else throw unknownElement(shape, prefix, child.name);
    }
    for (const [path, members] of collections) {
      if (members.some(({ attributes }) => attributes.some(([name]) => name === "_operation"))) document.merges.set(path, members);
      // Otherwise XML collections are replaced as a whole.
      else document.values.set(path, members.map(withoutControls));
    }
  }

  readPart(element, "");
  const attributes = new Map(element.attributes);
  const key = attributes.get("_key");
  if (key !== undefined) document.key = parseKey(key);
  const operation = attributes.get("_operation");
  if (operation !== undefined && operation !== "") document.operation = readOperation(element, operation);
  return document;
}
