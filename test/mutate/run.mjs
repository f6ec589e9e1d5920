import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compilingMutants } from "./compiling-mutants.mjs";
import { readExceptions } from "./exceptions.mjs";
import { instrument } from "./instrument.mjs";
import { judgeMutants } from "./judge-mutants.mjs";
import { findSpecs, measureSpecs } from "./measure-specs.mjs";
import { createPlanner } from "./plan.mjs";
import { describeMutant, report } from "./report.mjs";
import { sampleMutants } from "./sample-mutants.mjs";
import { makeScratchCopy } from "./scratch-copy.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");
const USAGE = "npm run mutate -- <folder>… [--count 300] [--seed 1] [--workers 2] [--limit 20] [--specs <text>] [--report <file>] [--again <report>] [--quick]";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: "string", default: "300" },
    seed: { type: "string", default: "1" },
    workers: { type: "string", default: "2" },
    limit: { type: "string", default: "20" },
    specs: { type: "string" },
    report: { type: "string" },
    again: { type: "string" },
    quick: { type: "boolean", default: false },
  },
});
const folders = positionals.map((folder) => folder.replaceAll("\\", "/").replace(/\/$/, ""));
if (folders.length === 0 && values.again === undefined) {
  console.error(USAGE);
  process.exit(1);
}

const startedAt = Date.now();
const say = (text) => console.log(`${String(Math.round((Date.now() - startedAt) / 1000)).padStart(5)} s  ${text}`);

/** What is to be judged: a sample, or the survivors of an earlier run. */
function chooseMutants() {
  if (values.again !== undefined) {
    const { judged } = JSON.parse(readFileSync(values.again, "utf8"));
    const still = judged.filter(({ file, start, end, original, status }) => (status === "survived" || status === "not run") && existsSync(join(ROOT, file)) && readFileSync(join(ROOT, file), "utf8").slice(start, end) === original);
    say(`${still.length} survivors of ${values.again}`);
    return still.map(({ status: _status, isOutOfTime: _late, ...mutant }) => mutant);
  }
  return folders.flatMap((folder) => {
    const { sampled, places } = sampleMutants(ROOT, folder, { count: Number(values.count), seed: Number(values.seed) });
    say(`${folder}: ${sampled.length} of ${places} mutants drawn, seed ${values.seed}`);
    return sampled;
  });
}

const mutants = chooseMutants().map((mutant, id) => ({ ...mutant, id }));
const copy = makeScratchCopy(ROOT);
process.on("exit", copy.remove);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(1));
for (const file of new Set(mutants.map((mutant) => mutant.file))) {
  const source = readFileSync(join(ROOT, file), "utf8");
  writeFileSync(join(copy.root, file), instrument(source, mutants.filter((mutant) => mutant.file === file)));
}

/** The first mutants, in the order drawn, up to so many that are no sentences. */
function firstOnes(all, count) {
  const last = all.filter(({ isMessage }) => !isMessage)[count];
  return last === undefined ? all : all.slice(0, all.indexOf(last));
}

const workers = Number(values.workers);
const specs = findSpecs(copy.root).filter((spec) => values.specs === undefined || new RegExp(values.specs).test(spec));
const { measured, left } = await measureSpecs(copy.root, specs, workers);
for (const spec of left) say(`left out, it takes too long: ${spec}`);
for (const { spec, tests, failed } of measured) {
  const failing = tests.filter(({ state }) => state === "fail").length;
  if (failed || failing > 0) say(`left out, failing without a mutant: ${failed ? "all" : failing} of ${spec}`);
}
const planOf = createPlanner(copy.root, mutants, measured.filter(({ failed }) => !failed));
const plans = mutants.map(planOf);
if (values.report !== undefined) writeFileSync(`${values.report}.specs`, measured.map(({ spec, milliseconds, outside, tests }) => `${Math.round(milliseconds)} ${Math.round(outside)} ${tests.length} ${spec}`).join("\n"));
say(`${measured.length} specs measured`);

const exceptionOf = readExceptions();
const judged = new Map(mutants.map((mutant) => [mutant.id, { ...mutant, status: "not run", because: exceptionOf(mutant) }]));
let done = 0;
await judgeMutants(copy.root, plans.filter(({ plan }) => plan.length > 0), {
  workers,
  limit: Number(values.limit) * 1000,
  onResult(result) {
    Object.assign(judged.get(result.id), result);
    done++;
    if (result.status === "survived") say(`${done}  ${result.status}  ${describeMutant(judged.get(result.id))}`);
    else if (done % 25 === 0) say(`${done} judged`);
    if (values.report !== undefined) writeFileSync(values.report, JSON.stringify({ judged: [...judged.values()] }, null, 1));
  },
});
const results = [...judged.values()];
const isSurvivor = ({ status }) => status === "survived" || status === "not run";
say("type-checking");
const fine = compilingMutants(ROOT, values.quick ? results.filter(isSurvivor) : results);
const compiling = results.filter((result) => fine.has(result) || (values.quick && !isSurvivor(result)));
say(`${results.length - compiling.length} do not compile and do not count`);
const counted = [...new Set(compiling.map(({ folder }) => folder))].flatMap((folder) => firstOnes(compiling.filter((result) => result.folder === folder), Number(values.count)));
if (values.report !== undefined) writeFileSync(values.report, JSON.stringify({ judged: counted }, null, 1));
console.log(report(counted));
say("done");
process.exit(0);
