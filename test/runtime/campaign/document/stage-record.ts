import type { WireElement } from "../../wire/wire.ts";
import type { Stored } from "../store/stored.ts";
import type { Store } from "../store/store.ts";
import type { Table } from "../store/table.ts";
import type { Row } from "../store/row.ts";
import { withDefaults } from "./default-value.ts";
import { keyColumns } from "./key-columns.ts";
import { openDocument } from "./open-document.ts";
import { readDocument, type RecordDocument } from "./read-document.ts";
import { attributeOf, schemaOf } from "./schema-of.ts";
import { mistake } from "../../mistakes/mistake.ts";

/** The staging table a document of `Ingest` or `IngestExt` is for ("Specific FFDA Campaign APIs" of v8: root and xtkschema name the staging schema). */
export function stagingTableOf(call: string, element: WireElement, store: Store): Table {
  const table = schemaOf(call, element, store);
  const { schema } = table.shape;
  if (!schema.stagingOf) {
    const twin = store.stagingOf(table);
    throw mistake("not-a-staging-schema", { call, id: table.id, twin: twin?.id, element: twin?.shape.schema.name });
  }
  if (element.name !== schema.name) throw mistake("wrong-root-element", { call, element: element.name, id: table.id, wanted: schema.name });
  return table;
}

/**
 * Reads a document for a staging table.
 * @throws Error `not emulated` for what no page documents: `_operation`, linked records that would have to be written
 */
export function readStagedDocument(call: string, element: WireElement, table: Table, store: Store): RecordDocument {
  if (attributeOf(element, "_operation") !== undefined) throw mistake("staged-operation", { call });
  const document = readDocument(element, table.shape, openDocument(store, table));
  const [merged] = document.merges.keys();
  if (merged !== undefined) throw mistake("staged-operation", { call, element: merged });
  const linked = document.links[0]?.element ?? document.members[0]?.element;
  if (linked) throw mistake("staged-link", { call, element: linked.name });
  return document;
}

/** Adds a staged record; what replication carries over is all of it. */
export function insertStaged(store: Store, table: Table, given: ReadonlyMap<string, Stored>): Row {
  return table.insert(withDefaults(store, table, given));
}

function changeStaged(table: Table, row: Row, changes: ReadonlyMap<string, Stored>): Row {
  table.update(row, changes);
  if (row.assigned) table.stage(row, { assigned: new Set([...row.assigned, ...changes.keys()]) });
  return row;
}

/**
 * Brings values to a staged record: the staged one with that key, else a staged update of the cloud record with that key, else a new one.
 * @param columns the columns of the key
 * @param values everything given, the key included
 * @param complete sets what a new record still lacks, such as its id
 */
export function upsertStaged(
  store: Store,
  table: Table,
  columns: readonly string[],
  values: ReadonlyMap<string, Stored>,
  complete: (values: Map<string, Stored>) => void = () => {},
): Row {
  const key = columns.map((path) => values.get(path));
  const staged = table.find(columns, key);
  // A staged deletion followed by a new value is a new record.
  if (staged?.deleted) table.delete(staged);
  else if (staged) return changeStaged(table, staged, values);
  const cloud = staged ? undefined : store.table(table.shape.schema.stagingOf!).find(columns, key);
  if (cloud) {
    const row = table.insert(cloud.values, { assigned: new Set(table.primaryPaths) });
    return changeStaged(table, row, values);
  }
  const given = new Map(values);
  complete(given);
  return insertStaged(store, table, given);
}

/** `Ingest` and `IngestExt` with a `_key`. */
export function stageByKey(store: Store, table: Table, document: RecordDocument, element: WireElement): Row {
  const columns = keyColumns(document, table.shape, element.name);
  for (const path of columns) {
    const value = document.values.get(path);
    if (value === "" || value === null || value === 0)
      throw mistake("empty-key-field", { key: document.key!, element: element.name, field: path.replace(/^@/, "") });
  }
  return upsertStaged(store, table, columns, document.values, (values) => {
    if (table.shape.schema.autopk && !values.has("@id")) values.set("@id", store.identifiers.nextUuid());
  });
}
