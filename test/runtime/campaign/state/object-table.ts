import type { WireInstance, WireValue } from "../../wire/wire.ts";
import { withArticle } from "../values/with-article.ts";
import type { EntityState } from "./entity-state.ts";
import { mistake } from "../../mistakes/mistake.ts";

/** What the table knows of the class of an object. */
interface HeldClass {
  readonly name: string;
}

interface Held {
  /** The class; none for entities. */
  owner?: HeldClass;
  state: object;
}

/** The objects that a script holds and the server keeps, by number: files, requests, entities. It ends with the run. */
export class ObjectTable {
  readonly #held = new Map<number, Held>();
  readonly #ids = new Map<object, number>();
  #last = 0;

  /** The number of an object; the same one each time. */
  idOf(state: object, owner?: HeldClass): number {
    const known = this.#ids.get(state);
    if (known !== undefined) return known;
    this.#last += 1;
    this.#ids.set(state, this.#last);
    this.#held.set(this.#last, owner ? { owner, state } : { state });
    return this.#last;
  }

  /** An object of a server class for the script. */
  give(owner: HeldClass, state: object): { instance: WireInstance } {
    return { instance: { className: owner.name, id: this.idOf(state, owner) } };
  }

  /**
   * What is behind a number.
   * @throws Error for a number of no object: one of another run
   */
  held(id: number): Held {
    const held = this.#held.get(id);
    if (!held) throw mistake("object-of-finished-run");
    return held;
  }

  /**
   * The state of an object of a class.
   * @param call what to name in messages
   * @throws Error for an object of another class
   */
  stateOf<State extends object>(
    owner: { readonly name: string; readonly stateClass: abstract new (...args: never[]) => State },
    value: WireValue,
    call: string,
  ): State {
    const instance = typeof value === "object" && value !== null && "instance" in value ? value.instance : undefined;
    const state = instance && this.held(instance.id).state;
    if (!(state instanceof owner.stateClass)) throw mistake("wrong-object", { call, wanted: withArticle(owner.name) });
    return state;
  }

  /** Every entity that the script got. */
  entities<T extends EntityState>(entityClass: abstract new (...args: never[]) => T): T[] {
    return [...this.#held.values()].flatMap(({ state }) => (state instanceof entityClass ? [state] : []));
  }

  /** Forgets everything. */
  release(): void {
    this.#held.clear();
    this.#ids.clear();
  }
}
