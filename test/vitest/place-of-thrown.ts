import type { TestError } from "vitest";
import { allRuns } from "../runtime/run/all-runs.ts";

/**
 * Gives what a script threw in this test its place, where it is no error and has none of its own: `throw "no rows"`.
 * @param errors why the test failed, as reporters get them
 */
export function placeOfThrown(errors: readonly TestError[] | undefined): void {
  const { thrown } = allRuns;
  allRuns.thrown = undefined;
  if (thrown === undefined) return;
  const text = String(thrown.value);
  for (const error of errors ?? [])
    if (error.stack === undefined && error.message === text) {
      error.name ??= "Thrown";
      error.stack = thrown.stack.replace(/^.*?(?=\n[ \t]+at )/s, () => `${error.name}: ${text}`);
    }
}
