import { copyFileSync, linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileSystemFault } from "../disk/file-system-fault.ts";
import { temporaryFile } from "../disk/temporary-file.ts";
import { unlessMissing } from "../disk/unless-missing.ts";

/** A file that could not be written. */
export class Unwritten extends Error {
  /** Absolute path. */
  readonly file: string;
  /** What the file system did not like, in words. */
  readonly detail: string;

  /** @param cause the error of the file system; another one is thrown as it is */
  constructor(file: string, cause: unknown) {
    super(`${file} was not written`, { cause });
    this.file = file;
    this.detail = fileSystemFault(cause);
  }
}

/**
 * Writes files together: when one cannot be written, none is changed. Whoever looks at one of them, at any moment, finds its old bytes or
 * its new ones.
 * @param files content by absolute path, in the order in which they take their places; undefined for a file that is to go
 * @throws Unwritten
 */
export function writeFiles(files: ReadonlyMap<string, string | Uint8Array | undefined>): void {
  const temporaries: string[] = [];
  const steps: (() => void)[] = [];
  const back: (() => void)[] = [];
  let current = "";
  const temporary = (file: string): string => temporaries[temporaries.push(temporaryFile(file)) - 1]!;
  try {
    for (const [file, content] of files) {
      current = file;
      steps.push(content === undefined ? () => rmSync(file, { force: true }) : prepare(file, content, temporary(file)));
    }
    for (const [index, file] of [...files.keys()].entries()) {
      current = file;
      // The last step is done or not done: nothing of it has to be taken back.
      if (index < steps.length - 1) back.unshift(keep(file, temporary(file)));
      steps[index]!();
    }
  } catch (error) {
    back.forEach(quietly);
    throw new Unwritten(current, error);
  } finally {
    for (const left of temporaries) quietly(() => rmSync(left, { force: true }));
  }
}

/** Writes a file beside its place. @returns what puts it there */
function prepare(file: string, content: string | Uint8Array, temporary: string): () => void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(temporary, content, { flag: "wx" });
  return () => renameSync(temporary, file);
}

/** Keeps what is there under another name, which takes no room. @returns what puts it back */
function keep(file: string, temporary: string): () => void {
  const isKept = unlessMissing(() => linkOrCopy(file, temporary)) ?? false;
  return () => (isKept ? renameSync(temporary, file) : rmSync(file, { force: true }));
}

/** Not every disk has names for the same bytes. */
function linkOrCopy(file: string, temporary: string): true {
  try {
    linkSync(file, temporary);
  } catch {
    copyFileSync(file, temporary);
  }
  return true;
}

/** What goes wrong while something else is told of, or after all is done, changes nothing of it. */
function quietly(step: () => void): void {
  try {
    step();
  } catch {
    return;
  }
}
