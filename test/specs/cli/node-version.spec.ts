import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "acorn";
import { expect, test } from "vitest";
import { nodeComplaint, SUPPORTED_NODE } from "../../../build/cli/node-version.ts";
import { REPOSITORY } from "../support/project.ts";

const compiled = (name: string): string => join(REPOSITORY, "out/build/cli", name);

test("the versions are those of package.json", () => {
  const { engines } = JSON.parse(readFileSync(join(REPOSITORY, "package.json"), "utf8")) as { engines: { node: string } };
  expect(SUPPORTED_NODE).toBe(engines.node);
});

test.each(["20.19.0", "20.20.2", "22.13.0", "22.21.1", "24.0.0", "26.1.0"])("%s will do", (version) => {
  expect(nodeComplaint(version)).toBeUndefined();
});

test.each(["14.21.3", "18.20.8", "20.18.3", "21.7.3", "22.12.0", "23.11.1"])("%s will not", (version) => {
  expect(nodeComplaint(version)).toBe(`xtkit needs Node.js 20.19, 22.13, 24.0 or later, this is ${version}.`);
});

test("the program says so, loads nothing else and fails", () => {
  const old = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "14.21.3" } });`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", `data:text/javascript,${encodeURIComponent(old)}`, compiled("main.js"), "--version"],
    { encoding: "utf8", env: { ...process.env, NODE_OPTIONS: "" } },
  );
  expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: "", stderr: `${nodeComplaint("14.21.3")}\n` });
});

test("what is read before is ECMAScript of 2020, and imports nothing but the question", () => {
  const imports = ["main.js", "node-version.js"].flatMap((name) => {
    const { body } = parse(readFileSync(compiled(name), "utf8"), { ecmaVersion: 2020, sourceType: "module", allowHashBang: true });
    return body.flatMap((statement) => (statement.type === "ImportDeclaration" ? [statement.source.value] : []));
  });
  expect(imports).toEqual(["./node-version.js"]);
});
