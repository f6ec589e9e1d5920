import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { build } from "../../../build/project/build.ts";
import { REPOSITORY, temporaryProject } from "../support/project.ts";
import { cases } from "../support/thorough.ts";

const CLI = join(REPOSITORY, "out/build/cli/main.js");
const script = (word: string): string => `logInfo(<a word="${word}"/>.toXMLString());\n`;
const module = (word: string): string => `export default function () {\n  logInfo("${word}");\n}\n`;
const FILES = {
  "node_modules/.keep": "",
  "activities/one/a.js": script("a"),
  "activities/one/b.ts": module("b"),
  "activities/two/c.js": script("c"),
};

/** Every file below the folder of the scripts, by path. */
function written(root: string): Record<string, string> {
  const entries = readdirSync(join(root, "dist"), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(files.map((file) => [file.slice(root.length), readFileSync(file, "utf8")]));
}

function change(root: string): void {
  writeFileSync(join(root, "activities/one/a.js"), script("another"));
  writeFileSync(join(root, "activities/one/b.ts"), module("another"));
  writeFileSync(join(root, "activities/two/c.js"), script("another"));
}

async function clean(): Promise<Record<string, string>> {
  const root = temporaryProject(FILES);
  change(root);
  await build({ root });
  return written(root);
}

test("builds at the same time write the same, and leave nothing", async () => {
  const root = temporaryProject(FILES);
  await build({ root });
  change(root);
  const one = (): Promise<number | null> =>
    new Promise((resolve) => spawn(process.execPath, [CLI, "build", "--json"], { cwd: root, stdio: "ignore" }).on("close", resolve));
  expect(await Promise.all([one(), one(), one(), one()])).toEqual([0, 0, 0, 0]);
  expect(written(root)).toEqual(await clean());
  expect(readdirSync(join(root, "node_modules/.cache/xtkit/build")).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

/** Ends the process without a word at its n-th change of the disk below a folder. */
const KILLED_AT = `
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
let left = Number(process.env.XTKIT_KILLED_AT);
for (const name of ["mkdirSync", "writeFileSync", "linkSync", "renameSync", "rmSync"]) {
  const call = fs[name];
  fs[name] = (...args) => {
    if (String(args[0]).startsWith(process.cwd()) && (left -= 1) === 0) process.kill(process.pid, "SIGKILL");
    return call(...args);
  };
}
syncBuiltinESMExports();
`;

test("a build that is killed leaves old files and new ones, and the next one makes all new", async () => {
  const expected = await clean();
  const start = temporaryProject(FILES);
  const tool = temporaryProject({ "killed-at.mjs": KILLED_AT });
  await build({ root: start });
  const before = written(start);
  change(start);
  const run = (root: string, at: number): ReturnType<typeof spawnSync> =>
    spawnSync(process.execPath, ["--import", pathToFileURL(join(tool, "killed-at.mjs")).href, CLI, "build", "--json"], {
      cwd: root,
      env: { ...process.env, XTKIT_KILLED_AT: String(at) },
    });
  let deaths = 0;
  const step = cases(4) === 4 ? 1 : 5;
  for (let at = 1; ; at += step) {
    const root = temporaryProject({}, start);
    const { signal, status } = run(root, at);
    if (signal === null) {
      expect(status).toBe(0);
      break;
    }
    deaths += 1;
    for (const [file, text] of Object.entries(written(root)))
      if (!file.endsWith(".tmp")) expect([before[file], expected[file]]).toContain(text);
    expect(run(root, 0).status).toBe(0);
    expect(written(root), `killed at ${at}`).toEqual(expected);
    rmSync(root, { recursive: true });
  }
  expect(deaths).toBeGreaterThan(3);
});

describe("a script beside the map of another", () => {
  const SOURCE = "activities/two/c.js";

  /** The old script, and the map of the new one: somebody was killed between the two. */
  async function halfWay(): Promise<string> {
    const root = temporaryProject(FILES);
    await build({ root });
    const old = readFileSync(join(root, "dist/two/c.js"));
    change(root);
    await build({ root });
    writeFileSync(join(root, "dist/two/c.js"), old);
    return root;
  }

  test.each(["with", "without"])("is made whole, %s what was kept", async (kept) => {
    const root = await halfWay();
    if (kept === "without") rmSync(join(root, "node_modules"), { recursive: true });
    await build({ root });
    expect(written(root)).toEqual(await clean());
  });

  test.each(["with", "without"])("loses that map where its source has a fault, %s what was kept", async (kept) => {
    const root = await halfWay();
    if (kept === "without") rmSync(join(root, "node_modules"), { recursive: true });
    writeFileSync(join(root, SOURCE), "var = 1;\n");
    expect((await build({ root, write: false })).activities[2]).toMatchObject({ status: "stale" });
    expect(existsSync(join(root, "dist/two/c.js.map")), "a build that writes nothing").toBe(true);
    expect((await build({ root })).activities[2]).toMatchObject({ status: "stale" });
    expect(existsSync(join(root, "dist/two/c.js.map"))).toBe(false);
    expect(readFileSync(join(root, "dist/two/c.js"), "utf8")).toContain('word="c"');
  });

  test("a stale script keeps its own map", async () => {
    const root = temporaryProject(FILES);
    await build({ root });
    writeFileSync(join(root, SOURCE), "var = 1;\n");
    await build({ root });
    expect(existsSync(join(root, "dist/two/c.js.map"))).toBe(true);
  });
});

test("of files that were left over, those that are surely ours and nobody's any more are removed", async () => {
  const root = temporaryProject(FILES);
  await build({ root });
  const here = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
  const { pid } = spawnSync(process.execPath, ["--version"]);
  const name = (machine: string, process: number, more = ""): string => `dist/one/.xtkit-${machine}-${process}-0123456789abcdef.tmp${more}`;
  const [dead, running, elsewhere] = [name(here, pid), name(here, process.ppid), name("00000000", pid)];
  const others = [name(here, pid, "x"), "dist/one/.xtkit-mine.tmp", "dist/one/a.tmp"];
  for (const file of [dead, running, elsewhere, ...others]) writeFileSync(join(root, file), "half");
  const left = async (): Promise<string[]> => {
    await build({ root });
    return [dead, running, elsewhere, ...others].filter((file) => existsSync(join(root, file)));
  };
  expect(await left()).toEqual([running, elsewhere, ...others]);
  const yesterday = new Date(Date.now() - 86_400_000);
  for (const file of [running, elsewhere, ...others]) utimesSync(join(root, file), yesterday, yesterday);
  expect(await left()).toEqual(others);
});
