import { runJob } from "./worker.mjs";

/** Beyond what the slowest of its tests takes, five times over, a mutant that shows no sign of life hangs. */
const PATIENCE = 25_000;

/** What a worker takes at once. */
const BATCH = 24;

/**
 * Runs each mutant's plan.
 * @param {string} root the scratch copy
 * @param {readonly object[]} plans
 * @param {{ workers: number, limit: number, isLeftOut: (plan: object) => boolean, planAgain: (plan: object) => object, onResult: (result: { id: number, status: string }) => void }} options
 */
export async function judgeMutants(root, plans, { workers, limit, isLeftOut, planAgain, onResult }) {
  const queue = [...plans];
  const longest = new Map(plans.map((plan) => [plan.id, plan.longest]));
  const work = async () => {
    let own = [];
    while (queue.length > 0 || own.length > 0) {
      if (own.length === 0) own = queue.splice(0, Math.max(1, Math.min(BATCH, Math.ceil(queue.length / workers / 2)))).map(planAgain);
      own = own.filter((plan) => !isLeftOut(plan));
      if (own.length === 0) continue;
      const { lines, output } = await runJob(
        root,
        { mutants: own.map((plan) => ({ ...plan, limit })) },
        (id) => PATIENCE + 5 * (longest.get(id) ?? 0),
      );
      const results = lines.filter(({ status }) => status !== undefined);
      const started = lines.filter((line) => line.started !== undefined).at(-1)?.started;
      if (started === undefined) throw new Error(`the worker does not start:\n${output}`);
      for (const result of results) onResult(result);
      const isHanging = !results.some(({ id }) => id === started);
      if (isHanging) onResult({ id: started, status: "timed out" });
      const judged = new Set(results.map(({ id }) => id));
      if (isHanging) judged.add(started);
      own = own.filter(({ id }) => !judged.has(id));
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
}
