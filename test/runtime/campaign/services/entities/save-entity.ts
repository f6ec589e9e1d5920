import type { HostBridge, WireElement } from "../../../wire/wire.ts";
import { writeRecord } from "../../document/write-record.ts";
import { attributeOf } from "../../document/schema-of.ts";
import { storedToText } from "../../store/stored.ts";
import type { Value } from "../../expression/value.ts";
import type { ServiceContext } from "../../dispatch/service-context.ts";
import { putText } from "./entity-document.ts";
import { EntityState } from "../../state/entity-state.ts";
import { entityWire } from "../../dispatch/entity-wire.ts";
import { mistake } from "../../../mistakes/mistake.ts";

/** The document with what says how it is written: by its primary key where there is a record already. */
function documentToWrite({ element, table, isStored }: EntityState): WireElement {
  if (!isStored || attributeOf(element, "_key") !== undefined || table.primaryPaths.length === 0) return element;
  return { ...element, attributes: [...element.attributes, ["_key", table.primaryPaths.join(",")]] };
}

/** Writes an entity; a new one gets the key that the server gave it. */
export function saveEntity({ store }: ServiceContext, state: EntityState): void {
  if (state.prefix !== "") throw mistake("entity-part-saved", { path: state.path });
  const row = writeRecord(store, state.table, documentToWrite(state));
  for (const path of row ? state.table.primaryPaths : [])
    putText(state.element, path, storedToText(state.table.shape.columns.get(path)!, row!.values.get(path) as Value));
  state.markStored();
}

/** Saves what `get` gave and the script changed, as the server does at the end of a script. */
export function saveChanged({ objects }: ServiceContext, bridge: HostBridge): void {
  for (const state of objects.entities(EntityState))
    if (state.isSavedAtEnd && state.isChanged) bridge.call(`${state.path}#save`, [entityWire(objects, state)]);
}
