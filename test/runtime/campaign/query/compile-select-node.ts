import { normalizePath } from "../../../../build/schema/xpath.ts";
import type { WireElement } from "../../wire/wire.ts";
import { attributeOf } from "../document/schema-of.ts";
import { toText } from "../expression/to-text.ts";
import type { Value } from "../expression/value.ts";
import { readColumn } from "../store/resolve-path.ts";
import { storedToText } from "../store/stored.ts";
import { analyzer } from "./analyze.ts";
import { childElements, exprOf, isTrue } from "./query-parts.ts";
import type { QueryScope } from "./query-scope.ts";
import { placeElement } from "./result-places.ts";
import type { Located } from "./source.ts";
import { compileSubList } from "./sub-list.ts";
import { xmlMembers } from "./xml-members.ts";
import type { SelectNode } from "./select-node.ts";
import { mistake } from "../../mistakes/mistake.ts";

/** Fields kept as XML have no column to group by, but can be read. */
function withoutFilters(path: string): string {
  return path.replace(/\[[^\]]*\]/g, "");
}

/** Members of an XML collection: as they are, or one of their attributes each, in the elements of the collection; with an alias the first one. */
function compileMembers(scope: QueryScope, { walk, rowOf }: Located, alias: string | undefined): SelectNode {
  const { end, path } = walk;
  if (end.kind !== "members") throw new Error(`"${path}" is no XML collection`);
  const target = alias ?? withoutFilters(path);
  const put = scope.places.at(target);
  const around = target.split("/").slice(0, -1);
  return (frame, result) => {
    const members = (rowOf(frame)?.values.get(end.path) as WireElement[] | undefined) ?? [];
    const found = xmlMembers(members, end.rest, path);
    if (alias !== undefined)
      put(
        result,
        found
          .slice(0, 1)
          .map((one) => (typeof one === "string" ? one : one.children.filter((child) => typeof child === "string").join("")))[0] ?? "",
      );
    else {
      for (const [index, one] of found.entries()) {
        if (typeof one === "string") put(result, one, index);
        else placeElement(result, around).children.push(structuredClone(one));
      }
    }
  };
}

/** A part of the record: all of its fields. */
function compileStructure(scope: QueryScope, { walk, rowOf }: Located, alias: string | undefined): SelectNode {
  const { end, owner, path } = walk;
  if (end.kind !== "structure") throw new Error(`"${path}" is no part of the record`);
  const fields = [...owner.shape.columns.values()]
    .filter((column) => column.path.startsWith(`${end.path}/`))
    .map((column) => ({
      column,
      put: scope.places.at((alias ?? path) + column.path.slice(end.path.length)),
      read: readColumn(scope.source.store, owner, column, "select"),
    }));
  return (frame, result) => {
    const row = rowOf(frame);
    for (const { column, put, read } of fields) put(result, row ? storedToText(column, read(row)) : "");
  };
}

function compilePath(scope: QueryScope, text: string, path: string, node: WireElement): SelectNode | undefined {
  const alias = attributeOf(node, "alias") ? normalizePath(attributeOf(node, "alias")!) : undefined;
  // Compiled for its errors, which name the expression, and for the groups.
  const locate = (): Located => scope.source.locate(path);
  if (scope.source.isVariable(path)) return undefined;
  const kind = scope.endOf(text, path);
  if (kind === "members") return compileMembers(scope, locate(), alias);
  if (kind === "structure") return compileStructure(scope, locate(), alias);
  const read = scope.compile(text, "select");
  const located = locate();
  const { end, owner, path: shown } = located.walk;
  if (end.kind !== "column") {
    const put = scope.places.at(alias ?? (end.kind === "record" ? `${shown}/@_cs` : shown));
    return (frame, result) => put(result, toText(read(frame)));
  }
  const target = alias ?? shown.replace(/^(?:\.\.\/)+/, "");
  const analyze = isTrue(node, "analyze") ? analyzer(scope.source.store, owner, end.column) : undefined;
  const put = scope.places.at(target);
  if (!analyze) return (frame, result) => put(result, storedToText(end.column, read(frame)));
  const [putName, putLabel] = [scope.places.at(`${target}Name`), scope.places.at(`${target}Label`)];
  return (frame, result) => {
    const written = storedToText(end.column, read(frame));
    put(result, written);
    const { name, label } = analyze(written);
    putName(result, name);
    putLabel(result, label);
  };
}

/**
 * Compiles one `<node>` of a select. The place in the result is the XPath of the field, `[folder/@name]` → `<folder name="…"/>`, or the
 * alias. Values are written in their text form, booleans as 1 and 0, unset text as "". A link gives the text that stands for its record, as
 * `<folder _cs="…"/>`. The name the server makes up for a computed field without an alias is not documented: `expr` and the number of the
 * node here, so that a script that depends on it shows in a test.
 * @param index the number of the node, from 0
 * @throws Error for unknown fields; `not emulated` for SQL
 */
export function compileSelectNode(scope: QueryScope, node: WireElement, index: number): SelectNode {
  if (node.name !== "node") throw mistake("query-stray-in-select", { element: node.name });
  const text = exprOf(node, "select");
  if (attributeOf(node, "sql")) throw mistake("query-sql-node", { expression: text });
  if (childElements(node).length > 0) return compileSubList(scope.source, node, compileSelectNode);
  const parsed = scope.parse(text);
  const select = parsed.type === "path" ? compilePath(scope, text, parsed.path, node) : undefined;
  if (select) return select;
  const compute = scope.compile(text, "select");
  const put = scope.places.at(normalizePath(attributeOf(node, "alias") || `@expr${index}`));
  const isDate = scope.kindOf(text) === "date";
  const textOf = (value: Value): string => (isDate && value instanceof Date ? value.toISOString().slice(0, 10) : toText(value));
  return (frame, result) => put(result, textOf(compute(frame)));
}
