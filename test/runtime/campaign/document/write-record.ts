import type { WireElement } from "../../wire/wire.ts";
import { RecordValues } from "../store/record-values.ts";
import type { Stored } from "../store/stored.ts";
import type { Store } from "../store/store.ts";
import type { Table } from "../store/table.ts";
import type { Row } from "../store/row.ts";
import { checkEnumerations } from "./check-enumerations.ts";
import { withDefaults } from "./default-value.ts";
import { deleteRecord } from "./delete-record.ts";
import { defaultKeyColumns, keyColumns, memberKeyColumns } from "./key-columns.ts";
import { mergeMembers } from "./merge-members.ts";
import { openDocument } from "./open-document.ts";
import { readDocument, type RecordDocument } from "./read-document.ts";
import { mistake } from "../../mistakes/mistake.ts";

/** Settings of a write. */
export interface WriteOptions {
  /** Columns the place of the element sets by itself, such as the foreign key to the parent record. */
  preset?: ReadonlyMap<string, Stored>;
  /** What to find the record by when its element has no `_key`: what the `_key` of the element around it says of it. */
  key?: readonly string[];
  /** It is the record at the other end of a 1-1 link, so the foreign key alone finds it. */
  single?: boolean;
  /** An element inside another: not the record the call is about. */
  nested?: boolean;
  /** The rows of a fixture: taken as they are, without defaults and time stamps. */
  fixture?: boolean;
}

function isUnset(value: Stored | undefined): boolean {
  return value === undefined || value === null || value === "" || value === 0;
}

function isSame(a: Stored, b: Stored | undefined): boolean {
  return a instanceof Date && b instanceof Date ? a.getTime() === b.getTime() : a === b;
}

function described(columns: readonly string[], document: RecordDocument): string {
  return columns.map((path) => `${path} = ${JSON.stringify(document.values.get(path))}`).join(", ");
}

/** Finds or writes the linked records and turns them into foreign keys. */
function resolveLinks(store: Store, document: RecordDocument, options: WriteOptions): void {
  for (const { link, element } of document.links) {
    if (element.attributes.length === 0 && element.children.length === 0) throw mistake("empty-linked-record", { element: element.name });
    const target = store.table(link.target);
    const key = document.key?.filter((path) => path.startsWith(`${link.path}/`)).map((path) => path.slice(link.path.length + 1));
    const row = writeRecord(store, target, element, { fixture: options.fixture ?? false, nested: true, ...(key?.length ? { key } : {}) });
    link.sourcePaths.forEach((path, index) => {
      const value = row?.values.get(link.targetPaths[index]!);
      if (value !== undefined) document.values.set(path, value);
    });
  }
}

function setNewKey(store: Store, table: Table, values: RecordValues): void {
  const { schema, columns } = table.shape;
  const id = columns.get("@id");
  if (!schema.autopk || !id || !isUnset(values.get("@id"))) return;
  if (id.kind === "text" || schema.stagingOf) {
    values.set("@id", store.identifiers.nextUuid());
    return;
  }
  let value = store.identifiers.nextId();
  while (table.find(["@id"], [value])) value = store.identifiers.nextId();
  values.set("@id", value);
}

/**
 * Cloud databases enforce no uniqueness (Adobe's page "Key management and unicity"), so only the primary key is checked where keys are UUIDs.
 * A key with an empty part is not checked either.
 */
function checkUnique(table: Table, values: RecordValues): void {
  const { keys, schema } = table.shape;
  const loose = schema.autouuid || schema.stagingOf !== undefined;
  for (const { name, paths } of loose ? keys.slice(0, 1) : keys) {
    const key = paths.map((path) => values.get(path));
    if (key.some(isUnset) || !table.find(paths, key)) continue;
    const shown = paths.map((path, index) => `${path} = ${JSON.stringify(key[index])}`).join(", ");
    throw mistake("key-exists", { id: table.id, key: name, values: shown });
  }
}

function insertRecord(store: Store, table: Table, document: RecordDocument, options: WriteOptions): Row {
  const given = new Map(document.values);
  for (const [path, members] of document.merges) given.set(path, mergeMembers([], members));
  const values = options.fixture ? RecordValues.from(table.layout, given) : withDefaults(store, table, given);
  setNewKey(store, table, values);
  checkUnique(table, values);
  return table.insert(values);
}

function updateRecord(store: Store, table: Table, row: Row, document: RecordDocument, options: WriteOptions): Row {
  const changes = new Map([...document.values].filter(([path, value]) => !isSame(value, row.values.get(path))));
  for (const [path, members] of document.merges)
    changes.set(path, mergeMembers((row.values.get(path) as WireElement[] | undefined) ?? [], members));
  // The server keeps this one by itself; finding a record by its key changes nothing.
  if (changes.size > 0 && !options.fixture && table.shape.columns.has("@lastModified") && !changes.has("@lastModified"))
    changes.set("@lastModified", store.clock.now());
  table.update(row, changes);
  return row;
}

function writeMembers(store: Store, row: Row, document: RecordDocument, options: WriteOptions): void {
  for (const { reverse, element } of document.members) {
    const { link } = reverse;
    const preset = new Map(link.sourcePaths.map((path, index) => [path, row.values.get(link.targetPaths[index]!) ?? null]));
    writeRecord(store, store.table(reverse.schema), element, {
      fixture: options.fixture,
      nested: true,
      single: reverse.single,
      preset,
    });
  }
}

/**
 * Writes one record element as `xtk.session.Write` does: linked records first, then the record by its key, then the records that point
 * at it. Each record is there as soon as it is written; an error further on takes nothing back.
 * @returns the record; undefined when it was deleted, or when an update found nothing
 * @throws Error with what the server would complain about
 */
export function writeRecord(store: Store, table: Table, element: WireElement, options: WriteOptions = {}): Row | undefined {
  const { shape } = table;
  const { platform } = store;
  const document = readDocument(element, shape, openDocument(store, table));
  const operation = document.operation ?? (options.nested || options.fixture ? "insertOrUpdate" : platform.defaultOperation);
  if (!document.key && options.key) document.key = [...options.key];
  for (const [path, value] of options.preset ?? []) document.values.set(path, value);
  resolveLinks(store, document, options);
  if (!options.fixture) checkEnumerations(store, table, document.values);

  const columns = document.key
    ? memberKeyColumns(keyColumns(document, shape, element.name, openDocument(store, table)), shape, options.preset)
    : (defaultKeyColumns(document, shape) ?? (options.single ? [...options.preset!.keys()] : undefined));
  const needsKey = operation === "update" || operation === "delete" || operation === "none";
  if (!columns && needsKey) {
    const keys = shape.keys.map(({ paths }) => paths.join(" + ")).join(" or ") || undefined;
    throw mistake("incomplete-key", { operation, element: element.name, id: table.id, keys });
  }
  const found =
    columns && operation !== "insert"
      ? table.find(
          columns,
          columns.map((path) => document.values.get(path)),
        )
      : undefined;

  if (operation === "none") {
    if (!found) throw mistake("no-such-record", { id: table.id, key: described(columns!, document), element: element.name });
    return found;
  }
  if (operation === "delete") {
    if (found) deleteRecord(store, table, found);
    return undefined;
  }
  if (!found && operation === "update") {
    if (platform.updateOfMissing === "error") throw mistake("no-record-to-update", { id: table.id, key: described(columns!, document) });
    return undefined;
  }
  const row = found ? updateRecord(store, table, found, document, options) : insertRecord(store, table, document, options);
  writeMembers(store, row, document, options);
  return row;
}
