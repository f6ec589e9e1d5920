// What test files cost that use the mock, beside as many that use vitest alone, in a project that has the package installed: `npm run bench`;
// `node test/bench/test-files.mjs 20` for that many files. "!" marks what misses its aim.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { argv } from "node:process";
import { measureChildren } from "./support/measure-children.mjs";
import { writeTestProject } from "./test-project.mjs";

/** Times as much as vitest alone. */
const AIMS = { one: 1.5, many: 2 };
const ROUNDS = 5;
const many = Number(argv[2] ?? 200);

const root = mkdtempSync(join(tmpdir(), "xtkit-bench-tests-"));
const vitest = (config) => measureChildren([join(root, "node_modules/vitest/vitest.mjs"), "run", "--config", config], root);

/** The median of each figure, the two by turns: what else the machine does meets both. */
function compare(rounds) {
  const taken = Array.from({ length: rounds }, () => [vitest("bare.config.mts"), vitest("mock.config.mts")]);
  const median = (values) => values.sort((one, other) => one - other)[Math.floor(values.length / 2)];
  return [0, 1].map((which) => ({
    seconds: median(taken.map((pair) => pair[which].seconds)),
    clock: median(taken.map((pair) => pair[which].clock)),
  }));
}

function line(name, { seconds, clock }, bare, aim) {
  const ratio = bare === undefined ? undefined : seconds / bare.seconds;
  const cells = [name.padEnd(34), seconds.toFixed(2).padStart(8), clock.toFixed(2).padStart(8), (ratio?.toFixed(2) ?? "").padStart(7)];
  console.log(`${cells.join(" ")} ${aim === undefined ? "" : `aim ${aim}${ratio > aim ? " !" : ""}`}`.trimEnd());
}

try {
  console.log(`${"test files".padEnd(34)} ${"CPU s".padStart(8)} ${"clock s".padStart(8)}   ratio`);
  for (const [count, rounds, aim] of [
    [1, ROUNDS, AIMS.one],
    [many, 1, AIMS.many],
  ]) {
    writeTestProject(root, count);
    const [bare, mock] = compare(rounds);
    line(`${count} with vitest alone`, bare);
    line(`${count} with the mock`, mock, bare, aim);
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
