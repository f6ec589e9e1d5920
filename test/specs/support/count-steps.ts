import { Session } from "node:inspector/promises";

/** Counts what code does, without a clock. */
export interface StepCounter {
  /** How many blocks of the watched code ran during `task`: turns of loops, branches and calls. */
  stepsOf(task: () => unknown): Promise<number>;
  close(): void;
}

/**
 * Watches the code of some files; only code that is compiled from here on is counted block by block, so modules are to be imported after.
 * @param watched part of the addresses of the files
 */
export async function countSteps(watched: RegExp): Promise<StepCounter> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  return {
    async stepsOf(task) {
      await session.post("Profiler.takePreciseCoverage");
      task();
      const { result } = await session.post("Profiler.takePreciseCoverage");
      let steps = 0;
      for (const { url, functions } of result) {
        if (!watched.test(url)) continue;
        for (const { ranges } of functions) for (const { count } of ranges) steps += count;
      }
      return steps;
    },
    close: () => session.disconnect(),
  };
}
