// What it costs to start, for everything that the program of the package does with one trivial activity: `npm run bench`. "!" marks what misses
// its aim.
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, URL } from "node:url";
import { measureChildren } from "./support/measure-children.mjs";
import { mediansByTurns } from "./support/median.mjs";
import { printHead, printRow } from "./support/table.mjs";
import { writeTestProject } from "./test-project.mjs";

/** Times as much as what it is held against. */
const AIMS = { words: 1.3, build: 0.8, check: 1.5, test: 1.5 };
/** Of what is published: kilobytes as it is packed, and files beside declarations of the API and pages. */
const SIZES = { kilobytes: 400, files: 60 };
const ROUNDS = 7;
const repositoryFile = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const root = mkdtempSync(join(tmpdir(), "xtkit-bench-start-"));
const inProject = (path) => join(root, "node_modules", path);
const xtkit = (...args) => [inProject("xtkit/out/package/main.js"), ...args];
const vitest = (config) => [inProject("vitest/vitest.mjs"), "run", "--config", config];
const forget = () => [".cache", "../dist"].forEach((path) => rmSync(inProject(path), { recursive: true, force: true }));

/** Prints what programs cost beside the first of them. */
function compare(programs) {
  const costs = mediansByTurns(
    programs.map(({ args, before }) => () => {
      before?.();
      return measureChildren(args, root);
    }),
    ROUNDS,
  );
  programs.forEach(({ name, aim }, which) => {
    const { seconds, clock } = costs[which];
    const ratio = which === 0 ? undefined : seconds / costs[0].seconds;
    printRow(name, [seconds, clock], ratio, aim);
  });
}

/** Prints the size of the package. */
function tellSize() {
  const said = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: repositoryFile("."),
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [{ size, files }] = Object.values(JSON.parse(said));
  const kilobytes = size / 1000;
  const code = files.filter(({ path }) => path.startsWith("out/")).length;
  printRow("the package, kB packed, to its aim", [kilobytes], kilobytes / SIZES.kilobytes, 1);
  printRow("  files of code and its declarations", [code], code / SIZES.files, 1);
}

try {
  writeTestProject(root, 1);
  writeFileSync(join(root, "rows.json"), '{ "nms:recipient": [{ "id": 1, "email": "ann@x.io" }] }');
  cpSync(repositoryFile("build/project/skeleton/activities/tsconfig.json"), join(root, "activities/tsconfig.json"));
  printHead("start", ["CPU s", "clock s"]);
  compare([
    { name: "node, with its parser of arguments", args: ["-e", 'require("node:util").parseArgs({ args: [] })'] },
    ...["--version", "--help", "build --help"].map((words) => ({
      name: `xtkit ${words}, to node`,
      args: xtkit(...words.split(" ")),
      aim: AIMS.words,
    })),
  ]);
  compare([
    { name: "one activity, esbuild + preset-env", args: [repositoryFile("test/bench/build-baseline.mjs"), root, "babel"] },
    { name: "xtkit build, to that", args: xtkit("build"), before: forget, aim: AIMS.build },
    { name: "  nothing changed", args: xtkit("build") },
    { name: "xtkit run, to that", args: xtkit("run", "activities/w0/insert.ts", "--rows", "rows.json") },
  ]);
  compare([
    { name: "one activity, tsc --noEmit", args: [inProject("typescript/bin/tsc"), "--noEmit", "-p", "activities"] },
    { name: "xtkit check, to tsc", args: xtkit("check"), before: forget, aim: AIMS.check },
    { name: "  nothing changed", args: xtkit("check") },
  ]);
  compare([
    { name: "one test file, vitest alone", args: vitest("bare.config.mts") },
    { name: "  with the mock, to that", args: vitest("mock.config.mts"), aim: AIMS.test },
  ]);
  tellSize();
} finally {
  rmSync(root, { recursive: true, force: true });
}
