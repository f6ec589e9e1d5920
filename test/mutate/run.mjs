import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { checkInThread } from "./check-in-thread.mjs";
import { readExceptions } from "./exceptions.mjs";
import { findAgain } from "./find-mutants.mjs";
import { instrument } from "./instrument.mjs";
import { judgeMutants } from "./judge-mutants.mjs";
import { findSpecs, measureSpecs } from "./measure-specs.mjs";
import { createPlanner } from "./plan.mjs";
import { describeMutant, report } from "./report.mjs";
import { sampleMutants } from "./sample-mutants.mjs";
import { makeScratchCopy } from "./scratch-copy.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");
const USAGE =
  "npm run mutate -- <folder>… [--count 300] [--seed 1] [--workers 2] [--limit 10] [--specs <text>] [--report <file>] [--again <report>]";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: "string", default: "300" },
    seed: { type: "string", default: "1" },
    workers: { type: "string", default: "2" },
    limit: { type: "string", default: "10" },
    specs: { type: "string" },
    report: { type: "string" },
    again: { type: "string" },
  },
});
const folders = positionals.map((folder) => folder.replaceAll("\\", "/").replace(/\/$/, ""));
if (folders.length === 0 && values.again === undefined) {
  console.error(USAGE);
  process.exit(1);
}

const startedAt = Date.now();
const say = (text) => console.log(`${String(Math.round((Date.now() - startedAt) / 1000)).padStart(5)} s  ${text}`);
const isOpen = ({ status, compiles }) => compiles !== false && ["not judged", "survived", "not run"].includes(status);

/** A new sample, or an earlier report whose survivors are judged again. */
function begin() {
  if (values.again !== undefined) {
    const state = JSON.parse(readFileSync(values.again, "utf8"));
    const there = new Map(findAgain(ROOT, state.mutants).map((mutant) => [mutant.id, mutant]));
    const mutants = state.mutants.filter(({ id }) => there.has(id)).map((mutant) => ({ ...mutant, ...there.get(mutant.id) }));
    say(
      `${mutants.filter(isOpen).length} open mutants of ${values.again}; ${state.mutants.length - mutants.length} mutants are gone with their text`,
    );
    return { ...state, mutants };
  }
  const sampled = folders.flatMap((folder) => {
    const { sampled, places } = sampleMutants(ROOT, folder, { count: Number(values.count), seed: Number(values.seed) });
    say(`${folder}: ${sampled.length} of ${places} mutants drawn, seed ${values.seed}`);
    return sampled;
  });
  return {
    count: Number(values.count),
    seed: Number(values.seed),
    measured: [],
    mutants: sampled.map((mutant, id) => ({ ...mutant, id, status: "not judged" })),
  };
}

const state = begin();
const { mutants } = state;
const reportFile = values.report ?? values.again;
const save = () => reportFile !== undefined && writeFileSync(reportFile, JSON.stringify(state));
const sources = new Map([...new Set(mutants.map(({ file }) => file))].map((file) => [file, readFileSync(join(ROOT, file), "utf8")]));
const open = mutants.filter((mutant) => isOpen(mutant) && (folders.length === 0 || folders.includes(mutant.folder)));
const copy = makeScratchCopy(ROOT);
process.on("exit", copy.remove);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(1));
for (const [file, source] of sources)
  writeFileSync(
    join(copy.root, file),
    // Those of other folders as well: what a spec runs is remembered for them too.
    instrument(
      source,
      mutants.filter((mutant) => isOpen(mutant) && mutant.file === file),
    ),
  );

const workers = Number(values.workers);
const specs = findSpecs(copy.root).filter((spec) => values.specs === undefined || new RegExp(values.specs).test(spec));
const hashOf = (spec) =>
  createHash("sha1")
    .update(readFileSync(join(copy.root, spec)))
    .digest("hex");
const known = new Map(
  state.measured.filter(({ spec, hash }) => specs.includes(spec) && hash === hashOf(spec)).map((each) => [each.spec, each]),
);
const byId = new Map(open.map((mutant) => [mutant.id, mutant]));
const unchecked = inTurns(open.filter(({ compiles }) => compiles === undefined));
const checked = checkInThread(ROOT, unchecked, sources, (id, compiles) => (byId.get(id).compiles = compiles));
const { measured, left } = await measureSpecs(
  copy.root,
  specs.filter((spec) => !known.has(spec)),
  workers,
);
for (const each of measured) known.set(each.spec, { ...each, hash: hashOf(each.spec) });
for (const spec of left) say(`left out, it takes too long: ${spec}`);
for (const { spec, tests, failed } of known.values()) {
  const failing = tests.filter(({ state: outcome }) => outcome === "fail").length;
  if (failed || failing > 0) say(`left out, failing without a mutant: ${failed ? "all" : failing} of ${spec}`);
}
state.measured = [...state.measured.filter(({ spec }) => !known.has(spec)), ...known.values()];
save();
say(`${measured.length} specs measured, ${known.size - measured.length} known`);
const isNew = ({ status }) => status === "not judged";
const judged = inTurns([...open.filter(isNew), ...open.filter((mutant) => !isNew(mutant))]);
const planOf = createPlanner(
  copy.root,
  mutants,
  [...known.values()].filter(({ failed }) => !failed),
);
const plans = judged.map(planOf);
for (const { id } of plans.filter(({ plan }) => plan.length === 0)) byId.get(id).status = "not run";
let done = 0;
await judgeMutants(
  copy.root,
  plans.filter(({ plan }) => plan.length > 0),
  {
    workers,
    limit: Number(values.limit) * 1000,
    isLeftOut: ({ id }) => byId.get(id).compiles === false,
    planAgain: ({ id }) => planOf(byId.get(id)),
    onResult(result) {
      Object.assign(byId.get(result.id), { spec: undefined, test: undefined, isOutOfTime: undefined }, result);
      done++;
      if (result.status === "survived") say(`${done}  ${result.status}  ${describeMutant(byId.get(result.id))}`);
      else if (done % 25 === 0) say(`${done} of ${plans.length} judged`);
      save();
    },
  },
);
say("waiting for the type check");
await checked;
save();
say(`${mutants.filter(({ compiles }) => compiles === false).length} of ${mutants.length} mutants do not compile and do not count`);
console.log(report(mutants, { count: state.count, exceptionOf: readExceptions(sources) }));
say("done");
process.exit(0);

/** One of each folder after the other: a run that is stopped has judged as many of each. */
function inTurns(list) {
  const queues = [...new Set(list.map(({ folder }) => folder))].map((folder) => list.filter((mutant) => mutant.folder === folder));
  return queues
    .flatMap((queue) => queue.map((mutant, index) => ({ mutant, index })))
    .sort((a, b) => a.index - b.index)
    .map(({ mutant }) => mutant);
}
