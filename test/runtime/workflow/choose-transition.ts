import { mistake } from "../mistakes/mistake.ts";

/** The transition of a Test activity when no condition holds. */
export const DEFAULT_TRANSITION = "default";

/**
 * Asks the condition of one transition.
 * @throws Error when the conditions are none, or there is none for the transition
 */
export function askCondition(conditions: unknown, file: string, transition: string): boolean {
  if (typeof conditions !== "object" || conditions === null) throw mistake("conditions-not-exported", { file });
  const condition = Object.hasOwn(conditions, transition) ? (conditions as Record<string, unknown>)[transition] : undefined;
  if (typeof condition !== "function") throw mistake("condition-not-a-function", { file, transition });
  return Boolean((condition as () => unknown)());
}

/**
 * Asks the conditions of a Test activity in order; the first true one wins.
 * @param conditions transition name → function, the default export of a `.condition.ts` file
 * @param file the file, for messages
 * @returns the name of the transition
 * @throws Error when the conditions are none
 */
export function chooseTransition(conditions: unknown, file: string): string {
  if (typeof conditions !== "object" || conditions === null) throw mistake("conditions-not-exported", { file });
  for (const [name, condition] of Object.entries(conditions as Record<string, unknown>)) {
    if (typeof condition !== "function") throw mistake("condition-not-a-function", { file, transition: name });
    if ((condition as () => unknown)()) return name;
  }
  return DEFAULT_TRANSITION;
}
