import { expect, test } from "vitest";
import { cycles, importGraph } from "./import-graph.ts";
import { layerOf, layers, mayImport, unlisted } from "./layers.ts";

const graph = importGraph();

test.each(Object.keys(layers))("%s imports downward only", (layer) => {
  const own = [...graph].filter(([file]) => layerOf(file) === layer);
  expect(own).not.toEqual([]);
  expect(
    own.flatMap(([file, targets]) => targets.filter((target) => !mayImport(layer, target)).map((target) => `${file} → ${target}`)),
  ).toEqual([]);
});

test("every folder with sources is a layer, or lies in one", () => {
  expect(unlisted(graph.keys())).toEqual([]);
  expect(unlisted(["build/zzz/anything.ts", "test/runtime/zzz/anything.ts", "build/stray.ts"])).toEqual([
    "build/zzz/anything.ts",
    "test/runtime/zzz/anything.ts",
    "build/stray.ts",
  ]);
});

test("an arrow that points up is seen", () => {
  expect(mayImport("build/diagnostics", "build/cli/run.ts")).toBe(false);
  expect(mayImport("test/runtime/e4x", "test/runtime/realm/start-realm.ts")).toBe(false);
  expect(mayImport("build/cli", "build/zzz/anything.ts")).toBe(false);
});

test("no file imports itself around corners, by type or by value", () => {
  // The API that types/ describes is mutually recursive: a document has elements, an element its document.
  expect(cycles(new Map([...graph].filter(([file]) => layerOf(file) !== "types")))).toEqual([]);
});

test("cycles are found", () => {
  const circle = new Map([
    ["a", ["b"]],
    ["b", ["c"]],
    ["c", ["b"]],
    ["d", ["d"]],
  ]);
  expect(cycles(circle).sort()).toEqual([["b", "c"], ["d"]]);
});
