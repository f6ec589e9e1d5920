import { importDistances } from "./import-distances.mjs";

/**
 * Which specs run for a mutant, the one that will tell soonest first.
 * @typedef {{ spec: string, skips: string[] }[]} Plan
 */

/** What an import between a spec and the code counts for, in milliseconds: the nearest specs notice most. */
const STEP = 500;

/**
 * Answers, for a mutant, its plan: the tests that run its place; all tests of the specs that load its file where the place runs while modules load.
 * Asked later it knows more: a spec that has noticed mutants of the file, or of the folder, comes earlier.
 * @param {string} root
 * @param {readonly import("./find-mutants.mjs").Mutant[]} mutants with their numbers, and the specs that noticed them so far
 * @param {readonly object[]} measured what the dry run wrote, a line per spec
 */
export function createPlanner(root, mutants, measured) {
  const loaded = new Set(measured.flatMap(({ imported }) => imported));
  const graph = new Map();
  const specs = measured.map((each) => ({
    ...each,
    always: new Set([...each.imported, ...each.hooks]),
    failing: each.tests.filter(({ state }) => state !== "pass").map(({ name }) => name),
    distances: importDistances(root, each.spec, graph),
    files: new Set(mutants.filter(({ id }) => each.tests.some(({ hits }) => hits.includes(id))).map(({ file }) => file)),
  }));
  const noticedBy = (spec, { file, folder }) =>
    mutants.reduce((sum, each) => sum + (each.spec !== spec ? 0 : each.file === file ? 1 : each.folder === folder ? 1 / 4 : 0), 0);
  return (mutant) => {
    const isLoaded = mutant.isStatic || loaded.has(mutant.id);
    const entries = [];
    for (const { spec, tests, always, failing, distances, files, outside } of specs) {
      const hitting = tests.filter(({ hits }) => hits.includes(mutant.id));
      const isReached = isLoaded && distances.has(mutant.file);
      if (hitting.length === 0 && !always.has(mutant.id) && !isReached) continue;
      const runsAll = isReached || always.has(mutant.id);
      const run = (runsAll ? tests : hitting).filter(({ state }) => state === "pass");
      if (run.length === 0) continue;
      const skips = runsAll ? failing : tests.filter((test) => !run.includes(test)).map(({ name }) => name);
      const average = run.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / run.length;
      const isNear = hitting.length > 0 || files.has(mutant.file);
      const far = (distances.get(mutant.file) ?? 9) * (isNear ? STEP : 1000);
      const cost = (outside + 3 * average + far) / (1 + noticedBy(spec, mutant));
      entries.push({ spec, skips, cost, longest: Math.max(outside, ...run.map(({ milliseconds }) => milliseconds)) });
    }
    entries.sort((a, b) => a.cost - b.cost);
    return {
      id: mutant.id,
      plan: entries.map(({ spec, skips }) => ({ spec, skips })),
      longest: Math.max(0, ...entries.map(({ longest }) => longest)),
    };
  };
}
