import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { allRuns } from "../runtime/run/all-runs.ts";
import type { Target } from "./target.ts";
import { targets } from "./targets.ts";

const MINUTES = Number(process.env["XTKIT_FUZZ_MINUTES"] ?? 0);
const SEED = Number(process.env["XTKIT_FUZZ_SEED"] ?? 1);
const ONLY = process.env["XTKIT_FUZZ_TARGET"];
/** Milliseconds for one kind of input, by hand, before the next one has its turn. */
const TURN = 5000;
/** Longer than this for one case, by hand, is a hang. */
const LONGEST = 2000;

// The activities lie in projects of their own, which vitest does not load.
beforeAll(() => void (allRuns.loader = undefined));

async function hold(
  { arbitrary, hold: holds }: Target,
  seed: number,
  numRuns: number,
  watch?: (milliseconds: number) => void,
): Promise<void> {
  const property = fc.asyncProperty(arbitrary, async (given) => {
    const begin = performance.now();
    await holds(given);
    watch?.(performance.now() - begin);
  });
  await fc.assert(property, { numRuns, seed });
}

const chosen = targets.filter(({ name }) => ONLY === undefined || name === ONLY);

if (MINUTES === 0) {
  test.each(chosen.map((target) => [target.name, target] as const))("%s", async (_, target) => {
    await hold(target, SEED, target.runs);
  });
} else {
  test(`${MINUTES} minutes of all kinds in turn, from seed ${SEED} on`, { timeout: (MINUTES + 10) * 60_000 }, async () => {
    const end = Date.now() + MINUTES * 60_000;
    const counts = new Map(chosen.map(({ name }) => [name, { inputs: 0, slowest: 0 }]));
    for (let seed = SEED; Date.now() < end;)
      for (const target of chosen) {
        const count = counts.get(target.name)!;
        // Each kind has its turn of a few seconds: what is quick is tried more often.
        for (const turn = Date.now() + TURN; Date.now() < Math.min(turn, end); seed++) {
          await hold(target, seed, target.runs, (milliseconds) => (count.slowest = Math.max(count.slowest, milliseconds)));
          count.inputs += target.runs * target.inputs;
        }
      }
    const total = [...counts.values()].reduce((sum, { inputs }) => sum + inputs, 0);
    const lines = [...counts].map(
      ([name, { inputs, slowest }]) => `${name.padEnd(16)}${String(inputs).padStart(9)}  slowest lot ${Math.round(slowest)} ms`,
    );
    console.log([...lines, `${"all".padEnd(16)}${String(total).padStart(9)}`].join("\n"));
    for (const [name, { slowest }] of counts) expect(slowest, name).toBeLessThan(LONGEST * 10);
  });
}
