import type { ScriptKind } from "./script-kind.ts";

/** What only scripts of some kinds may use of the objects of a workflow (`c-WorkflowTask`, "JavaScript scripts and templates" of the manual). */
interface KindMember {
  /** The global object. */
  readonly object: string;
  readonly member: string;
  readonly kinds: ReadonlySet<ScriptKind>;
}

const ADVANCED: ReadonlySet<ScriptKind> = new Set<ScriptKind>(["jsx", "library"]);

const MEMBERS: readonly KindMember[] = [
  { object: "task", member: "setCompleted", kinds: ADVANCED },
  { object: "task", member: "setNextProcessingDate", kinds: ADVANCED },
];

/** Whether a member means nothing in scripts of a kind: a task of JavaScript code is completed when its script has run. */
export function isOfOtherKind(kind: ScriptKind, object: string, member: string): boolean {
  return MEMBERS.some((one) => one.object === object && one.member === member && !one.kinds.has(kind));
}

/** Whether a change of `activity` has an effect in scripts of a kind: it is read before the task runs. Advanced activities have been seen to write it. */
export function mayChangeActivity(kind: ScriptKind): boolean {
  return kind === "init" || kind === "jsx" || kind === "library";
}

/** What a kind is called. */
export const KIND_NAMES: Readonly<Record<ScriptKind, string>> = {
  js: "JavaScript code",
  jsx: "Advanced JavaScript code",
  jstest: "a Test activity",
  init: "an initialisation script",
  library: "a library",
};
