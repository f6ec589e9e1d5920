import type { WireValue } from "../../wire/wire.ts";
import { stepsAfter } from "../store/shape.ts";
import type { ObjectTable } from "../state/object-table.ts";
import { EntityState } from "../state/entity-state.ts";
import { mistake } from "../../mistakes/mistake.ts";

/** The methods of every entity (interface xtk:persist and the generic ones). */
export const entityMethods = [
  "save",
  "Store",
  "Remove",
  "Load",
  "LoadIfExists",
  "NewInstance",
  "SetDefaults",
  "SetDefaultValues",
  "Duplicate",
  "DuplicateTo",
  "ApplyDuplicateRules",
  "GetPkList",
] as const;

/** A field's name as a property: `folder-id` is `folder_id`. */
export function propertyName(step: string): string {
  return step.replace(/^@/, "").replace(/-/g, "_");
}

/** An entity for the script. */
export function entityWire(objects: ObjectTable, state: EntityState): WireValue {
  return {
    entity: {
      id: objects.idOf(state),
      path: state.path,
      methods: state.prefix === "" ? [...entityMethods] : [],
      fields: [...new Set(stepsAfter(state.table.shape, state.prefix).map(propertyName))],
      document: structuredClone(state.element),
    },
  };
}

/** Arguments with the documents of entities as they are now: what a script holds is as old as its last look. */
export function currentDocuments(args: readonly WireValue[], objects: ObjectTable): WireValue[] {
  return args.map((value) => {
    if (typeof value !== "object" || value === null || !("entity" in value) || value.entity.id === undefined) return value;
    const { state } = objects.held(value.entity.id);
    return state instanceof EntityState ? { entity: { ...value.entity, document: structuredClone(state.element) } } : value;
  });
}

/** The entity behind an argument of one of its methods. */
export function entityArgument(objects: ObjectTable, value: WireValue, call: string): EntityState {
  const id = typeof value === "object" && value !== null && "entity" in value ? value.entity.id : undefined;
  const state = id === undefined ? undefined : objects.held(id).state;
  if (!(state instanceof EntityState)) throw mistake("wrong-entity", { call });
  return state;
}
