import { appendFileSync, readFileSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { test } from "vitest";
import SpecRunner, { nameOf, testsOf } from "./spec-runner.mjs";

/**
 * The spec that vitest runs: before its only test it takes the job from a file, runs specs with one mutant on after the other and writes a line for each.
 * The worker, its packages and what vite made of the sources stay.
 */

const { root, results, dry, mutants } = JSON.parse(readFileSync(process.env.XTKIT_MUTATE_JOB, "utf8"));
const { mutantSwitch } = SpecRunner;
const NONE = -1;

/** What one spec may take of a mutant's time. */
const SHARE = 1 / 4;

/** Shows the process outside that nothing hangs. */
const beat = () => utimesSync(results, new Date(), new Date());
const write = (line) => appendFileSync(results, `${JSON.stringify(line)}\n`);

/** Runs a spec and tells which tests there are, how long each takes and which places it runs. */
async function measure(spec) {
  const started = performance.now();
  const tests = [];
  let atStart = 0;
  const beforeTests = [];
  const runner = SpecRunner.create({
    onTest(task, moment) {
      const hits = mutantSwitch.takeHits();
      if (moment === "start") {
        beforeTests.push(...hits);
        atStart = performance.now();
      } else tests.push({ name: nameOf(task), milliseconds: performance.now() - atStart, hits, state: task.result?.state });
    },
  });
  mutantSwitch.takeHits();
  const imported = new Set();
  const importFile = runner.importFile.bind(runner);
  runner.importFile = async (...args) => {
    await importFile(...args);
    for (const hit of mutantSwitch.takeHits()) imported.add(hit);
  };
  const file = await runner.run(join(root, spec));
  const milliseconds = performance.now() - started;
  const failed = file.result?.state === "fail" && tests.every(({ state }) => state !== "fail");
  return {
    spec,
    tests,
    imported: [...imported],
    hooks: [...new Set(beforeTests)],
    milliseconds,
    outside: milliseconds - tests.reduce((sum, each) => sum + each.milliseconds, 0),
    failed,
    errors: failed ? file.result.errors.map(({ message }) => message) : undefined,
  };
}

/** Runs chosen tests of a spec; the first that fails ends it. @returns its name, or undefined */
async function firstFailure(spec, includes) {
  const runner = SpecRunner.create({ includes, onTest: beat });
  beat();
  const file = await runner.run(join(root, spec));
  const failing = testsOf(file).find(({ result }) => result?.state === "fail");
  if (failing) return nameOf(failing);
  return file.result?.state === "fail" ? "" : undefined;
}

/** What this process has used of a processor: beside other work the clock says little. */
function cpuMilliseconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Goes through a mutant's plan until something fails; no spec takes more than its share of the time. */
async function kill({ id, plan, limit }) {
  const until = cpuMilliseconds() + limit;
  let isOutOfTime = false;
  mutantSwitch.activate(id);
  try {
    for (const { spec, skips } of plan) {
      const skipped = new Set(skips);
      let specUntil = Infinity;
      const name = await firstFailure(spec, (each) => {
        if (specUntil === Infinity) specUntil = Math.min(until, cpuMilliseconds() + limit * SHARE);
        if (skipped.has(each)) return false;
        const isLate = cpuMilliseconds() > specUntil;
        isOutOfTime ||= isLate;
        return !isLate;
      });
      if (name !== undefined) return { spec, name };
      if (cpuMilliseconds() > until) return { isOutOfTime: true };
    }
    return { isOutOfTime };
  } finally {
    mutantSwitch.activate(NONE);
  }
}

/** A mutant's verdict. All modules are loaded anew, so that neither what an earlier one left in a cache nor what is done at load time hides it. */
async function judge(mutant) {
  const started = performance.now();
  SpecRunner.forgetModules();
  const { spec, name, isOutOfTime } = await kill(mutant);
  return {
    id: mutant.id,
    status: spec === undefined ? "survived" : "killed",
    spec,
    test: name,
    isOutOfTime,
    milliseconds: performance.now() - started,
  };
}

SpecRunner.outer.job = async () => {
  for (const spec of dry ?? []) {
    write({ started: spec });
    write(await measure(spec));
  }
  for (const mutant of mutants ?? []) {
    write({ started: mutant.id });
    write(await judge(mutant));
    // What is loaded anew is not always freed: the next worker goes on.
    if (process.memoryUsage().rss > 2.5e9) return;
  }
};

test("the job is done", () => {});
