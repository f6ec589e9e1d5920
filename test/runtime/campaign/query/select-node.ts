import type { WireElement } from "../../wire.ts";
import { normalizePath } from "../../../../build/schema/xpath.ts";
import { compile } from "../expression/compile.ts";
import { parse } from "../expression/parse.ts";
import { toText } from "../expression/to-text.ts";
import { resolvePath, rowScope } from "../store/resolve-path.ts";
import { storedToText } from "../store/stored.ts";
import type { Store } from "../store/store.ts";
import type { Row, Table } from "../store/table.ts";
import { attributeOf } from "../document/schema-of.ts";

/** Puts what one `<node>` of the select reads into a result element. */
export type SelectNode = (row: Row, result: WireElement) => void;

const notEmulated = ["groupBy", "analyze", "sql", "setOperator"];

function place(result: WireElement, path: string, text: string): void {
  const steps = path.split("/");
  const last = steps.pop()!;
  let element = result;
  for (const step of last.startsWith("@") ? steps : [...steps, last]) {
    let child = element.children.find((candidate): candidate is WireElement => typeof candidate !== "string" && candidate.name === step);
    if (!child) {
      child = { name: step, attributes: [], children: [] };
      element.children.push(child);
    }
    element = child;
  }
  if (!last.startsWith("@")) {
    element.children = text === "" ? [] : [text];
    return;
  }
  const name = last.slice(1);
  const present = element.attributes.find(([key]) => key === name);
  if (present) present[1] = text;
  else element.attributes.push([name, text]);
}

/**
 * Compiles one `<node>` of a select. The place in the result is the XPath of the field, `[folder/@name]` → `<folder name="…"/>`, or the
 * alias. Values are written in their text form, booleans as 1 and 0, unset text as "".
 * @throws Error for unknown fields; `not emulated` for collections, groups and computed fields without an alias
 */
export function compileSelectNode(store: Store, table: Table, node: WireElement): SelectNode {
  const text = attributeOf(node, "expr");
  if (text === undefined || text.trim() === "") throw new Error("A <node> of the select has no expr");
  const unsupported = notEmulated.find((name) => !["", "false", "0", undefined].includes(attributeOf(node, name)));
  if (unsupported) throw new Error(`not emulated: ${unsupported} on the select node ${text}`);
  if (node.children.some((child) => typeof child !== "string")) throw new Error(`not emulated: sub-lists of a select (<node expr="${text}"> with elements in it)`);
  const alias = attributeOf(node, "alias");
  const parsed = parse(text);
  if (parsed.type === "path") {
    // Compiled for its errors, which name the expression.
    compile(text, rowScope(store, table, "select"));
    const { path, column, read } = resolvePath(store, table, parsed.path, "select");
    const target = alias ? normalizePath(alias) : path;
    return (row, result) => place(result, target, storedToText(column, read(row)));
  }
  if (!alias) throw new Error(`not emulated: the name the server makes up for the computed field ${JSON.stringify(text)}; give the node an alias`);
  const compute = compile(text, rowScope(store, table, "select"));
  return (row, result) => place(result, normalizePath(alias), toText(compute(row)));
}
