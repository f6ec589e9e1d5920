import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { REPOSITORY, temporaryProject } from "../support/project.ts";

/** Notes in which threads calls to the file system are made below the project, and that a thread began. */
const NOTING = `
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { threadId } from "node:worker_threads";
const { appendFileSync } = fs;
const note = (text) => appendFileSync(process.env.XTKIT_NOTES, text + "\\n");
note("thread " + threadId);
for (const name of Object.keys(fs).filter((one) => typeof fs[one] === "function" && /^[a-z]/.test(one))) {
  const call = fs[name];
  fs[name] = Object.assign((...args) => {
    if (String(args[0]).startsWith(process.cwd())) note(threadId + " " + name);
    return call.apply(fs, args);
  }, call);
}
syncBuiltinESMExports();
`;

test("threads that compile ask the file system for nothing of the project: all its calls are made where they are told of", () => {
  const scripts = Array.from({ length: 196 }, (_, number) => [`activities/w/s${number}.js`, "logInfo(1);\n"] as const);
  const modules = Array.from(
    { length: 8 },
    (_, number) => [`activities/w/m${number}.ts`, "export default function () {\n  logInfo(1);\n}\n"] as const,
  );
  const root = temporaryProject(Object.fromEntries([...scripts, ...modules]));
  const tool = temporaryProject({ "noting.mjs": NOTING, notes: "" });
  const argv = ["--import", pathToFileURL(join(tool, "noting.mjs")).href, join(REPOSITORY, "out/build/cli/main.js"), "build", "--json"];
  const env = { ...process.env, XTKIT_NOTES: join(tool, "notes") };
  const { status, stdout } = spawnSync(process.execPath, argv, { cwd: root, env, encoding: "utf8" });
  expect(status).toBe(0);
  expect((JSON.parse(stdout) as { activities: unknown[] }).activities).toHaveLength(204);
  const notes = readFileSync(join(tool, "notes"), "utf8").split("\n");
  expect(notes.filter((line) => line.startsWith("thread")).length, "threads, the first one among them").toBeGreaterThan(1);
  const calls = notes.filter((line) => /^\d/.test(line));
  expect(calls.length).toBeGreaterThan(204);
  expect(calls.filter((line) => !line.startsWith("0 "))).toEqual([]);
});
