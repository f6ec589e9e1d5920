import type { WireElement } from "../../../wire/wire.ts";
import type { Column } from "../../store/shape.ts";
import { storedToText, unsetValue } from "../../store/stored.ts";
import type { Value } from "../../expression/value.ts";
import type { Table } from "../../store/table.ts";
import type { Row } from "../../store/row.ts";

function childOf(element: WireElement, name: string, create: boolean): WireElement | undefined {
  const found = element.children.find((child): child is WireElement => typeof child !== "string" && child.name === name);
  if (found || !create) return found;
  const made: WireElement = { name, attributes: [], children: [] };
  element.children.push(made);
  return made;
}

/** The text at a path of a record's document; undefined when it is not there. */
export function textAt(element: WireElement, path: string): string | undefined {
  const steps = path.split("/");
  const last = steps.pop()!;
  let place: WireElement | undefined = element;
  for (const step of steps) place = place && childOf(place, step, false);
  if (!place) return undefined;
  if (last.startsWith("@")) return place.attributes.find(([name]) => name === last.slice(1))?.[1];
  return childOf(place, last, false)
    ?.children.filter((child) => typeof child === "string")
    .join("");
}

/** Puts a text at a path of a record's document. */
export function putText(element: WireElement, path: string, text: string): void {
  const steps = path.split("/");
  const last = steps.pop()!;
  let place = element;
  for (const step of steps) place = childOf(place, step, true)!;
  if (!last.startsWith("@")) {
    const child = childOf(place, last, true)!;
    child.children = [...child.children.filter((part) => typeof part !== "string"), ...(text === "" ? [] : [text])];
    return;
  }
  const present = place.attributes.find(([name]) => name === last.slice(1));
  if (present) present[1] = text;
  else place.attributes.push([last.slice(1), text]);
}

function isUnset(column: Column, value: Value): boolean {
  const unset = unsetValue(column);
  return value === unset || value === null;
}

/** The document of a record: its fields that hold something, and its XML collections. */
export function documentOf(table: Table, row: Row): WireElement {
  const element: WireElement = { name: table.shape.schema.name, attributes: [], children: [] };
  for (const [path, column] of table.shape.columns) {
    if (column.expression !== undefined) continue;
    const value = (row.values.get(path) ?? null) as Value;
    if (!isUnset(column, value) || table.primaryPaths.includes(path)) putText(element, path, storedToText(column, value));
  }
  for (const path of table.shape.collections.keys()) {
    const members = (row.values.get(path) ?? []) as WireElement[];
    const steps = path.split("/");
    if (members.length === 0) continue;
    let place = element;
    for (const step of steps.slice(0, -1)) place = childOf(place, step, true)!;
    place.children.push(...structuredClone(members));
  }
  return element;
}
