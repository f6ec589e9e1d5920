import type { E4X } from "../e4x/create-e4x.ts";
import type { IncomingTransition, TaskChanges, VariableBag, WorkflowFields, WorkflowState } from "../wire/wire.ts";
import { strictObject } from "./not-emulated.ts";
import { scriptMistake } from "../mistakes/script-mistake.ts";

/** The methods of `task`, and what scripts did with them. */
export interface TaskMethods {
  methods: Record<string, unknown>;
  changes(): TaskChanges;
}

/**
 * Makes the methods of `task`, as Adobe's page "JavaScript code and Advanced JavaScript code" has them: `task.postEvent(task.transitionByName("a"))`
 * goes on at a transition, and `recall` runs again and again until `task.setCompleted()`.
 * @param readVars `vars` as they are now: what a posted event carries
 */
export function makeTask(state: WorkflowState, e4x: E4X, readVars: () => VariableBag): TaskMethods {
  const changes: TaskChanges = { events: [], completed: false };
  const outgoing = new WeakMap<object, string>();

  function transition(name: string): object {
    const { transitions } = state;
    if (transitions && !transitions.includes(name)) {
      if (name === "error") throw scriptMistake("no-error-transition", { transitions });
      throw scriptMistake("unknown-transition", { transition: name, transitions });
    }
    const made = strictObject(Object.freeze({ name }), "transition");
    outgoing.set(made, name);
    return made;
  }

  const typeOf = (name: string): string =>
    state.transitionTypes && Object.hasOwn(state.transitionTypes, name) ? state.transitionTypes[name]! : name;

  const methods = {
    postEvent(posted: unknown) {
      const name = typeof posted === "object" && posted !== null ? outgoing.get(posted) : undefined;
      if (name === undefined) throw scriptMistake("event-without-transition");
      changes.events.push({ name, vars: readVars() });
    },
    transitionByName: (name: unknown) => transition(String(name)),
    // A transition whose type nobody knows has its name for one.
    transitionByType: (type: unknown) => {
      const name = state.transitions ? state.transitions.find((each) => typeOf(each) === String(type)) : String(type);
      return name === undefined ? null : transition(name);
    },
    transitions: () => {
      if (!state.transitions) throw scriptMistake("unnamed-transitions");
      return state.transitions.map(transition);
    },
    doneTransition: () => transition("done"),
    errorTransition: () => transition("error"),
    incomingTransitionByName: (name: unknown) => strictObject(Object.freeze(incomingTransition(String(name), state)), "transition"),
    setCompleted() {
      changes.completed = true;
    },
    setNextProcessingDate(date: unknown) {
      if (!(date instanceof Date) || Number.isNaN(date.getTime())) throw scriptMistake("invalid-processing-date");
      changes.nextProcessing = new Date(date.getTime());
    },
    /** @unverified Which attributes the server writes. */
    toXML: () => e4x.fromWire({ name: "workflowTask", attributes: attributesOf(state.fields.task), children: [] }),
    save: () => undefined,
  };
  return { methods, changes: () => changes };
}

function incomingTransition(name: string, { incoming, vars }: WorkflowState): IncomingTransition {
  if (!incoming) return { name, tableName: String(vars.tableName ?? "") };
  const found = incoming.find((each) => each.name === name);
  if (!found) throw scriptMistake("unknown-incoming-transition", { transition: name, transitions: incoming.map((each) => each.name) });
  return { name, tableName: found.tableName ?? "" };
}

function attributesOf(fields: WorkflowFields): [string, string][] {
  return Object.entries(fields)
    .filter(([, value]) => typeof value !== "object" || value instanceof Date)
    .map(([name, value]) => [
      name.replaceAll("_", "-"),
      value instanceof Date ? value.toISOString() : String(value as string | number | boolean),
    ]);
}
