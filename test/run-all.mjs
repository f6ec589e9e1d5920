// `npm test`: builds, then checks types, lint, format and unused code beside the tests, and says what it does. Arguments go to vitest.
// A step that fails does not stop the others; the exit code is 1 when one failed.
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import process from "node:process";
import { URL } from "node:url";

const BIN = new URL("../node_modules/.bin/", import.meta.url).pathname;
const [, , ...vitestArguments] = process.argv;

const build = { name: "build", what: "the toolkit, then activities/ into dist/", command: "npm", args: ["run", "--silent", "build"] };
const checks = [
  { name: "types", what: "tsc -b", command: `${BIN}tsc`, args: ["-b"] },
  { name: "lint", what: "oxlint", command: `${BIN}oxlint`, args: [] },
  { name: "activities", what: "eslint, by the toolkit's own presets", command: `${BIN}eslint`, args: ["."] },
  { name: "format", what: "oxfmt", command: `${BIN}oxfmt`, args: ["--check"] },
  { name: "unused", what: "knip", command: `${BIN}knip`, args: ["--cache"] },
];
const tests = { name: "tests", what: "vitest", command: `${BIN}vitest`, args: ["run", ...vitestArguments], isLive: true };

const start = performance.now();
const seconds = (from) => `${((performance.now() - from) / 1000).toFixed(1)} s`;
const say = (text) => process.stdout.write(`${text}\n`);

/** Runs a step; what it prints is shown when it is done, at once for a live one. Gives whether it went well. */
function run({ name, what, command, args, isLive = false }) {
  say(`· ${name}: ${what} …`);
  const begin = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ["ignore", isLive ? "inherit" : "pipe", isLive ? "inherit" : "pipe"] });
    const chunks = [];
    child.stdout?.on("data", (chunk) => chunks.push(chunk));
    child.stderr?.on("data", (chunk) => chunks.push(chunk));
    child.on("error", (error) => chunks.push(`${error.message}\n`));
    child.on("close", (status) => {
      const isFine = status === 0;
      say(`${isFine ? "✓" : "✗"} ${name} (${seconds(begin)})`);
      if (!isFine || name === "build") process.stdout.write(Buffer.concat(chunks.map((chunk) => Buffer.from(chunk))));
      resolve(isFine);
    });
  });
}

/** One step after the other, all of them. */
async function inTurn(steps) {
  const failed = [];
  for (const step of steps) if (!(await run(step))) failed.push(step.name);
  return failed;
}

/** @returns the names of the steps that failed */
async function all() {
  if (!(await run(build))) return ["build"];
  if (availableParallelism() === 1) return inTurn([...checks, tests]);
  const [ofChecks, ofTests] = await Promise.all([inTurn(checks), inTurn([tests])]);
  return [...ofChecks, ...ofTests];
}

const failed = await all();
say(failed.length === 0 ? `all is well (${seconds(start)})` : `failed: ${failed.join(", ")} (${seconds(start)})`);
process.exitCode = failed.length === 0 ? 0 : 1;
