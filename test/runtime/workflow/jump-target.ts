import type { ActivityRole } from "./roles.ts";
import type { ActivityDefinition, WorkflowDefinition } from "./workflow-definition.ts";
import { mistake } from "../mistakes/mistake.ts";

type RoleOf = (activity: ActivityDefinition) => ActivityRole | undefined;

/** Whether an activity is where jumps lead: a landing, or a jump that has a way on. */
export function isLanding(activity: ActivityDefinition, roleOf: RoleOf): boolean {
  const role = roleOf(activity);
  return role === "landing" || (role === "jump" && activity.transitions.length > 0);
}

/**
 * The end point that the start point of a jump leads to: the one that is named, the one with its `number`, or the only one there is.
 * @throws Error when that is not said
 */
export function jumpTarget(
  { activities, file }: WorkflowDefinition,
  { name, attributes }: ActivityDefinition,
  roleOf: RoleOf,
  jumps: Readonly<Record<string, string>> = {},
): string {
  const number = attributes.get("number");
  const ends = [...activities.values()].filter((activity) => isLanding(activity, roleOf));
  const fitting = ends.filter((end) => number === undefined || (end.attributes.get("number") ?? number) === number);
  const target = Object.hasOwn(jumps, name) ? jumps[name] : fitting.length === 1 ? fitting[0]!.name : undefined;
  if (target !== undefined && activities.has(target)) return target;
  throw mistake("workflow-unknown-jump", { file, jump: name, target: ends[0]?.name ?? "…" });
}
