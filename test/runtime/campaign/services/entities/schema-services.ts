import type { WireValue } from "../../../wire/wire.ts";
import { writeRecord } from "../../document/write-record.ts";
import { readDocument } from "../../document/read-document.ts";
import { storedToText } from "../../store/stored.ts";
import type { Value } from "../../expression/value.ts";
import type { Store } from "../../store/store.ts";
import type { Table } from "../../store/table.ts";
import type { Row } from "../../store/row.ts";
import { readArguments } from "../../values/parameters.ts";
import { xmlText } from "../../values/xml-text.ts";
import { service, type Service } from "../../dispatch/service.ts";
import { defaultServices } from "./default-services.ts";
import { documentOf, putText } from "./entity-document.ts";
import { schemaPath } from "./entity-fields.ts";
import { EntityState } from "../../state/entity-state.ts";
import { entityArgument, entityWire } from "../../dispatch/entity-wire.ts";
import { findRecord } from "./find-record.ts";
import { saveEntity } from "./save-entity.ts";
import { mistake } from "../../../mistakes/mistake.ts";

function keyText(key: WireValue): string {
  return typeof key === "object" && key !== null && !(key instanceof Date) ? "this content" : `the key ${JSON.stringify(key)}`;
}

function existing(call: string, table: Table, key: WireValue): Row {
  const row = findRecord(call, table, key);
  if (!row) throw mistake("unknown-record", { call, id: table.id, key: keyText(key) });
  return row;
}

/** The primary key of a record as text, as the methods of xtk:persist write it. */
function primaryKeyText({ primaryPaths, shape }: Table, row: Row): string {
  return primaryPaths.map((path) => storedToText(shape.columns.get(path)!, row.values.get(path) as Value)).join(":");
}

/** The field that holds the folder of a record: that of the link `folder`, or of the one that the schema names. */
function folderField({ id, shape }: Table, call: string): string {
  const name = shape.schema.main?.details?.folderLink ?? "folder";
  const field = shape.links.get(name)?.sourcePaths[0];
  if (field === undefined) throw mistake("schema-without-folder", { call, id, link: name });
  return field;
}

/** The generic methods of one schema object, and those of xtk:persist that every schema has ("Generic schema methods" of Adobe's JSAPI reference). */
function servicesOf(table: Table): Service[] {
  const path = schemaPath(table.id);
  const { name } = table.shape.schema;
  const stored = (row: Row): EntityState => {
    const state = new EntityState(path, table, documentOf(table, row));
    state.markStored();
    return state;
  };
  const reload = (state: EntityState, row: Row): void => {
    state.element = documentOf(table, row);
    state.markStored();
  };
  const copy = (state: EntityState, row: Row): void => {
    const element = documentOf(table, row);
    element.attributes = element.attributes.filter(([attribute]) => !table.primaryPaths.includes(`@${attribute}`));
    state.element = element;
    state.isStored = false;
  };
  return [
    service(`${path}.create`, ["value?"], ({ objects }, content) => {
      // The name of the root does not matter.
      const element =
        content === undefined || content === null || content === ""
          ? { name, attributes: [], children: [] }
          : { ...structuredClone(readArguments(`${path}.create`, ["document"], [content])[0]), name };
      readDocument(element, table.shape);
      return entityWire(objects, new EntityState(path, table, element));
    }),
    service(`${path}.load`, ["value"], ({ objects }, key) => entityWire(objects, stored(existing(`${path}.load`, table, key)))),
    service(`${path}.get`, ["value"], ({ objects }, key) => {
      const state = stored(existing(`${path}.get`, table, key));
      state.isSavedAtEnd = true;
      return entityWire(objects, state);
    }),
    service(`${path}.LoadAsText`, ["text"], (_, key) => xmlText(documentOf(table, existing(`${path}.LoadAsText`, table, key)))),
    service(`${path}#save`, ["value"], (context, self) => saveEntity(context, entityArgument(context.objects, self, `${path}#save`))),
    service(`${path}#Store`, ["value"], (context, self) => saveEntity(context, entityArgument(context.objects, self, `${path}#Store`))),
    service(`${path}#Remove`, ["value"], ({ store, objects }, self) => {
      const { element } = entityArgument(objects, self, `${path}#Remove`);
      writeRecord(store, table, {
        ...element,
        attributes: [...element.attributes.filter(([key]) => key !== "_operation"), ["_operation", "delete"]],
      });
    }),
    service(`${path}#Load`, ["value", "text"], ({ objects }, self, key) =>
      reload(entityArgument(objects, self, `${path}#Load`), existing(`${path}#Load`, table, key)),
    ),
    service(`${path}#LoadIfExists`, ["value", "text"], ({ objects }, self, key) => {
      const row = findRecord(`${path}#LoadIfExists`, table, key);
      if (row) reload(entityArgument(objects, self, `${path}#LoadIfExists`), row);
      return row !== undefined;
    }),
    service(`${path}#Duplicate`, ["value", "text"], ({ objects }, self, key) =>
      copy(entityArgument(objects, self, `${path}#Duplicate`), existing(`${path}#Duplicate`, table, key)),
    ),
    service(`${path}#DuplicateTo`, ["value", "text", "text"], ({ objects }, self, key, folder) => {
      const state = entityArgument(objects, self, `${path}#DuplicateTo`);
      const field = folderField(table, `${path}#DuplicateTo`);
      copy(state, existing(`${path}#DuplicateTo`, table, key));
      putText(state.element, field, folder);
    }),
    service(`${path}#GetPkList`, ["value"], ({ objects }, self) => {
      const row = findRecord(`${path}#GetPkList`, table, { xml: entityArgument(objects, self, `${path}#GetPkList`).element });
      return row ? primaryKeyText(table, row) : "";
    }),
    ...defaultServices(table, path),
  ];
}

/** Paths of these services: `nms.recipient.create`, `cus.order#save`. */
const SCHEMA_PATH = /^([\w-]+)\.([\w-]+)[.#]\w+$/;

/**
 * A service that every schema with a table has, by its path.
 * @returns undefined for another path, and for a schema that does not exist
 */
export function schemaService(store: Store, path: string): Service | undefined {
  const [, namespace, name] = SCHEMA_PATH.exec(path) ?? [];
  if (namespace === undefined || !store.has(`${namespace}:${name}`)) return undefined;
  return servicesOf(store.table(`${namespace}:${name}`)).find((each) => each.path === path);
}

/** The methods of a schema object that every schema has; those of entities are in `entityMethods`. */
export const schemaMethods = ["create", "load", "get", "LoadAsText"] as const;
