import type { LogLine, PostedEvent, VariableBag } from "../wire/wire.ts";

/** A line of a workflow's journal. */
export interface JournalLine extends LogLine {
  /** Name of the activity that wrote it. */
  activity: string;
}

/** An event of a workflow. */
export interface WorkflowEvent extends PostedEvent {
  /** Name of the activity that it comes from. */
  activity: string;
}

/**
 * How a workflow ended: `finished` when nothing was left to do, `paused` by an error of an activity that suspends the process, `failed` by
 * one that aborts it.
 */
export type WorkflowEnd = "finished" | "paused" | "failed";

/** What the run of a workflow leaves behind. */
export interface WorkflowResult {
  /** How it ended. */
  state: WorkflowEnd;
  /** In order, over all activities. */
  journal: JournalLine[];
  /** The same lines, as in the result of `campaign.run`. */
  logs: JournalLine[];
  /** The activities in the order in which they ran; one that ran twice is there twice. */
  visited: string[];
  /** The events in order, loose ends too. */
  events: WorkflowEvent[];
  /** `vars` of each activity as its last run left them. */
  vars: Record<string, VariableBag>;
  /** `instance.vars` at the end. */
  instanceVars: VariableBag;
  /** AND-joins that still wait for an event. */
  waiting: string[];
  /** What the first failing activity threw. */
  error?: unknown;
  /** Where it threw, when what it threw is no error and has no stack of its own. */
  errorStack?: string;
}
