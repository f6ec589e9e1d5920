import type { Campaign } from "../campaign/campaign.ts";
import type { WorkTable, WorkTableVars } from "../campaign/work-table.ts";
import type { VariableBag } from "../wire/wire.ts";

/** What a handler gets. */
export interface HandlerInput {
  /** The event variables; what it changes travels on. */
  vars: VariableBag;
  /** `instance.vars`, live. */
  instanceVars: VariableBag;
  /** Which activity it plays: its name, the element of the XML, its label. */
  activity: { readonly name: string; readonly kind: string; readonly label: string };
  /** Names of the outgoing transitions that are on. */
  transitions: readonly string[];
  /** The server the workflow runs on. */
  campaign: Campaign;
  /** Posts an event, where the activity has several transitions or none is to be taken by itself. */
  post(transition: string, vars?: VariableBag): void;
  /** Makes a work table and gives its variables: `query: ({ workTable }) => workTable({ schema: "nms:recipient", rows })`. */
  workTable(table: WorkTable): WorkTableVars;
}

/**
 * Plays an activity that is no script, such as a query: `({ vars }) => ({ recCount: 3 })`. What it returns is added to the event variables;
 * what it throws is an error of the activity.
 */
export type ActivityHandler = (input: HandlerInput) => VariableBag | undefined | void | Promise<VariableBag | undefined | void>;

/** Plays an activity: a handler, or the path of a source, `"activities/nightly/count.ts"`, that runs in place of the text in the XML. */
export type ActivityPlayer = ActivityHandler | string;
