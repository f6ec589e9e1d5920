import type { Dom } from "../dom/create-dom.ts";
import type { E4X } from "../e4x/create-e4x.ts";
import type { HostBridge, WireEntity, WireValue } from "../wire.ts";
import { makeEntity } from "./make-entity.ts";

/** Conversion between what a script holds and what crosses to the server. */
export interface LiveValues {
  /**
   * @param where what to name in messages
   * @throws TypeError for functions, symbols and objects that contain themselves
   */
  toWire(value: unknown, where: string): WireValue;
  fromWire(wire: WireValue): unknown;
}

/** Makes the conversions of one run. */
export function createLiveValues(e4x: E4X, dom: Dom, bridge: HostBridge): LiveValues {
  const entities = new WeakMap<object, WireEntity>();

  function toWire(value: unknown, where: string, around: ReadonlySet<unknown>): WireValue {
    if (value === undefined || value === null || typeof value === "boolean" || typeof value === "number" || typeof value === "string") return value;
    const xml = e4x.toWire(value) ?? dom.toWire(value);
    if (xml !== undefined) return xml;
    if (typeof value === "bigint") return String(value);
    if (typeof value !== "object") throw new TypeError(`${where}: a ${typeof value} can't be passed to the server`);
    if (value instanceof Date) return new Date(value.getTime());
    if (value instanceof String || value instanceof Number || value instanceof Boolean) return value.valueOf() as string | number | boolean;
    if (value instanceof RegExp || value instanceof Error) return String(value);
    const entity = entities.get(value);
    if (entity) return { entity };
    if (around.has(value)) throw new TypeError(`${where}: the object contains itself`);
    const inner = new Set(around).add(value);
    if (Array.isArray(value)) return { array: Array.from(value as unknown[], (item) => toWire(item, where, inner)) };
    return { object: Object.entries(value).map(([key, member]) => [key, toWire(member, where, inner)]) };
  }

  function fromWire(wire: WireValue): unknown {
    if (typeof wire !== "object" || wire === null || wire instanceof Date) return wire;
    if ("xml" in wire) return e4x.fromWire(wire.xml);
    if ("xmlList" in wire) return e4x.listFromWire(wire.xmlList);
    if ("array" in wire) return wire.array.map(fromWire);
    if ("object" in wire) {
      const object: Record<string, unknown> = {};
      for (const [key, member] of wire.object) Object.defineProperty(object, key, { value: fromWire(member), writable: true, enumerable: true, configurable: true });
      return object;
    }
    const entity = makeEntity(wire.entity, e4x, bridge, live);
    entities.set(entity, wire.entity);
    return entity;
  }

  const live: LiveValues = { toWire: (value, where) => toWire(value, where, new Set()), fromWire };
  return live;
}
