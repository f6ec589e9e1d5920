import { nearestName } from "../../../../build/schema/nearest-name.ts";
import { enumerationOf } from "../store/enumeration.ts";
import { storedToText, type Stored } from "../store/stored.ts";
import type { Store } from "../store/store.ts";
import type { Table } from "../store/table.ts";
import type { Value } from "../expression/value.ts";
import { mistake } from "../../mistakes/mistake.ts";

/**
 * Holds values against the enumerations of their attributes, in a campaign that asks for it (`platform.enumerations`): no page says that
 * the server does. An unset value is always allowed.
 * @throws Error for a value the enumeration does not have
 */
export function checkEnumerations(store: Store, table: Table, values: ReadonlyMap<string, Stored>): void {
  if (store.platform.enumerations === "unchecked") return;
  for (const [path, value] of values) {
    const column = table.shape.columns.get(path);
    const enumeration = column && enumerationOf(store, table, column);
    if (!enumeration || Array.isArray(value)) continue;
    const text = storedToText(column!, value as Value);
    if (text === "" || text === "0" || enumeration.values.some((known) => known.value === text)) continue;
    const known = enumeration.values.map((one) => one.value);
    const nearest = nearestName(text, known);
    throw mistake("unknown-enumeration-value", { text, enumeration: enumeration.name, path, nearest, known });
  }
}
