import type { RunTrace } from "./run-trace.ts";

/** What a run says of one activity. */
export interface ActivityFacts {
  /** How often it ran. */
  runs: number;
  /** How many errors it wrote into the journal. */
  errors: number;
  /** The run ended here, with an error. */
  isStop: boolean;
  /** Events came over some of its incoming transitions and not over all. */
  waits: boolean;
}

/** What a run says of the activities and transitions of a workflow. */
export interface RunFacts {
  of(activity: string): ActivityFacts;
  /** How many events went over a transition. */
  eventsOver(activity: string, transition: string): number;
}

/** Counts what happened in a run, by activity and by transition. */
export function runFacts({ visited = [], events = [], waiting = [], journal, failure }: RunTrace): RunFacts {
  const runs = counts(visited);
  const errors = counts(journal.flatMap(({ activity, level }) => (level === "error" && activity !== undefined ? [activity] : [])));
  const over = counts(events.map(({ activity = "", name }) => keyOf(activity, name)));
  const waits = new Set(waiting);
  // An error that nothing processes ends the run: whatever ran last has it.
  const stop = failure === undefined ? undefined : visited.at(-1);
  return {
    of: (name) => ({ runs: runs.get(name) ?? 0, errors: errors.get(name) ?? 0, isStop: name === stop, waits: waits.has(name) }),
    eventsOver: (activity, transition) => over.get(keyOf(activity, transition)) ?? 0,
  };
}

function keyOf(activity: string, transition: string): string {
  return JSON.stringify([activity, transition]);
}

function counts(names: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const name of names) found.set(name, (found.get(name) ?? 0) + 1);
  return found;
}
