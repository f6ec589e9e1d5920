import type { WireElement } from "../../wire/wire.ts";
import type { Column, Link } from "../store/shape.ts";
import { storedFromText, type Stored } from "../store/stored.ts";
import type { Store } from "../store/store.ts";
import type { Table } from "../store/table.ts";

/** What reading a document asks of a table whose schema is open. */
export interface OpenDocument {
  column(path: string, text: string): Column;
  /** The value, in a column that takes it: an inferred one changes its type for it. */
  value(column: Column, text: string): Stored;
  /** The link an unknown element stands for; undefined when it is a part of the record. */
  link(path: string, element: WireElement): Link | undefined;
  /** Remembers that there is such an XML collection. */
  collection(path: string): void;
}

const recordMarks = ["_operation", "_key", "xtkschema", "id"];

/** @returns undefined for a table whose schema is closed */
export function openDocument(store: Store, table: Table): OpenDocument | undefined {
  if (!store.isOpen(table)) return undefined;
  const { shape } = table;
  return {
    column: (path, text) => store.inferColumn(table, path, text),
    value(column, text) {
      try {
        return storedFromText(column, text, table.id);
      } catch (error) {
        if (!column.inferred) throw error;
        store.widen(table, column, text);
        return storedFromText(column, text, table.id);
      }
    },
    link(path, element) {
      const { namespace } = shape.schema;
      const marked = element.attributes.find(([name]) => recordMarks.includes(name));
      const known = store.schemaNamed(element.name, namespace);
      if (path.includes("/") || (!marked && !known)) return undefined;
      const given = element.attributes.find(([name]) => name === "xtkschema")?.[1];
      return store.inferLink(table, path, given ?? known ?? `${namespace}:${element.name}`);
    },
    collection: (path) => {
      shape.collections.set(path, {
        name: path,
        label: path,
        unbound: true,
        xml: true,
        required: false,
        attributes: [],
        elements: [],
        links: [],
      });
    },
  };
}
