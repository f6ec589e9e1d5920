import type { CheckedProgram } from "../lint/program/checked-program.ts";
import { contentHash } from "../cache/file-stamps.ts";
import type { Cache } from "../cache/open-cache.ts";
import type { Observations } from "./observe/observations.ts";

/** A check that was made, and what it was made of. */
export interface MadeCheck {
  checked: CheckedProgram;
  observations: Observations;
}

const KEY = "check/result.json";

/**
 * What an earlier run kept.
 * @param head tells the project and what decides the outcome beside its files
 * @returns undefined where there is nothing, nothing whole, or what was made under another head
 */
export function readMade(cache: Cache, head: string): MadeCheck | undefined {
  const [headOfKept, hash, text] = cache.read(KEY)?.split("\n") ?? [];
  return headOfKept === head && text !== undefined && contentHash(text) === hash ? (JSON.parse(text) as MadeCheck) : undefined;
}

/** Keeps a check for the next run. */
export function writeMade(cache: Cache, head: string, made: MadeCheck): void {
  const text = JSON.stringify(made);
  cache.write(KEY, [head, contentHash(text), text].join("\n"));
}
