import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { REPOSITORY, temporaryProject } from "../support/project.ts";
import { runProgram } from "../support/run-program.ts";

/** The heavy packages that a program loads, which imports a compiled module of the package as `own`. */
function loadedBy(module: string, program = ""): readonly string[] {
  const own = pathToFileURL(join(REPOSITORY, "out", module)).href;
  const root = temporaryProject({ "node_modules/.keep": "", "main.mjs": `import * as own from ${JSON.stringify(own)};\n${program}\n` });
  const { status, printed, loaded } = runProgram(root, [], join(root, "main.mjs"));
  expect({ status, printed }).toEqual({ status: 0, printed: "" });
  return loaded;
}

test("a campaign and a script on it need a reader of XML, and nothing of a compiler", () => {
  const program = `const campaign = own.createCampaign({ rows: { "nms:recipient": [{ id: 1 }] } });
await own.runScript("logInfo(String(<a b='1'/>.@b)); nms.recipient.load(1);", { campaign });`;
  expect(loadedBy("test/runtime/index.js", program)).toEqual(["saxes"]);
});

test("the plugin loads nothing until a file is to be compiled", () => {
  expect(loadedBy("test/vitest/index.js", "own.xtkit();")).toEqual([]);
});
