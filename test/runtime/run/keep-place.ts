import { allRuns } from "./all-runs.ts";

/**
 * What a script threw, to be thrown on. Of what is no error, its place is kept for who shows it: only errors know theirs by themselves.
 * @param stack where it was thrown, as far as known
 */
export function keepPlace(thrown: unknown, stack: string | undefined): unknown {
  if (stack !== undefined) allRuns.thrown = { value: thrown, stack };
  return thrown;
}
