import type { SourcePosition } from "../../../build/diagnostics/diagnostic.ts";
import type { WorkflowFields } from "../wire/wire.ts";
import type { TextPiece } from "./run-piece.ts";

/** A workflow as the XML of an export describes it: each element below `<activities>` is an activity, and its name is the activity's kind. */
export interface WorkflowDefinition {
  /** Internal name. */
  name: string;
  label: string;
  /** The file or the word for it, in messages. */
  file: string;
  /** By name, in document order. */
  activities: ReadonlyMap<string, ActivityDefinition>;
}

/** One activity of a workflow. */
export interface ActivityDefinition {
  /** Name of the element: `js`, `jsx`, `jstest`, `start`, `query`. */
  kind: string;
  name: string;
  label: string;
  /** The execution is not "normal": the activity and what follows it do not run. */
  isOff: boolean;
  onError: ErrorReaction;
  /** Scripts by element: `script`, `call`, `recall`, `initScript`. */
  scripts: Readonly<Record<string, TextPiece | undefined>>;
  transitions: readonly TransitionDefinition[];
  /** Further attributes. */
  attributes: ReadonlyMap<string, string>;
  /** What scripts see of it in `instance.activities`: its attributes and elements. */
  fields: WorkflowFields;
  /** Where it stands in the document. */
  position: SourcePosition;
}

/** "In case of errors" of an activity. */
export type ErrorReaction = "suspend" | "ignore" | "abort";

/** An outgoing transition. */
export interface TransitionDefinition {
  /** Name of the element: `initial`, `done`, `error`, `test`, `default`, `transition`. */
  kind: string;
  name: string;
  label?: string;
  /** Name of the activity it leads to; a loose end has none. */
  target?: string;
  enabled: boolean;
  /** Where it stands in the document. */
  position: SourcePosition;
  /** Of a `test`. */
  condition?: TextPiece;
}
