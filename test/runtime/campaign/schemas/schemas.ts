import type { Schema } from "../../../../build/schema/schema.ts";
import { stagingTwin } from "../../../../build/schema/staging-twin.ts";
import type { BuiltInSchemas } from "./built-in-schemas.ts";

const stagingEnding = "Stg";

/** The schemas of one campaign by id: the given ones, the built-in ones, the staging schemas of both. */
export class Schemas {
  readonly #builtIn: BuiltInSchemas;
  readonly #given: Map<string, Schema>;
  readonly #staging = new Map<string, Schema>();

  /** @param given take the place of built-in ones of the same id */
  constructor(builtIn: BuiltInSchemas, given: ReadonlyMap<string, Schema>) {
    this.#builtIn = builtIn;
    this.#given = new Map(given);
  }

  /** Ids of the built-in schemas, then of the given ones. */
  ids(): string[] {
    return [...new Set([...this.#builtIn.ids, ...this.#given.keys()])];
  }

  /** Every id, those of staging schemas included; reads all schemas. */
  allIds(): string[] {
    return this.ids().flatMap((id) => (this.get(id)?.autoStg ? [id, `${id}${stagingEnding}`] : [id]));
  }

  get(id: string): Schema | undefined {
    const known = this.#given.get(id) ?? this.#builtIn.get(id) ?? this.#staging.get(id);
    if (known || !id.endsWith(stagingEnding)) return known;
    const base = this.get(id.slice(0, -stagingEnding.length));
    if (!base?.autoStg || !base.main) return undefined;
    const twin = stagingTwin(base);
    this.#staging.set(id, twin);
    return twin;
  }

  /** Adds a schema; one with the same id goes. */
  add(schema: Schema): void {
    this.#given.set(schema.id, schema);
  }

  /** The schemas with links to a schema, in the order of the ids. */
  linkingTo(target: string): Schema[] {
    const ids = this.ids().filter((id) => this.#given.has(id) || this.#builtIn.mentions(id, target));
    return ids.map((id) => this.get(id)!).filter(({ main }) => main?.links.some((link) => link.target === target));
  }
}
