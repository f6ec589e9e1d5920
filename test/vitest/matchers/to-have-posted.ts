import { isDeepStrictEqual } from "node:util";
import { anything, checkArguments, optional, record, text } from "../../runtime/campaign/values/check-arguments.ts";
import type { PostedEvent, VariableBag } from "../../runtime/wire/wire.ts";
import type { Outcome } from "./outcome.ts";

/** The result of a run, of an activity or a whole workflow. */
interface WithEvents {
  readonly events: readonly (PostedEvent & { readonly activity?: string })[];
  /** The transition that an activity took by itself. */
  readonly transition?: string;
  readonly vars?: unknown;
}

/**
 * Looks for an event over a transition: posted by the script, or by the activity itself.
 * @param transition its name; in a workflow `activity/transition` as well
 * @param vars variables that the event carries, among others
 */
export function toHavePosted(received: WithEvents, ...given: [transition: string, vars?: VariableBag]): Outcome {
  checkArguments("toHavePosted", given, { transition: text, vars: optional(record(anything)) });
  const [transition, vars = {}] = given;
  const { events, transition: own, vars: left } = (received as Partial<WithEvents> | null | undefined) ?? {};
  if (!Array.isArray(events)) throw new TypeError("toHavePosted looks at the result of a run: something with events");
  const all = [
    ...(events as WithEvents["events"]),
    ...(own === undefined ? [] : [{ name: own, vars: left as VariableBag, activity: undefined }]),
  ];
  const carries = (event: PostedEvent): boolean =>
    Object.entries(vars).every(([name, value]) => isDeepStrictEqual(event.vars[name], value));
  const found = all.some((event) => [event.name, `${event.activity}/${event.name}`].includes(transition) && carries(event));
  const posted =
    all
      .map(({ activity, name, vars: carried }) => `  ${activity === undefined ? "" : `${activity}/`}${name} ${JSON.stringify(carried)}`)
      .join("\n") || "  (none)";
  const wanted = Object.keys(vars).length === 0 ? transition : `${transition} with ${JSON.stringify(vars)}`;
  return { pass: found, message: () => `expected ${found ? "no" : "an"} event over\n  ${wanted}\nThe events are\n${posted}` };
}
