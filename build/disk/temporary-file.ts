import { createHash, randomBytes } from "node:crypto";
import { readdirSync, rmSync, statSync } from "node:fs";
import { hostname } from "node:os";
import { dirname, join } from "node:path";

/** `.xtkit-<machine>-<process>-<random>.tmp`: a name that nobody else gives, short whatever the file's own is, and hidden. */
const NAME = /^\.xtkit-([0-9a-f]{8})-(\d+)-[0-9a-f]{16}\.tmp$/;
/** Nothing is written for so long: a file of that age is left over, whoever made it. In milliseconds. */
const ABANDONED = 3_600_000;

/** The machine, or container, in which a process has its number. */
function machine(): string {
  return createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
}

/**
 * A path for what is written before it takes the place of a file, in the same folder: another one at each call, in each process.
 * @param file absolute path of the file
 */
export function temporaryFile(file: string): string {
  return join(dirname(file), `.xtkit-${machine()}-${process.pid}-${randomBytes(8).toString("hex")}.tmp`);
}

/**
 * Removes what writers that were killed left in a folder: files with our names, of processes that run no more. What cannot be
 * removed stays; it is in nobody's way.
 * @param folder absolute path; it need not be there
 */
export function removeLeftOvers(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      const [, where, process] = NAME.exec(name) ?? [];
      if (where !== undefined && isLeftOver(join(folder, name), where, Number(process))) rmSync(join(folder, name), { force: true });
    }
  } catch {
    return;
  }
}

function isLeftOver(file: string, where: string, process: number): boolean {
  return (where === machine() && !isRunning(process)) || Date.now() - statSync(file).mtimeMs > ABANDONED;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}
