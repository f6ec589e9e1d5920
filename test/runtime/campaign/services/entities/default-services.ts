import { followPath, normalizePath } from "../../../../../build/schema/xpath.ts";
import { withDefaults } from "../../document/default-value.ts";
import { readDocument } from "../../document/read-document.ts";
import type { Value } from "../../expression/value.ts";
import type { Column } from "../../store/shape.ts";
import type { Store } from "../../store/store.ts";
import { storedToText } from "../../store/stored.ts";
import type { Table } from "../../store/table.ts";
import { service, type Service } from "../../dispatch/service.ts";
import { putText, textAt } from "./entity-document.ts";
import type { EntityState } from "../../state/entity-state.ts";
import { entityArgument } from "../../dispatch/entity-wire.ts";
import { mistake } from "../../../mistakes/mistake.ts";

/** Gives fields of an entity their default values, where they have one. */
function putDefaults(store: Store, { table, element }: EntityState, isMeant: (column: Column) => boolean): void {
  const columns = [...table.shape.columns.values()].filter(
    (column) => column.default !== undefined && column.expression === undefined && isMeant(column),
  );
  const given = readDocument(element, table.shape).values;
  for (const { path } of columns) given.delete(path);
  const values = withDefaults(store, table, given);
  for (const column of columns) putText(element, column.path, storedToText(column, values.get(column.path) as Value));
}

/** Gives the fields of an entity that are not there their default values. */
export function fillDefaults(store: Store, state: EntityState): void {
  putDefaults(store, state, ({ path }) => textAt(state.element, path) === undefined);
}

/** Whether a column is at a path or below it. */
function isAt(path: string, xpath: string): boolean {
  return xpath === "" || path === xpath || path.startsWith(`${xpath}/`);
}

function isDefaultOnDuplicate({ shape: { schema } }: Table, path: string): boolean {
  const found = schema.main && followPath(schema.main, path);
  return found?.kind === "attribute" && found.attribute.details?.defOnDuplicate === "true";
}

/** The methods of xtk:persist that set fields to their default values. */
export function defaultServices(table: Table, path: string): Service[] {
  return [
    service(`${path}#NewInstance`, ["value"], ({ store, objects }, self) =>
      fillDefaults(store, entityArgument(objects, self, `${path}#NewInstance`)),
    ),
    service(`${path}#SetDefaults`, ["value"], ({ store, objects }, self) =>
      fillDefaults(store, entityArgument(objects, self, `${path}#SetDefaults`)),
    ),
    // Fields without a default value keep what they have.
    service(`${path}#SetDefaultValues`, ["value", "text"], ({ store, objects }, self, xpath) => {
      const part = normalizePath(xpath);
      if (part !== "" && !table.shape.structures.has(part) && ![...table.shape.columns.keys()].some((each) => isAt(each, part)))
        throw mistake("unknown-schema-node", { call: `${path}#SetDefaultValues`, id: table.id, path: xpath });
      putDefaults(store, entityArgument(objects, self, `${path}#SetDefaultValues`), (column) => isAt(column.path, part));
    }),
    // What a schema says of a copy: defOnDuplicate="true", the default value again.
    service(`${path}#ApplyDuplicateRules`, ["value"], ({ store, objects }, self) =>
      putDefaults(store, entityArgument(objects, self, `${path}#ApplyDuplicateRules`), (column) =>
        isDefaultOnDuplicate(table, column.path),
      ),
    ),
  ];
}
