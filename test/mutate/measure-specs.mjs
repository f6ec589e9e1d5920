import { readdirSync } from "node:fs";
import { join } from "node:path";
import { runJob } from "./worker.mjs";

/** Specs that run the product in other processes, from `out/`: no mutant is there. */
const OUTSIDE = new Set([
  "test/specs/house/packed.spec.ts",
  "test/specs/vitest/breakpoint.spec.ts",
  "test/specs/vitest/example-project.spec.ts",
]);

/** A spec that takes longer would cost more than it tells. */
const PATIENCE = 150_000;

/** All specs of the repository that can notice a mutant. */
export function findSpecs(root) {
  const below = (folder, ending) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(ending))
      .map((file) => `${folder}/${file.replaceAll("\\", "/")}`);
  return [...below("activities", ".test.ts"), ...below("test/specs", ".spec.ts")].filter((spec) => !OUTSIDE.has(spec)).sort();
}

/**
 * Runs every spec once without a mutant: which tests run which places, and how long each takes.
 * @param {string} root the scratch copy
 * @param {readonly string[]} specs
 * @param {number} workers
 * @returns {Promise<{ measured: object[], left: string[] }>} `left` are the specs that took too long
 */
export async function measureSpecs(root, specs, workers) {
  const measured = [];
  const left = [];
  const queue = [...specs];
  const work = async () => {
    while (queue.length > 0) {
      const dry = queue.splice(0, Math.max(1, Math.ceil(queue.length / workers / 2)));
      while (dry.length > 0) {
        const { lines, hangs, output } = await runJob(root, { dry }, () => PATIENCE);
        const done = lines.filter(({ spec }) => spec !== undefined);
        measured.push(...done);
        if (done.length === 0 && !hangs) throw new Error(`the specs do not run:\n${output}`);
        dry.splice(0, done.length);
        if (dry.length > 0) left.push(dry.shift());
      }
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  return { measured, left };
}
