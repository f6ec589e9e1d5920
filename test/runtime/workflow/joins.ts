import type { VariableBag } from "../wire/wire.ts";
import type { WorkflowDefinition } from "./workflow-definition.ts";

/** A transition that leads to an activity. */
interface Incoming {
  /** `activity/transition`. */
  over: string;
  transition: string;
}

/** The events that AND-joins collect. */
export class Joins {
  readonly #incoming = new Map<string, Incoming[]>();
  /** By join, then by transition: the events that came. */
  readonly #arrived = new Map<string, Map<string, VariableBag[]>>();

  constructor({ activities }: WorkflowDefinition) {
    for (const { name, transitions } of activities.values()) {
      for (const { name: transition, target, enabled } of transitions) {
        if (target === undefined || !enabled) continue;
        const list = this.#incoming.get(target) ?? [];
        this.#incoming.set(target, [...list, { over: `${name}/${transition}`, transition }]);
      }
    }
  }

  /** The transitions that lead to an activity. */
  incoming(activity: string): readonly Incoming[] {
    return this.#incoming.get(activity) ?? [];
  }

  /**
   * Takes an event.
   * @returns the variables of one event of each incoming transition once all are there; undefined before
   */
  arrive(join: string, over: string | undefined, vars: VariableBag): VariableBag[] | undefined {
    if (over === undefined) return [vars];
    const arrived = this.#arrived.get(join) ?? new Map<string, VariableBag[]>();
    this.#arrived.set(join, arrived);
    arrived.set(over, [...(arrived.get(over) ?? []), vars]);
    const lists = this.incoming(join).map((each) => arrived.get(each.over) ?? []);
    return lists.every((list) => list.length > 0) ? lists.map((list) => list.shift()!) : undefined;
  }

  /** The joins that have events of some transitions and wait for others. */
  waiting(): string[] {
    return [...this.#arrived].filter(([, lists]) => [...lists.values()].some((list) => list.length > 0)).map(([join]) => join);
  }
}
