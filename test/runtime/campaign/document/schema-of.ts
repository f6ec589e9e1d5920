import type { WireElement } from "../../wire/wire.ts";
import type { Store } from "../store/store.ts";
import type { Table } from "../store/table.ts";
import { mistake } from "../../mistakes/mistake.ts";

/** The value of an attribute of wire data. */
export function attributeOf(element: WireElement, name: string): string | undefined {
  return element.attributes.find(([key]) => key === name)?.[1];
}

/**
 * The table a document is for, from its `xtkschema`.
 * @param call the called path, for the message
 * @throws Error when it is missing or unknown
 */
export function schemaOf(call: string, element: WireElement, store: Store): Table {
  const schemaId = attributeOf(element, "xtkschema");
  if (!schemaId) throw mistake("missing-xtkschema", { call, element: element.name });
  return store.table(schemaId);
}
