import type { ActivityRole } from "./roles.ts";
import type { ActivityDefinition, WorkflowDefinition } from "./workflow-definition.ts";
import { mistake } from "../mistakes/mistake.ts";

/**
 * The end point that the start point of a jump leads to: the one that is named, or the only one there is.
 * @unverified How the XML pairs them by their number.
 * @throws Error when that is not said
 */
export function jumpTarget(
  { activities, file }: WorkflowDefinition,
  { name }: ActivityDefinition,
  roleOf: (activity: ActivityDefinition) => ActivityRole | undefined,
  jumps: Readonly<Record<string, string>> = {},
): string {
  const ends = [...activities.values()]
    .filter((activity) => roleOf(activity) === "jump" && activity.transitions.length > 0)
    .map((activity) => activity.name);
  const target = Object.hasOwn(jumps, name) ? jumps[name] : ends.length === 1 ? ends[0] : undefined;
  if (target !== undefined && activities.has(target)) return target;
  throw mistake("workflow-unknown-jump", { file, jump: name, target: ends[0] ?? "…" });
}
