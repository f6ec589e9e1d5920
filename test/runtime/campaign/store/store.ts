import { nearestName } from "../../../../build/schema/nearest-name.ts";
import type { Schema } from "../../../../build/schema/schema.ts";
import { stagingTwin } from "../../../../build/schema/staging-twin.ts";
import { ExpressionCache } from "../expression/expression-cache.ts";
import type { Schemas } from "../schemas/schemas.ts";
import { leadsNowhere } from "./linked-rows.ts";
import type { Identifiers } from "./identifiers.ts";
import { inferColumn, inferSchema, isInferred, widened } from "./open-schema.ts";
import { defaultPlatform, type Platform } from "./platform.ts";
import { type Column, type Link, type ReverseLink, type Shape, shapeOf } from "./shape.ts";
import type { TimeZone } from "../../builtins/time-zone.ts";
import { storedFromText, storedToText } from "./stored.ts";
import { Table } from "./table.ts";
import type { Row } from "./row.ts";
import { UndoLog } from "./undo-log.ts";
import { mistake } from "../../mistakes/mistake.ts";

/** The server's clock; it stands still unless a script sleeps. */
export interface Clock {
  now(): Date;
  advance(milliseconds: number): void;
  /** What its local time is. */
  readonly zone: TimeZone;
}

/** A select that found more records than it gave, without anybody having said how many. */
export interface CutSelect {
  /** The selected schema. */
  schema: string;
  /** Records that match. */
  found: number;
  /** Records that the script got. */
  returned: number;
}

/** Settings of a store. */
export interface StoreOptions {
  platform?: Partial<Platform> | undefined;
  /** Unknown schemas and attributes come into being when they are used. */
  open?: boolean | undefined;
}

/** Whether a record has something of that name besides links back. */
function isTaken(target: Shape, name: string): boolean {
  return target.links.has(name) || target.structures.has(name) || target.collections.has(name);
}

/** Every table of one campaign. A table is made when it is first asked for. */
export class Store {
  readonly identifiers: Identifiers;
  readonly clock: Clock;
  readonly platform: Readonly<Platform>;
  readonly expressions = new ExpressionCache();
  readonly undo = new UndoLog();
  /** Selects that were cut at the default number of records, in order. */
  readonly cutSelects: CutSelect[] = [];
  readonly #open: boolean;
  readonly #schemas: Schemas;
  readonly #tables = new Map<string, Table>();

  /** @param schemas the schemas with tables */
  constructor(schemas: Schemas, identifiers: Identifiers, clock: Clock, options: StoreOptions = {}) {
    this.#schemas = schemas;
    this.identifiers = identifiers;
    this.clock = clock;
    this.platform = { ...defaultPlatform, ...options.platform };
    this.#open = options.open ?? false;
  }

  #find(schemaId: string): Table | undefined {
    const known = this.#tables.get(schemaId);
    if (known) return known;
    const schema = this.#schemas.get(schemaId);
    if (!schema?.main) return undefined;
    const table = new Table(
      shapeOf(schema, this.#schemas, (shape) => this.#reverseLinks(shape)),
      this.undo,
    );
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
      for (const { name, reverseName, reverseSingle, unbound } of schema.main?.links ?? []) {
        const link = links.get(name);
        const reverse = reverseName ?? schema.name;
        if (link?.target === target.schema.id && !unbound && reverse !== "_NONE_" && !found.has(reverse) && !isTaken(target, reverse))
          found.set(reverse, { schema: schema.id, link, single: reverseSingle });
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
    if (this.#open && this.#canInfer(schemaId)) return this.infer(schemaId);
    const nearest = nearestName(schemaId, this.#schemas.allIds());
    if (nearest === undefined && (schemaId === "undefined" || schemaId === "")) throw mistake("unset-schema", { id: schemaId });
    if (nearest === undefined && schemaId.startsWith("temp:"))
      throw mistake("missing-work-table", { id: schemaId, name: schemaId.slice("temp:".length) });
    throw mistake("unknown-schema", { id: schemaId, nearest });
  }

  /** Ids of all schemas but those of staging tables. */
  schemaIds(): string[] {
    return this.#schemas.ids();
  }

  /** A loaded schema, also one without a table. */
  schema(schemaId: string): Schema | undefined {
    return this.#schemas.get(schemaId);
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
    return leadsNowhere(values) ? undefined : target.find(link.targetPaths, values);
  }

  /** Whether columns of a table come into being when they are used: in a campaign of open schemas where nobody gave the schema, and always in work tables. */
  isOpen(table: Table): boolean {
    return (this.#open && isInferred(table.shape.schema)) || table.shape.schema.namespace === "temp";
  }

  /** An id of the right form; a schema that was given has a staging table when it says so, and not because one is asked for. */
  #canInfer(schemaId: string): boolean {
    const base = this.#schemas.get(schemaId.replace(/Stg$/, ""));
    return /^[\w-]+:[\w-]+$/.test(schemaId) && (base === undefined || isInferred(base));
  }

  /** Makes the table of a schema that nobody gave; with it, for `cus:orderStg`, that of `cus:order`. */
  infer(schemaId: string): Table {
    const staged = /^(.+)Stg$/.exec(schemaId)?.[1];
    const base = this.#schemas.get(staged ?? schemaId) ?? this.#addSchema(inferSchema(staged ?? schemaId));
    if (staged === undefined) return this.table(schemaId);
    base.autoStg = true;
    this.#addSchema(stagingTwin(base));
    const [cloud, staging] = [this.table(base.id), this.table(schemaId)];
    for (const [path, column] of cloud.shape.columns) if (!staging.shape.columns.has(path)) staging.shape.columns.set(path, { ...column });
    for (const path of cloud.shape.structures) staging.shape.structures.add(path);
    return staging;
  }

  #addSchema(schema: Schema): Schema {
    // Whether ids are numbers or UUIDs shows in the values.
    this.add(schema).shape.columns.get("@id")!.kind = "recordId";
    return schema;
  }

  /** A column for a path of an open table that has none, in its cloud or staging twin as well. */
  inferColumn(table: Table, path: string, text: string): Column {
    const { schema } = table.shape;
    const twin = schema.stagingOf ? this.#find(schema.stagingOf) : this.stagingOf(table);
    for (const { shape } of twin ? [table, twin] : [table]) {
      if (!shape.columns.has(path)) shape.columns.set(path, inferColumn(path, text));
      for (let slash = path.lastIndexOf("/"); slash > 0; slash = path.lastIndexOf("/", slash - 1))
        shape.structures.add(path.slice(0, slash));
    }
    return table.shape.columns.get(path)!;
  }

  /** Makes room in an inferred column for a value that its type does not hold: what is there is converted. */
  widen(table: Table, column: Column, text: string): void {
    const { kind, type } = column;
    const before = { ...column };
    this.undo.record(() => Object.assign(column, { kind, type }));
    Object.assign(column, widened(column, text));
    for (const row of table.rows()) {
      const value = row.values.get(column.path);
      if (value === undefined || Array.isArray(value)) continue;
      table.update(
        row,
        new Map([
          [
            column.path,
            storedFromText(
              column,
              before.kind === "integer" && value === 0 && column.kind === "text" ? "" : storedToText(before, value),
              table.id,
            ),
          ],
        ]),
      );
    }
  }

  /** The link of an open table that an element of that name would be; the same one each time, so that queries know it again. */
  linkNamed(table: Table, path: string, targetId: string): Link {
    const target = this.#find(targetId) ?? this.infer(targetId);
    const known = table.namedLinks.get(path);
    if (known?.target === target.id) return known;
    const link: Link = {
      path,
      target: target.id,
      sourcePaths: [`@${path}-id`],
      targetPaths: target.primaryPaths.length === 1 ? [...target.primaryPaths] : ["@id"],
      reverseIntegrity: "normal",
    };
    table.namedLinks.set(path, link);
    return link;
  }

  /** A link of an open table to the table an element is named after, or to a new one in the same namespace. */
  inferLink(table: Table, path: string, targetId: string): Link {
    const target = this.#find(targetId) ?? this.infer(targetId);
    const link = this.linkNamed(table, path, targetId);
    this.inferColumn(table, link.sourcePaths[0]!, "0");
    table.shape.links.set(path, link);
    const reverse = table.shape.schema.name;
    if (!target.shape.reverseLinks.has(reverse) && !isTaken(target.shape, reverse))
      target.shape.reverseLinks.set(reverse, { schema: table.id, link, single: false });
    return link;
  }

  /** The schema an element is probably a record of: one of its name, of the same namespace if there is one. */
  schemaNamed(name: string, namespace: string): string | undefined {
    if (this.#find(`${namespace}:${name}`)) return `${namespace}:${name}`;
    return this.#schemas.allIds().find((id) => id.split(":")[1] === name && this.#find(id) !== undefined);
  }
}
