import type { Dom } from "../dom/create-dom.ts";
import type { E4X } from "../e4x/create-e4x.ts";
import type { HostBridge, WireElement, WireEntity, WireValue } from "../wire/wire.ts";
import type { EngineNames } from "./engine-names.ts";
import { makeEntity } from "./make-entity.ts";
import { createServerObjects, type ServerObjects } from "./server-objects.ts";
import type { Face, LiveValues } from "./live-values.ts";
import { scriptMistake } from "../mistakes/script-mistake.ts";
import { putMember } from "../wire/put-member.ts";

/** The conversions of one run, and the classes of the server that come with them. */
export interface LiveServer extends LiveValues {
  readonly objects: ServerObjects;
}

/** What the conversions of one run stand on. */
export interface LiveValuesOptions {
  e4x: E4X;
  dom: Dom;
  bridge: HostBridge;
  engine: EngineNames;
  /** What scripts have for a date of the server. */
  toDate(date: Date): Date;
}

/** Makes the conversions of one run. */
export function createLiveValues({ e4x, dom, bridge, engine, toDate }: LiveValuesOptions): LiveServer {
  const entities = new WeakMap<object, WireEntity>();

  function toWire(value: unknown, where: string, around: ReadonlySet<unknown>): WireValue {
    if (value === undefined || value === null || typeof value === "boolean" || typeof value === "number" || typeof value === "string")
      return value;
    const xml = e4x.toWire(value) ?? dom.toWire(value);
    if (xml !== undefined) return xml;
    if (typeof value === "bigint") return String(value);
    if (typeof value !== "object") throw scriptMistake("unpassable-value", { where, type: typeof value });
    if (value instanceof Date) return new Date(value.getTime());
    if (value instanceof String || value instanceof Number || value instanceof Boolean) return value.valueOf() as string | number | boolean;
    if (Object.prototype.toString.call(value) === "[object RegExp]" || value instanceof Error) return String(value);
    const entity = entities.get(value);
    if (entity) return { entity };
    const instance = objects.toWire(value);
    if (instance) return { instance };
    if (around.has(value)) throw scriptMistake("unpassable-circle", { where });
    const inner = new Set(around).add(value);
    if (Array.isArray(value)) return { array: Array.from(value as unknown[], (item) => toWire(item, where, inner)) };
    return { object: Object.entries(value).map(([key, member]) => [key, toWire(member, where, inner)]) };
  }

  function elementOf(element: WireElement, face: Face): unknown {
    return face === "e4x" ? e4x.fromWire(element) : (dom.fromWire(element) as { readonly documentElement: object }).documentElement;
  }

  function fromWire(wire: WireValue, face: Face = "e4x"): unknown {
    if (typeof wire !== "object" || wire === null) return wire;
    if (wire instanceof Date) return toDate(new Date(wire.getTime()));
    if ("xml" in wire) return elementOf(wire.xml, face);
    if ("document" in wire) return dom.fromWire(wire.document);
    if ("xmlList" in wire)
      return face === "e4x"
        ? e4x.listFromWire(wire.xmlList)
        : wire.xmlList.map((item) => (typeof item === "string" ? item : elementOf(item, face)));
    if ("array" in wire) return wire.array.map((item) => fromWire(item, face));
    if ("instance" in wire) return objects.fromWire(wire.instance);
    if ("object" in wire) {
      const object: Record<string, unknown> = {};
      for (const [key, member] of wire.object) putMember(object, key, fromWire(member, face));
      return object;
    }
    const entity = makeEntity(wire.entity, face, bridge, live);
    entities.set(entity, wire.entity);
    return entity;
  }

  const live: LiveValues = { toWire: (value, where) => toWire(value, where, new Set()), fromWire };
  const objects = createServerObjects(bridge, live, engine.StopIteration);
  return { ...live, objects };
}
