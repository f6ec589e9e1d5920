import { expect, test } from "vitest";
import { importGraph } from "./import-graph.ts";
import { findModuleState, moduleStateOf } from "./module-state.ts";

/** What may be kept at module level, each with its reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  "build/compile/comments/keep-notes.ts known":
    "Comments of sources, by their text: what many activities import is read once. A hundred at most.",
  "build/e4x/parse/markup-text.ts NAME": "A sticky pattern: its place is set before each use.",
  "build/lint/eslint/script-mistakes.ts looked":
    "What all rules of ESLint ask of a text is found once; it lasts as long as the text, held weakly.",
  "build/lint/program/parsed-declarations.ts declarations": "Declarations of packages, by their text: what differs is read anew.",
  "test/runtime/e4x/markup-scanner.ts END_TAG": "A sticky pattern: its place is set before each use.",
  "test/runtime/e4x/markup-scanner.ts LONE_ATTRIBUTE": "A sticky pattern: its place is set before each use.",
  "test/runtime/e4x/key-order.ts keyOrder":
    "The order of an object's keys lasts as long as the object, held weakly, whichever run made it.",
  "test/runtime/run/all-runs.ts allRuns": "What concerns the process and no single run has this one owner.",
  "test/runtime/campaign/schemas/built-in-schemas.ts builtInSchemas": "Files of the package, read once; what was read is frozen.",
};

test("what is shipped keeps no state in modules", () => {
  const files = [...importGraph().keys()].filter((file) => !file.startsWith("build/tools/") && !file.endsWith(".d.ts"));
  expect(
    files
      .flatMap(moduleStateOf)
      .map(({ place }) => place)
      .sort(),
  ).toEqual(Object.keys(EXCEPTIONS).sort());
});

test.each([
  ["let count = 0;\nexport function next() {\n  return ++count;\n}", "count"],
  ["const kept = new Map();\nexport const keep = (key, value) => void kept.set(key, value);", "kept"],
  ["const kept: { value?: string } = {};\nexport function value() {\n  kept.value ??= 'made';\n}", "kept"],
  ["const list = [];\nfunction add(item) {\n  list.push(item);\n}", "list"],
  ["const running = new AsyncLocalStorage();", "running"],
  ["export const owner = new Owner();", "owner"],
  ["const faces = new WeakMap();", "faces"],
  ["const documents = ts.createDocumentRegistry();", "documents"],
  ["const bag = {};\nconst put = (name) => Object.defineProperty(bag, name, {});", "bag"],
  ["const PLACE = /a/y;\nconst find = (text) => PLACE.exec(text);", "PLACE"],
  ["class Counter {\n  static count = 0;\n}", "Counter.count"],
])("state is found: %j", (text, name) => {
  expect(findModuleState("a.ts", text).map(({ place }) => place)).toEqual([`a.ts ${name}`]);
});

test.each([
  "const NAMES = new Set(['a']);\nexport const isName = (text) => NAMES.has(text);",
  "const list = ['a'];\nexport const sorted = () => [...list].sort();",
  "const names = new Map();\nfunction collect() {\n  const names = new Map();\n  names.set('a', 1);\n}",
  "const PLACE = /a/;\nconst find = (text) => PLACE.test(text);",
  "class Names {\n  static readonly all = ['a'];\n  static make() {}\n}",
])("a table is none: %j", (text) => {
  expect(findModuleState("a.ts", text)).toEqual([]);
});
