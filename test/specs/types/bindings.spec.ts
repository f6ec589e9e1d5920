import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bindingsOf } from "../../../build/tools/declarations/bindings.ts";
import { declarationFiles } from "../../../build/tools/declarations/declaration-files.ts";
import { namesBeside } from "../../../build/tools/declarations/library-names.ts";
import { printBindings } from "../../../build/tools/declarations/print-bindings.ts";
import { readApi } from "../../../build/tools/declarations/read-api.ts";
import { readDeclarations } from "../../../build/tools/declarations/read-declarations.ts";
import { REPOSITORY } from "../support/project.ts";

const beside = namesBeside(REPOSITORY);

/** The files that bind the given declarations, and what is wrong with them. */
function bind(files: Readonly<Record<string, string>>): { text: (file: string) => string; mistakes: readonly string[] } {
  const declared = Object.entries(files).map(([file, text]) => readDeclarations(file, text));
  const { bindings, mistakes } = bindingsOf(declared, beside);
  const printed = printBindings(bindings, declared);
  return { text: (file) => printed.get(`generated/api/${file}`) ?? "", mistakes };
}

describe("the committed files are those of the declarations", () => {
  const api = readApi(REPOSITORY);

  test("nothing is wrong with the declarations", () => {
    expect(api.mistakes).toEqual([]);
  });

  test("npm run declarations would write what is there", () => {
    const differing = [...declarationFiles(api)].filter(([file, text]) => {
      const path = join(REPOSITORY, file);
      return !existsSync(path) || readFileSync(path, "utf8") !== text;
    });
    expect(differing.map(([file]) => file)).toEqual([]);
  });
});

describe("what becomes global", () => {
  test.each([
    ["a function, its overloads once", "/** Waits. */ export declare function wait(): void;\n/** Waits long. */ export declare function wait(ms: number): void;", '  /** Waits. */\n  const wait: typeof import("../../a/b.d.ts").wait;\n'],
    ["a constant", "/** Ready. */ export declare const READY: 45;", '  const READY: typeof import("../../a/b.d.ts").READY;'],
    ["a class as type", "/** One. */ export interface Zip {}\nexport interface ZipConstructor { new (): Zip }", '  /** One. */\n  type Zip = import("../../a/b.d.ts").Zip;'],
    ["a class as value", "export interface Zip {}\n/** Makes. */ export interface ZipConstructor { new (): Zip }", '  /** Makes. */\n  var Zip: import("../../a/b.d.ts").ZipConstructor;'],
    ["a tagged object", "/**\n * The world.\n * @global world\n */ export interface World {}", '  /** The world. */\n  const world: import("../../a/b.d.ts").World;'],
    ["a tagged object that scripts assign", "/** @global var world */ export interface World {}", '  var world: import("../../a/b.d.ts").World;'],
    ["an open object", "/** @global world\n * @open */ export interface World {}", "  interface World extends WorldModule {}\n  const world: World;"],
    ["the import behind an open object", "/** @global world\n * @open */ export interface World {}", 'import type { World as WorldModule } from "../../a/b.d.ts";'],
    ["a type", "/** @globalType */ export type Some<T extends string, U = T> = T | U;", '  type Some<T extends string, U = T> = import("../../a/b.d.ts").Some<T, U>;'],
    ["a type whose parameter is bound to another file's", 'import type { Key } from "../c.d.ts";\n/** @globalType */ export type Some<T extends Key> = T;', '  type Some<T extends import("../../c.d.ts").Key> = import("../../a/b.d.ts").Some<T>;'],
    ["a type of a namespace", "/** @globalType JSX.Element */ export type Any = 1;", '  namespace JSX {\n    type Element = import("../../a/b.d.ts").Any;\n  }'],
    ["more members of what the language has", "export interface Date { a(): void }\nexport interface DateConstructor { b(): void }", "  interface Date extends DateModule {}\n  interface DateConstructor extends DateConstructorModule {}"],
    ["a file that is global as it is", "interface NmsDelivery {}", '/// <reference path="../../a/b.d.ts" />'],
  ])("%s", (_, text, expected) => {
    const { text: printed, mistakes } = bind({ "a/b.d.ts": text });
    expect(mistakes).toEqual([]);
    expect(printed("server-globals.d.ts")).toContain(expected);
  });

  test("only what is named for it", () => {
    const { text } = bind({ "a/b.d.ts": "export interface Helper {}\nexport type Other = 1;\ninterface Own {}\nexport interface Record { a: 1 }" });
    expect(text("server-globals.d.ts")).not.toContain("declare global");
  });

  test("in its context", () => {
    const { text } = bind({ "a/b.d.ts": "/** @context web */ export declare function show(): void;\n/** @context workflow */ export declare function go(): void;" });
    expect(text("web-globals.d.ts")).toContain("const show:");
    expect(text("workflow-globals.d.ts")).toContain("const go:");
    expect(text("server-globals.d.ts")).not.toContain("declare global");
  });

  test("apart where Node.js has the name: a program of tests does without", () => {
    const { text, mistakes } = bind({ "a/b.d.ts": "export interface File {}\nexport interface FileConstructor {}\nexport declare function crypto(): void;" });
    expect(mistakes).toEqual([]);
    for (const line of ["type File =", "var File:", "const crypto:"]) {
      expect(text("script-globals.d.ts")).toContain(line);
      expect(text("server-globals.d.ts")).not.toContain(line);
    }
  });

  test("sorted by folder and name, whatever the order of files", () => {
    const files = { "b/x.d.ts": "export declare function zz(): void;", "a/y.d.ts": "export declare function b(): void;", "a/x.d.ts": "export declare function C(): void;" };
    const forward = bind(files).text("server-globals.d.ts");
    expect(bind(Object.fromEntries(Object.entries(files).reverse())).text("server-globals.d.ts")).toBe(forward);
    expect([...forward.matchAll(/const (\w+)|(\/\/ .*)/g)].map(([all]) => all)).toEqual(["// types/a", "const C", "const b", "// types/b", "const zz"]);
  });
});

describe("what is refused", () => {
  test.each([
    ["a name of two declarations", { "a.d.ts": "export declare function go(): void;", "b.d.ts": "/** @global go */ export interface Go {}" }, "b.d.ts: the global go is go of a.d.ts already"],
    ["also in different contexts", { "a.d.ts": "/** @context web */ export declare function go(): void;", "b.d.ts": "/** @context workflow */ export declare function go(): void;" }, "b.d.ts: the global go is go of a.d.ts already"],
    ["a type that a global file declares", { "a.d.ts": "interface Some {}", "b.d.ts": "/** @globalType */ export interface Some {}" }, "b.d.ts: the global Some is Some of a.d.ts already"],
    ["a value of the language", { "a.d.ts": "export declare function escape(text: string): string;" }, "a.d.ts: escape is a global of the language; declare what it has more in an interface escape or escapeConstructor"],
    ["an unknown context", { "a.d.ts": "/** @context page */ export declare function go(): void;" }, 'a.d.ts: @context of go is "page", not "workflow" or "web"'],
    ["a global without a name", { "a.d.ts": "/** @global */ export interface World {}" }, "a.d.ts: @global of World needs a name"],
    ["an open type", { "a.d.ts": "/** @open */ export type World = 1;" }, "a.d.ts: World is a type, and only an interface can get more members"],
  ])("%s", (_, files, mistake) => {
    expect(bind(files).mistakes).toEqual([mistake]);
  });
});
