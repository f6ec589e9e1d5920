import { expect, test } from "vitest";
import { translatedStatics } from "../../../build/engine/translated-builtins.ts";
import { compile } from "../../../build/project/compile.ts";
import { runScript } from "../../runtime/index.ts";
import { temporaryProject } from "../support/project.ts";

/** Arguments with which each static function gives something that is told from nothing. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  "Object.assign": "{ a: 1 }, vars.o",
  "Object.entries": "{ a: 1 }",
  "Object.values": "{ a: 1 }",
  "Object.fromEntries": '[["a", 1]]',
  "Object.is": "n, NaN",
  "Object.hasOwn": '{ a: 1 }, "a"',
  "Array.from": '"ab"',
  "Array.of": "n, 2",
  "String.fromCodePoint": "0x1f600",
};

/** A function that stands alone in its script must not call itself where it means the global of its name. */
test.each([...translatedStatics.keys()])("%s in a script that uses nothing else", async (member) => {
  const call = `${member}(${ARGUMENTS[member] ?? "n"})`;
  const text = `export default function () {\n  const n: any = Number(vars.n);\n  logInfo(JSON.stringify(${call}));\n}\n`;
  const { code, diagnostics } = await compile({ root: temporaryProject({ "activities/w/a.ts": text }), entry: "activities/w/a.ts" });
  expect(diagnostics).toEqual([]);
  const { logs } = await runScript(code!, { vars: { n: 1.5 } });
  const expected = new Function("n", "vars", `return JSON.stringify(${call});`) as (n: number, vars: object) => string;
  expect(logs.map(({ message }) => message)).toEqual([expected(1.5, { n: 1.5 })]);
});
