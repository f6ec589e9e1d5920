import { enumerationOf } from "../store/enumeration.ts";
import type { Column } from "../store/shape.ts";
import type { Store } from "../store/store.ts";
import type { Table } from "../store/table.ts";

/** What `analyze="true"` adds for the value of an enumeration: its name and its label, both "" for a value it does not have. */
export interface Analysis {
  name: string;
  label: string;
}

/** @returns undefined for a column without an enumeration */
export function analyzer(store: Store, table: Table, column: Column): ((text: string) => Analysis) | undefined {
  const enumeration = enumerationOf(store, table, column);
  if (!enumeration) return undefined;
  return (text) => {
    const found = enumeration.values.find(({ value }) => value === text);
    return { name: found?.name ?? "", label: found?.label ?? "" };
  };
}
