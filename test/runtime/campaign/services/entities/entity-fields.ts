import type { WireElement, WireValue } from "../../../wire/wire.ts";
import { toText } from "../../expression/to-text.ts";
import type { Value } from "../../expression/value.ts";
import { rowsLeadingTo } from "../../store/linked-rows.ts";
import { resolvePath } from "../../store/resolve-path.ts";
import { stepsAfter, type Column, type Link } from "../../store/shape.ts";
import { storedFromText, unsetValue } from "../../store/stored.ts";
import { wireToText } from "../../values/wire-to-text.ts";
import type { ServiceContext } from "../../dispatch/service-context.ts";
import { documentOf, putText, textAt } from "./entity-document.ts";
import type { EntityState } from "../../state/entity-state.ts";
import { EntityState as Entity } from "../../state/entity-state.ts";
import { entityWire, propertyName } from "../../dispatch/entity-wire.ts";
import { findRecord } from "./find-record.ts";
import { mistake } from "../../../mistakes/mistake.ts";

/** The step of the schema behind a property, the attribute first where both are there. */
function stepOf(state: EntityState, name: string): string {
  const steps = stepsAfter(state.table.shape, state.prefix).filter((step) => propertyName(step) === name);
  const step = steps.find((each) => each.startsWith("@")) ?? steps[0];
  if (step === undefined) throw mistake("member-not-emulated", { path: `${state.path}#${name}`, id: state.table.id });
  return step;
}

function calculated(context: ServiceContext, state: EntityState, path: string): Value {
  const row = findRecord(state.path, state.table, { xml: state.element });
  const column = state.table.shape.columns.get(path)!;
  return row ? resolvePath(context.store, state.table, path, "select")(row) : unsetValue(column);
}

function columnValue(context: ServiceContext, state: EntityState, column: Column): WireValue {
  if (column.expression !== undefined) return calculated(context, state, column.path);
  return storedFromText(column, textAt(state.element, column.path) ?? "", state.table.id);
}

function elementsAt(state: EntityState, path: string): WireElement[] {
  let places: WireElement[] = [state.element];
  for (const step of path.split("/"))
    places = places.flatMap(({ children }) =>
      children.filter((child): child is WireElement => typeof child !== "string" && child.name === step),
    );
  return places;
}

/** Path of a schema object: `nms:recipient` is `nms.recipient`. */
export function schemaPath(schemaId: string): string {
  return schemaId.replace(":", ".");
}

function linkedRecord(context: ServiceContext, state: EntityState, link: Link): WireValue {
  const table = context.store.table(link.target);
  const [given] = elementsAt(state, link.path);
  if (given) return entityWire(context.objects, new Entity(schemaPath(link.target), table, given));
  const columns = link.sourcePaths.map((path) => state.table.shape.columns.get(path)!);
  const values = columns.map((column) => storedFromText(column, textAt(state.element, column.path) ?? "", state.table.id));
  if (values.every((value, index) => value === unsetValue(columns[index]!))) return null;
  const row = table.find(link.targetPaths, values);
  if (!row) return null;
  const linked = new Entity(schemaPath(link.target), table, documentOf(table, row));
  linked.markStored();
  return entityWire(context.objects, linked);
}

/**
 * A property of an entity: the field's value, an object for a group of fields or a linked record (null where the link leads nowhere), an
 * array for collections.
 */
export function readField(context: ServiceContext, state: EntityState, name: string): WireValue {
  if (name === "#document") return { xml: structuredClone(state.element) };
  const { shape } = state.table;
  const path = state.prefix + stepOf(state, name);
  const column = shape.columns.get(path);
  if (column) return columnValue(context, state, column);
  if (shape.structures.has(path)) return part(context, state, path);
  const link = shape.links.get(path);
  if (link) return linkedRecord(context, state, link);
  if (shape.collections.has(path))
    return {
      array: elementsAt(state, path).map((element) => ({ object: element.attributes.map(([key, value]) => [propertyName(key), value]) })),
    };
  const reverse = shape.reverseLinks.get(path);
  if (!reverse) throw mistake("member-not-emulated", { path: `${state.path}#${name}` });
  const source = context.store.table(reverse.schema);
  const values = reverse.link.targetPaths.map((target) =>
    storedFromText(shape.columns.get(target)!, textAt(state.element, target) ?? "", state.table.id),
  );
  const rows = rowsLeadingTo(source, reverse.link, values);
  return { array: rows.map((row) => entityWire(context.objects, new Entity(schemaPath(reverse.schema), source, documentOf(source, row)))) };
}

/** A group of fields: it reads and writes the document of its record. */
function part(context: ServiceContext, state: EntityState, path: string): WireValue {
  return entityWire(context.objects, new Entity(state.path, state.table, state.element, `${path}/`));
}

function textOf(value: WireValue): string {
  if (value === undefined || value === null) return "";
  return typeof value === "boolean" || value instanceof Date ? toText(value) : wireToText(value);
}

/**
 * Sets a field of an entity.
 * @throws Error for what the field's type does not have, for calculated fields, and for links and collections: give their keys, or write a document
 */
export function writeField(_: ServiceContext, state: EntityState, name: string, value: WireValue): void {
  const path = state.prefix + stepOf(state, name);
  const column = state.table.shape.columns.get(path);
  if (!column) throw mistake("entity-link-set", { path: `${state.path}#${name}` });
  if (column.expression !== undefined) throw mistake("calculated-field", { path, id: state.table.id });
  const text = textOf(value);
  storedFromText(column, text, state.table.id);
  putText(state.element, path, text);
}
