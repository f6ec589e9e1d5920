import { nearestName } from "../../../../build/schema/nearest-name.ts";
import { normalizePath } from "../../../../build/schema/xpath.ts";
import { compile, type Scope } from "../expression/compile.ts";
import type { Value } from "../expression/value.ts";
import { stepsAfter, type Column, type Link, type Shape } from "./shape.ts";
import { unsetValue } from "./stored.ts";
import type { Store } from "./store.ts";
import type { Row, Table } from "./table.ts";

/** What a path reads: `select` may read fields kept as XML, `filter` (where, orderBy) may not. */
export type Purpose = "select" | "filter";

export interface ResolvedPath {
  /** Bare, e.g. `folder/@name`. */
  path: string;
  column: Column;
  read(row: Row): Value;
}

/** Calculated attributes may use calculated attributes; more than this is a circle. */
const maximumCalculations = 20;

function unknownStep(shape: Shape, prefix: string, step: string): Error {
  const candidates = stepsAfter(shape, prefix);
  const nearest = candidates.includes(`@${step}`) ? `@${step}` : nearestName(step, candidates);
  const advice = nearest ? `: did you mean "${prefix}${nearest}"?` : "";
  return new Error(`"${prefix}${step}" is unknown in ${shape.schema.id}${advice}`);
}

function followLinks(store: Store, links: readonly Link[], row: Row): Row | undefined {
  let current: Row | undefined = row;
  for (const link of links) current = current && store.follow(link, current);
  return current;
}

/**
 * Finds what an XPath reads from the records of a table: columns, parts, and columns across links. A link that leads nowhere reads
 * unset values, as the empty record 0 does on the server.
 * @throws Error for an unknown step, with the nearest known one; `not emulated: XTK path …` for parents, member filters and collections
 */
export function resolvePath(store: Store, table: Table, path: string, purpose: Purpose, calculations = 0): ResolvedPath {
  const bare = normalizePath(path);
  const notEmulated = (what: string): Error => new Error(`not emulated: XTK path [${bare}], ${what}`);
  if (/[[\]()$]|\.\./.test(bare)) throw notEmulated("with a parent, a filter or a variable");
  if (bare.includes(":")) throw notEmulated("with a filtering dimension");
  const links: Link[] = [];
  let current = table;
  let prefix = "";
  const steps = bare.split("/");
  for (const [index, step] of steps.entries()) {
    const { shape } = current;
    const local = prefix + step;
    const last = index === steps.length - 1;
    const column = shape.columns.get(local);
    if (last && column) return resolveColumn(column, current);
    const link = shape.links.get(local);
    if (link) {
      if (last) throw notEmulated("a linked record as a value");
      links.push(link);
      current = store.table(link.target);
      prefix = "";
    } else if (shape.reverseLinks.has(local)) throw notEmulated("a collection link");
    else if (shape.collections.has(local)) throw notEmulated("an XML collection");
    else if (shape.structures.has(local) && !last) prefix = `${local}/`;
    else throw unknownStep(shape, prefix, step);
  }
  throw notEmulated("an empty path");

  function resolveColumn(column: Column, owner: Table): ResolvedPath {
    if (purpose === "filter" && column.xml) throw new Error(`"${bare}" is kept as XML and cannot be filtered or sorted`);
    const unset = unsetValue(column);
    if (column.expression === undefined) {
      return { path: bare, column, read: (row) => (followLinks(store, links, row)?.values.get(column.path) as Value | undefined) ?? unset };
    }
    if (calculations >= maximumCalculations) throw new Error(`the calculated attributes of ${owner.id} go round in a circle at "${column.path}"`);
    const compute = compile(column.expression, rowScope(store, owner, purpose, calculations + 1));
    return {
      path: bare,
      column,
      read: (row) => {
        const found = followLinks(store, links, row);
        return found ? (compute(found) ?? unset) : unset;
      },
    };
  }
}

/** The scope of expressions over the records of a table. */
export function rowScope(store: Store, table: Table, purpose: Purpose, calculations = 0): Scope<Row> {
  return {
    now: () => store.clock.now(),
    resolve: (path) => resolvePath(store, table, path, purpose, calculations).read,
  };
}
