import { describe, expect, test } from "vitest";
import { missingMethodsIn } from "../../../build/e4x/builtins/missing-methods-in.ts";
import { missingMethods } from "../../../build/engine/missing-methods.ts";
import { parse } from "../../../build/e4x/index.ts";
import type { ProgramNode } from "../../../build/e4x/tree/tree-node.ts";
import { startOf } from "../../../build/e4x/tree/start-of.ts";

function found(source: string): string[] {
  const program = parse(source, { sourceFile: "a.js" }) as unknown as ProgramNode;
  return missingMethodsIn(program).map(({ code, details, node }) => `${code} ${startOf(node).column} ${details["name"]}`);
}

describe("methods that the engine lacks", () => {
  test.each<[string, string[]]>([
    ["JSON.parse(t).items.find(f);", ["XTK1040 20 find"]],
    ['name.padStart(4, "0"); name.includes("a");', ["XTK1040 5 padStart", "XTK1040 28 includes"]],
    ['row.@name.toString().replaceAll("a", "b");', ["XTK1040 21 replaceAll"]],
    ["for each (var r in <a/>.b) list.fill(r);", ["XTK1040 32 fill"]],
    ['"a".includes("b"); [1].at(0); /a/.exec("a");', ["XTK1009 4 String.prototype.includes", "XTK1009 23 Array.prototype.at"]],
  ])("%s", (source, messages) => {
    expect(found(source)).toEqual(messages);
  });

  test.each([
    "var cache = { find: function (id) { return id; } }; cache.find(1);",
    "Array.prototype.find = function (f) { return this.filter(f)[0]; }; list.find(f);",
    "this.at = function () {}; this.at(1);",
    "<a/>.normalize(); xml.normalize();",
    "Object.keys(o); Object.entries; Array.isArray(o);",
    "list.indexOf(1); text.slice(1); list.map(f); text.trim(); list.filter(f); list.concat(a).join();",
    "var find = 1; find(1); x.find; x.find = 2; x.find(3);",
    '"a".find(1); [1].padStart(2);',
  ])("nothing to say: %s", (source) => {
    expect(found(source)).toEqual([]);
  });

  test("each has a way around", () => {
    for (const [name, { of, advice }] of missingMethods) {
      expect(advice, name).toMatch(/\.$/);
      expect(of.length, name).toBeGreaterThan(0);
    }
  });
});
