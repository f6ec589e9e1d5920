import type { BuilderOperations } from "../../build/e4x/calls/operations.ts";
import { RESERVED_NAME } from "../../build/e4x/tree/reserved-name.ts";
import { mistake } from "./mistakes/mistake.ts";
import { server } from "./run/session.ts";

/**
 * `xtkit/xml` in Node: the same names as in `lib/xml.ts`, which is what scripts are built from. Outside a run they make E4X
 * values and need no server, so that a test can build the document it expects.
 */
const operations = server[RESERVED_NAME] as BuilderOperations;

export const x = operations.build;
export const Fragment = operations.fragment;
export const text = taking("text", 2, operations.text);
export const num = taking("num", 2, operations.num);
export const exists = taking("exists", 1, operations.exists);
export const isXml = taking("isXml", 1, operations.isXml);
export const toArray = taking("toArray", 1, operations.toArray);
export const filter = taking("filter", 2, operations.filterList);
export const setAttribute = taking("setAttribute", 3, operations.setAttribute);
export const remove = taking("remove", 2, operations.remove);

/** The same helper, which refuses arguments that it would leave out. What array methods give their callbacks is no mistake: `list.filter(exists)`. */
function taking<Helper extends (...given: never[]) => unknown>(name: string, most: number, helper: Helper): Helper {
  const run = helper as unknown as (...given: unknown[]) => unknown;
  const checked = (...given: unknown[]): unknown => {
    if (given.length > most && !isFromArray(given)) throw mistake("argument-count", { call: name, most, given: given.length });
    return run(...given);
  };
  return checked as unknown as Helper;
}

function isFromArray([item, index, array, ...more]: unknown[]): boolean {
  return more.length === 0 && Array.isArray(array) && typeof index === "number" && Object.is(array[index], item);
}
