import { spawnSync } from "node:child_process";

/**
 * Does something under the number of a process that has ended: what it leaves on the disk is of nobody any more when others look at it.
 */
export async function asDeadProcess<Result>(work: () => Promise<Result>): Promise<Result> {
  const own = Object.getOwnPropertyDescriptor(process, "pid")!;
  Object.defineProperty(process, "pid", { ...own, value: (ended ??= spawnSync(process.execPath, ["--version"]).pid) });
  try {
    return await work();
  } finally {
    Object.defineProperty(process, "pid", own);
  }
}

let ended: number | undefined;
