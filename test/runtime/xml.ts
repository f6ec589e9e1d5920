import type { BuilderOperations } from "../../build/e4x/calls/operations.ts";
import { RESERVED_NAME } from "../../build/e4x/tree/reserved-name.ts";
import { server } from "./run/session.ts";

/**
 * `xtkit/xml` in Node: the same names as in `lib/xml.ts`, which is what scripts are built from. Outside a run they make E4X
 * values and need no server, so that a test can build the document it expects.
 */
const operations = server[RESERVED_NAME] as BuilderOperations;

export const x = operations.build;
export const Fragment = operations.fragment;
export const text = operations.text;
export const num = operations.num;
export const exists = operations.exists;
export const isXml = operations.isXml;
export const toArray = operations.toArray;
export const filter = operations.filterList;
export const setAttribute = operations.setAttribute;
export const remove = operations.remove;
