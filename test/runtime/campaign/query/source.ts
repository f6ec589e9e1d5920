import type { ValueKind } from "../../../../build/schema/field-type.ts";
import { normalizePath } from "../../../../build/schema/xpath.ts";
import type { FieldFacts } from "../expression/check-literals.ts";
import type { Compiled } from "../expression/compiled.ts";
import type { Value } from "../expression/value.ts";
import type { Variables } from "../expression/variables.ts";
import { computeString } from "../store/compute-string.ts";
import { enumerationOf } from "../store/enumeration.ts";
import { followLinks } from "../store/follow-links.ts";
import { readColumn, type Purpose } from "../store/resolve-path.ts";
import type { Column, Link, ReverseLink } from "../store/shape.ts";
import { rowsLeadingTo } from "../store/linked-rows.ts";
import { unsetValue } from "../store/stored.ts";
import type { Store } from "../store/store.ts";
import type { Table } from "../store/table.ts";
import type { Row } from "../store/row.ts";
import { stepsOf, walkPath, type Hop, type Walk } from "../store/walk-path.ts";
import type { Frame } from "./frame.ts";
import { mistake } from "../../mistakes/mistake.ts";

/** A collection link that a query goes through: its records multiply those it hangs on. */
interface Join {
  name: string;
  /** Which of the rows of a frame it hangs on, and the links from there. */
  from: number;
  links: Link[];
  follow(row: Row): Row | undefined;
  reverse: ReverseLink;
}

/** A path with the record it ends at. */
export interface Located {
  walk: Walk;
  /** Undefined when there is no such record. */
  rowOf(frame: Frame): Row | undefined;
  /** Whether the record it starts from is there: it is not where a joined collection is empty, and in a group of nothing. */
  isThere(frame: Frame): boolean;
}

/** The records a collection link, or a single one, leads to. */
export interface Members {
  table: Table;
  /** The last step of the path. */
  name: string;
  /** Whether there may be many. */
  many: boolean;
  rows(frame: Frame): Row[];
}

/** What a query reads from: its table, and the collections that its expressions go through. */
export class Source {
  readonly store: Store;
  readonly table: Table;
  readonly variables: Variables | undefined;
  /** What the query around this one reads from. */
  readonly outer: Source | undefined;
  /** Whether an expression asked for a record of the query around this one. */
  isCorrelated = false;
  readonly #joins: Join[] = [];

  constructor(store: Store, table: Table, variables?: Variables, outer?: Source) {
    this.store = store;
    this.table = table;
    this.variables = variables;
    this.outer = outer;
  }

  /** Whether collections are joined, so that one record may give many frames. */
  get isJoined(): boolean {
    return this.#joins.length > 0;
  }

  /** The frames of one record: one for each combination of records in the joined collections, as an outer join gives. */
  framesOf(row: Row, number: number, outer?: Frame): Frame[] {
    let partial: (Row | undefined)[][] = [[row]];
    for (const { from, follow, reverse } of this.#joins) {
      const target = this.store.table(reverse.schema);
      partial = partial.flatMap((rows) => {
        const start = rows[from] && follow(rows[from]);
        const found = start ? membersOf(target, reverse, start) : [];
        return found.length === 0 ? [[...rows, undefined]] : found.map((member) => [...rows, member]);
      });
    }
    return partial.map((rows) => ({ rows, number, outer }));
  }

  /**
   * Finds the record a path ends at; collections on the way are joined. `../` leads to the query around this one, `ns:schema:` and
   * `ns:schema:alias:` (a filtering dimension) to the nearest query on that schema.
   */
  locate(given: string): Located {
    const path = normalizePath(given);
    const parents = /^(?:\.\.\/)+/.exec(path)?.[0].length ?? 0;
    if (parents > 0) return this.#locateOutside(path.slice(parents), parents / 3, path);
    const dimension = /^([\w-]+:[\w-]+):(?:[\w-]+:)?([^:]+)$/.exec(path);
    if (dimension) return this.#locateDimension(dimension[1]!, dimension[2]!, path);
    const walk = walkPath(this.store, this.table, path);
    return { walk, ...this.#follow(walk.hops) };
  }

  #locateOutside(path: string, levels: number, shown: string): Located {
    let source: Source | undefined = this.#outward();
    for (let level = 1; level < levels; level++) source = source && source.#outward();
    if (!source) throw mistake("path-to-parent", { path: shown });
    const located = source.locate(path);
    const frameOf = (frame: Frame): Frame => {
      let current = frame;
      for (let level = 0; level < levels; level++) current = current.outer!;
      return current;
    };
    return { walk: located.walk, rowOf: (frame) => located.rowOf(frameOf(frame)), isThere: (frame) => located.isThere(frameOf(frame)) };
  }

  /** This one and those around it, from the inside. */
  #lineage(): Source[] {
    return [this, ...(this.outer ? this.outer.#lineage() : [])];
  }

  #outward(): Source | undefined {
    this.isCorrelated = true;
    return this.outer;
  }

  #locateDimension(schema: string, path: string, shown: string): Located {
    const levels = this.#lineage().findIndex(({ table }) => table.id === schema);
    if (levels === 0) return this.locate(path);
    if (levels > 0) return this.#locateOutside(path, levels, shown);
    throw mistake("path-of-other-dimension", { path: shown });
  }

  #follow(hops: readonly Hop[]): Omit<Located, "walk"> {
    let slot = 0;
    let links: Link[] = [];
    for (const hop of hops) {
      if (hop.kind === "link") links.push(hop.link);
      else {
        slot = this.#join(slot, links, hop);
        links = [];
      }
    }
    const isThere = (frame: Frame): boolean => frame.rows[slot] !== undefined;
    if (links.length === 0) return { isThere, rowOf: (frame) => frame.rows[slot] };
    const follow = followLinks(this.store, this.#tableOf(slot), links);
    return {
      isThere,
      rowOf: (frame) => {
        const row = frame.rows[slot];
        return row && follow(row);
      },
    };
  }

  /** The table of one of the rows of a frame. */
  #tableOf(slot: number): Table {
    return slot === 0 ? this.table : this.store.table(this.#joins[slot - 1]!.reverse.schema);
  }

  #join(from: number, links: Link[], { name, reverse }: Extract<Hop, { kind: "collection" }>): number {
    const known = this.#joins.findIndex(
      (join) =>
        join.from === from &&
        join.name === name &&
        join.links.length === links.length &&
        join.links.every((link, index) => link === links[index]),
    );
    return (
      (known === -1
        ? this.#joins.push({ name, from, links, reverse, follow: followLinks(this.store, this.#tableOf(from), links) }) - 1
        : known) + 1
    );
  }

  /**
   * The records that a path ends at, without joining the last step.
   * @returns undefined when it ends at no record
   */
  members(given: string): Members | undefined {
    const walk = walkPath(this.store, this.table, given);
    const last = walk.hops.at(-1);
    if (walk.end.kind !== "record" || !last) return undefined;
    const { rowOf } = this.#follow(walk.hops.slice(0, -1));
    const name = walk.path.split("/").at(-1)!;
    if (last.kind === "collection") {
      return {
        table: walk.owner,
        name,
        many: true,
        rows: (frame) => {
          const start = rowOf(frame);
          return start ? membersOf(walk.owner, last.reverse, start) : [];
        },
      };
    }
    const { store } = this;
    return {
      table: walk.owner,
      name,
      many: false,
      rows: (frame) => {
        const start = rowOf(frame);
        const found = start && store.follow(last.link, start);
        return found ? [found] : [];
      },
    };
  }

  /** What a path reads: the value of a field, of a calculated one, or the text that stands for a record. */
  resolve(path: string, purpose: Purpose): Compiled<Frame> {
    const variable = this.#variable(path);
    if (variable !== undefined) return () => variable;
    const { walk, rowOf, isThere } = this.locate(path);
    const { owner, end } = walk;
    if (end.kind === "column") return this.#columnReader(walk, end.column, purpose, { walk, rowOf, isThere });
    if (end.kind === "computeString") return this.#textOf(owner, rowOf);
    if (end.kind === "linkComputeString") {
      const { store } = this;
      const text = computeString(store, store.table(end.link.target));
      return (frame) => {
        const row = rowOf(frame);
        const linked = row && store.follow(end.link, row);
        return linked ? text(linked) : "";
      };
    }
    if (end.kind === "record" && purpose === "select") return this.#textOf(owner, rowOf);
    if (end.kind === "record") throw mistake("path-to-record", { path: walk.path });
    if (end.kind === "members") throw mistake(purpose === "filter" ? "xml-field-filtered" : "xml-field-computed", { path: walk.path });
    throw mistake("path-to-no-field", { path: walk.path });
  }

  /** The column a path ends at; undefined for variables and whatever else is no column. */
  locateColumn(path: string): Column | undefined {
    if (this.#variable(path) !== undefined) return undefined;
    const { end } = this.locate(path).walk;
    return end.kind === "column" ? end.column : undefined;
  }

  /** Whether a schema says that there is such a field; a variable of the workflow counts as one. */
  isDeclared(path: string): boolean {
    try {
      const column = this.locateColumn(path);
      return this.isVariable(path) || (column !== undefined && !column.inferred);
    } catch {
      return false;
    }
  }

  /** What a path reads, where a column of a given schema tells. */
  factsOf(path: string): FieldFacts | undefined {
    const column = this.locateColumn(path);
    if (column === undefined || column.kind === "recordId" || column.inferred) return undefined;
    const { owner } = this.locate(path).walk;
    const enumeration = enumerationOf(this.store, owner, column);
    return { kind: column.kind, ...(enumeration && { names: new Map(enumeration.values.map(({ name, value }) => [name, value])) }) };
  }

  /** What kind of value a path reads, where a column tells. */
  kindOf(path: string): ValueKind | undefined {
    const kind = this.locateColumn(path)?.kind;
    return kind === "recordId" ? undefined : kind;
  }

  #columnReader({ owner, path, hops }: Walk, column: Column, purpose: Purpose, { rowOf, isThere }: Located): Compiled<Frame> {
    const read = readColumn(this.store, owner, column, purpose, path);
    const unset = unsetValue(column);
    if (hops.length === 0) {
      return (frame) => {
        const row = rowOf(frame);
        return row ? read(row) : null;
      };
    }
    // A link that leads nowhere leads to the empty record 0; a joined collection without records gives NULL.
    return (frame) => {
      const row = rowOf(frame);
      return row ? read(row) : isThere(frame) ? unset : null;
    };
  }

  #textOf(owner: Table, rowOf: Located["rowOf"]): Compiled<Frame> {
    const text = computeString(this.store, owner);
    return (frame) => {
      const row = rowOf(frame);
      return row ? text(row) : "";
    };
  }

  /** Whether a path is `[vars/@name]` or the like. */
  isVariable(path: string): boolean {
    return this.#variable(path) !== undefined;
  }

  /** `[vars/@name]` where the table has no `vars`. */
  #variable(path: string): Value | undefined {
    const [first] = stepsOf(normalizePath(path));
    if ((first !== "vars" && first !== "instance") || this.table.shape.structures.has(first) || this.table.shape.links.has(first))
      return undefined;
    return this.variables?.(normalizePath(path));
  }
}

/** The records that lead to this one, in insertion order. */
function membersOf(table: Table, { link }: ReverseLink, row: Row): Row[] {
  return rowsLeadingTo(
    table,
    link,
    link.targetPaths.map((path) => row.values.get(path)),
  );
}
