import { compile, type Scope } from "../expression/compile.ts";
import type { Compiled } from "../expression/compiled.ts";
import type { FunctionContext } from "../expression/functions/xtk-function.ts";
import type { Value } from "../expression/value.ts";
import { followLinks } from "./follow-links.ts";
import type { Column } from "./shape.ts";
import { unsetValue } from "./stored.ts";
import type { Store } from "./store.ts";
import type { Table } from "./table.ts";
import type { Row } from "./row.ts";
import { walkPath } from "./walk-path.ts";
import { mistake } from "../../mistakes/mistake.ts";

/** What a path reads: `select` may read fields kept as XML, `filter` (where, orderBy) may not. */
export type Purpose = "select" | "filter";

/** Calculated attributes may use calculated attributes; more than this is a circle. */
const maximumCalculations = 20;

/** What is written by `IS NULL`: unset text, unless the campaign says that it is an empty text. */
function readerOf(store: Store, owner: Table, column: Column): Compiled<Row> {
  const slot = owner.layout.slotOf(column.path);
  const emptyIsNull = store.platform.emptyText === "null" && column.kind === "text";
  const unset = emptyIsNull ? null : unsetValue(column);
  if (emptyIsNull) return (row) => (row.values.cells[slot] as Value | undefined) || null;
  return (row) => (row.values.cells[slot] as Value | undefined) ?? unset;
}

/**
 * Reads one column from the records of its table; calculated ones are computed.
 * @param shown the path as it was written, for messages
 * @throws Error for a field kept as XML where it cannot be read
 */
export function readColumn(
  store: Store,
  owner: Table,
  column: Column,
  purpose: Purpose,
  shown = column.path,
  calculations = 0,
): Compiled<Row> {
  if (purpose === "filter" && column.xml) throw mistake("xml-field-filtered", { path: shown });
  if (column.expression === undefined) return readerOf(store, owner, column);
  if (calculations >= maximumCalculations) throw mistake("calculation-circle", { id: owner.id, path: column.path });
  const name = `${purpose} ${column.path}`;
  const known = owner.compiled.get(name) as Compiled<Row> | undefined;
  if (known) return known;
  const compute = compile(column.expression, rowScope(store, owner, purpose, calculations + 1));
  const unset = unsetValue(column);
  const read: Compiled<Row> = (row) => compute(row) ?? unset;
  owner.compiled.set(name, read);
  return read;
}

/**
 * What an XPath reads from one record: columns, parts, and columns across links. A link that leads nowhere reads unset values, as the empty
 * record 0 does on the server.
 * @throws Error for an unknown step, with the nearest known one, and for what is not one value
 */
export function resolvePath(store: Store, table: Table, given: string, purpose: Purpose, calculations = 0): Compiled<Row> {
  const { path, hops, owner, end } = walkPath(store, table, given);
  const links = hops.map((hop) => {
    if (hop.kind === "collection") throw mistake("path-to-collection", { path });
    return hop.link;
  });
  if (end.kind !== "column") throw mistake("path-to-no-field", { path });
  const read = readColumn(store, owner, end.column, purpose, path, calculations);
  if (links.length === 0) return read;
  const unset = unsetValue(end.column);
  const follow = followLinks(store, table, links);
  return (row) => {
    const found = follow(row);
    return found ? read(found) : unset;
  };
}

/** The scope of expressions over single records of a table: defaults, calculated attributes, compute strings. */
export function rowScope(store: Store, table: Table, purpose: Purpose, calculations = 0): Scope<Row> {
  return {
    ...functionContext(store),
    resolve: (path) => resolvePath(store, table, path, purpose, calculations),
  };
}

/** What expressions over this store share. */
export function functionContext(store: Store): FunctionContext & Pick<Scope<unknown>, "parse" | "emptyIsNull"> {
  return {
    now: () => store.clock.now(),
    random: () => store.identifiers.nextRandom(),
    uuid: () => store.identifiers.nextUuid(),
    parse: (text) => store.expressions.parse(text),
    emptyIsNull: store.platform.emptyText === "both",
  };
}
