import { nearestName } from "../../../../build/schema/nearest-name.ts";
import type { Schema } from "../../../../build/schema/schema.ts";
import type { Schemas } from "../schemas/schemas.ts";
import type { Identifiers } from "./identifiers.ts";
import { shapeOf, type Link, type ReverseLink, type Shape } from "./shape.ts";
import { Table, type Row } from "./table.ts";

/** The server's clock; it stands still unless a script sleeps. */
export interface Clock {
  now(): Date;
  advance(milliseconds: number): void;
}

/** Every table of one campaign. A table is made when it is first asked for. */
export class Store {
  readonly identifiers: Identifiers;
  readonly clock: Clock;
  readonly #schemas: Schemas;
  readonly #tables = new Map<string, Table>();

  /** @param schemas the schemas with tables */
  constructor(schemas: Schemas, identifiers: Identifiers, clock: Clock) {
    this.#schemas = schemas;
    this.identifiers = identifiers;
    this.clock = clock;
  }

  #find(schemaId: string): Table | undefined {
    const known = this.#tables.get(schemaId);
    if (known) return known;
    const schema = this.#schemas.get(schemaId);
    if (!schema?.main) return undefined;
    const table = new Table(shapeOf(schema, this.#schemas, (shape) => this.#reverseLinks(shape)));
    this.#tables.set(schemaId, table);
    // What is staged is replicated, whoever asked for the cloud table or nobody.
    if (schema.stagingOf !== undefined) this.#find(schema.stagingOf);
    return table;
  }

  /** The links a target gets back from the linking schemas ("revLink" of the schema reference); `_NONE_` suppresses one. */
  #reverseLinks(target: Shape): Map<string, ReverseLink> {
    const found = new Map<string, ReverseLink>();
    if (target.schema.stagingOf !== undefined) return found;
    for (const schema of this.#schemas.linkingTo(target.schema.id)) {
      const { links } = this.table(schema.id).shape;
      for (const { name, reverseName, unbound } of schema.main?.links ?? []) {
        const link = links.get(name);
        const reverse = reverseName ?? schema.name;
        const taken = reverse === "_NONE_" || found.has(reverse) || target.links.has(reverse) || target.structures.has(reverse) || target.collections.has(reverse);
        if (link?.target === target.schema.id && !unbound && !taken) found.set(reverse, { schema: schema.id, link });
      }
    }
    return found;
  }

  /** Adds the table of a schema that comes later, such as a work table; one with the same id goes. */
  add(schema: Schema): Table {
    this.#schemas.add(schema);
    this.#tables.delete(schema.id);
    return this.table(schema.id);
  }

  /** The tables that were asked for so far. */
  tables(): Iterable<Table> {
    return this.#tables.values();
  }

  has(schemaId: string): boolean {
    return this.#find(schemaId) !== undefined;
  }

  /**
   * The table of a schema.
   * @throws Error for an id that no schema has
   */
  table(schemaId: string): Table {
    const table = this.#find(schemaId);
    if (table) return table;
    const nearest = nearestName(schemaId, this.#schemas.allIds());
    const advice = nearest ? `did you mean "${nearest}"?` : "give its schema in createCampaign({ schemas: […] })";
    throw new Error(`The schema "${schemaId}" does not exist: ${advice}`);
  }

  /** The staging table of a cloud table, if it has one. */
  stagingOf(table: Table): Table | undefined {
    return table.shape.schema.autoStg ? this.#find(`${table.id}Stg`) : undefined;
  }

  /**
   * The record a link leads to; undefined for an empty foreign key or a record that is gone.
   * @throws Error when the target schema is not loaded
   */
  follow(link: Link, row: Row): Row | undefined {
    const target = this.table(link.target);
    const values = link.sourcePaths.map((path) => row.values.get(path));
    if (values.every((value) => value === 0 || value === "" || value === null || value === undefined)) return undefined;
    return target.find(link.targetPaths, values);
  }
}
