import { nearestName } from "../../../../build/schema/nearest-name.ts";
import { normalizePath } from "../../../../build/schema/xpath.ts";
import { inferColumn } from "./open-schema.ts";
import { singleLink, stepsAfter, type Column, type Link, type ReverseLink, type Shape } from "./shape.ts";
import type { Store } from "./store.ts";
import type { Table } from "./table.ts";
import { mistake } from "../../mistakes/mistake.ts";

/** One step across tables: to one record, or to the many of a collection link. */
export type Hop = { kind: "link"; link: Link } | { kind: "collection"; name: string; reverse: ReverseLink };

/** What a path ends at. */
export type End =
  | { kind: "column"; column: Column }
  /** A linked record, or a record of a collection link. */
  | { kind: "record" }
  /** The text that stands for the record: `@_cs`. */
  | { kind: "computeString" }
  /** The text that stands for a linked record: `@folder-cs`. */
  | { kind: "linkComputeString"; link: Link }
  | { kind: "structure"; path: string }
  /** Members of an XML collection: `line`, `line[1]/@sku`; `rest` are the steps from the collection on, its predicate included. */
  | { kind: "members"; path: string; rest: string[] };

/** A path from one table, step by step. */
export interface Walk {
  /** Bare, without brackets around it and parents in it: `folder/@name`. */
  path: string;
  hops: Hop[];
  /** The table it ends in. */
  owner: Table;
  end: End;
}

/** Steps of a path; a slash in the brackets of a member filter separates nothing. */
export function stepsOf(path: string): string[] {
  return path === "" ? [] : path.split(/\/(?![^[]*\])/);
}

function unknownStep(shape: Shape, prefix: string, step: string): Error {
  const candidates = stepsAfter(shape, prefix);
  const nearest = candidates.includes(`@${step}`)
    ? `@${step}`
    : candidates.includes(step.replace(/^@/, ""))
      ? step.replace(/^@/, "")
      : nearestName(step, candidates);
  return mistake("unknown-path", { path: prefix + step, id: shape.schema.id, nearest: nearest && prefix + nearest });
}

/** Takes the parents out of a path: `location/../@email` is `@email`. Those at the start are left. */
function withoutParents(steps: readonly string[]): string[] {
  const kept: string[] = [];
  for (const step of steps) {
    if (step === ".." && kept.length > 0 && kept.at(-1) !== "..") kept.pop();
    else kept.push(step);
  }
  return kept;
}

function endOfStep(shape: Shape, local: string, last: boolean): End | undefined {
  const column = shape.columns.get(local);
  if (last && column) return { kind: "column", column };
  if (last && local.endsWith("@_cs")) return { kind: "computeString" };
  const textOf = last && /^(.*\/)?@(.+)-cs$/.exec(local);
  const link = textOf && shape.links.get((textOf[1] ?? "") + textOf[2]!);
  if (link) return { kind: "linkComputeString", link };
  return last && shape.structures.has(local) ? { kind: "structure", path: local } : undefined;
}

/**
 * Follows an XPath from the records of a table.
 * @throws Error for an unknown step, with the nearest known one; `not emulated: XTK path …` for the whole document and for parents
 */
export function walkPath(store: Store, table: Table, given: string): Walk {
  const bare = normalizePath(given);
  if (bare === "") throw mistake("path-of-document", { path: bare });
  if (/[()$]/.test(bare)) throw mistake("path-with-function", { path: bare });
  const hops: Hop[] = [];
  let current = table;
  let prefix = "";
  const steps = withoutParents(stepsOf(bare));
  const path = steps.join("/");
  if (steps[0] === "..") throw mistake("path-to-parent", { path: bare });
  for (const [index, step] of steps.entries()) {
    const { shape } = current;
    const local = prefix + step;
    const last = index === steps.length - 1;
    const end = endOfStep(shape, local, last);
    if (end) return { path, hops, owner: current, end };
    const collection = prefix + step.replace(/\[.*$/, "");
    const reverse = shape.reverseLinks.get(local);
    const link = shape.links.get(local) ?? (reverse?.single ? singleLink(local, reverse) : undefined);
    if (shape.collections.has(collection))
      return { path, hops, owner: current, end: { kind: "members", path: collection, rest: steps.slice(index) } };
    if (step.includes("[")) throw mistake("path-with-filter", { path: bare });
    if (link || reverse) {
      const hop: Hop = link ? { kind: "link", link } : { kind: "collection", name: local, reverse: reverse! };
      hops.push(hop);
      current = store.table(hop.kind === "link" ? hop.link.target : hop.reverse.schema);
      prefix = "";
      if (last) return { path, hops, owner: current, end: { kind: "record" } };
    } else if (shape.structures.has(local)) prefix = `${local}/`;
    else if (store.isOpen(current)) {
      // Who asks changes nothing: a field or a link comes into being with the first document that has it.
      if (last) return { path, hops, owner: current, end: { kind: "column", column: inferColumn(local, "") } };
      const target = store.schemaNamed(step, shape.schema.namespace);
      if (target) {
        hops.push({ kind: "link", link: store.linkNamed(current, local, target) });
        current = store.table(target);
        prefix = "";
      } else prefix = `${local}/`;
    } else throw unknownStep(shape, prefix, step);
  }
  throw unknownStep(current.shape, "", path);
}
