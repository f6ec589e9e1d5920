import { nearestName } from "../../../../build/schema/nearest-name.ts";
import type { Schema } from "../../../../build/schema/schema.ts";
import { stagingTwin } from "../../../../build/schema/staging-twin.ts";
import type { Identifiers } from "./identifiers.ts";
import { shapeOf, type Link } from "./shape.ts";
import { Table, type Row } from "./table.ts";

/** The server's clock; it stands still unless a script sleeps. */
export interface Clock {
  now(): Date;
  advance(milliseconds: number): void;
}

/** Every table of one campaign. */
export class Store {
  readonly identifiers: Identifiers;
  readonly clock: Clock;
  readonly #tables = new Map<string, Table>();

  /** @param schemas the schemas with tables; staging twins are added here */
  constructor(schemas: Iterable<Schema>, identifiers: Identifiers, clock: Clock) {
    this.identifiers = identifiers;
    this.clock = clock;
    const byId = new Map<string, Schema>();
    for (const schema of schemas) {
      byId.set(schema.id, schema);
      if (schema.autoStg && schema.main) byId.set(`${schema.id}Stg`, stagingTwin(schema));
    }
    for (const schema of byId.values()) if (schema.main) this.#tables.set(schema.id, new Table(shapeOf(schema, byId)));
    for (const table of this.#tables.values()) this.#addReverseLinks(table);
  }

  /** The link a target gets back to the linking schema ("revLink" of the schema reference); `_NONE_` suppresses it. */
  #addReverseLinks(table: Table): void {
    const { schema, links } = table.shape;
    if (schema.stagingOf) return;
    for (const { name, reverseName, unbound } of schema.main?.links ?? []) {
      const link = links.get(name);
      const target = link && this.#tables.get(link.target)?.shape;
      const reverse = reverseName ?? schema.name;
      const taken = !target || reverse === "_NONE_" || target.reverseLinks.has(reverse) || target.links.has(reverse) || target.structures.has(reverse) || target.collections.has(reverse);
      if (!unbound && !taken) target.reverseLinks.set(reverse, { schema: schema.id, link });
    }
  }

  /** Adds the table of a schema that comes later, such as a work table; one with the same id goes. */
  add(schema: Schema): Table {
    const schemas = new Map([...this.#tables].map(([id, table]) => [id, table.shape.schema]));
    const table = new Table(shapeOf(schema, schemas));
    this.#tables.set(schema.id, table);
    return table;
  }

  tables(): Iterable<Table> {
    return this.#tables.values();
  }

  has(schemaId: string): boolean {
    return this.#tables.has(schemaId);
  }

  /**
   * The table of a schema.
   * @throws Error for an id that no loaded schema has
   */
  table(schemaId: string): Table {
    const table = this.#tables.get(schemaId);
    if (table) return table;
    const nearest = nearestName(schemaId, this.#tables.keys());
    const advice = nearest ? `did you mean "${nearest}"?` : "give its schema in createCampaign({ schemas: […] })";
    throw new Error(`The schema "${schemaId}" does not exist: ${advice}`);
  }

  /** The staging table of a cloud table, if it has one. */
  stagingOf(table: Table): Table | undefined {
    return table.shape.schema.autoStg ? this.#tables.get(`${table.id}Stg`) : undefined;
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
