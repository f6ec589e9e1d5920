import type { HostBridge, WireEntity, WireValue } from "../wire.ts";
import type { Face, LiveValues } from "./live-values.ts";
import { isAskedByTheLanguage, notEmulated } from "./not-emulated.ts";

/** Makes the argument that stands for an entity in a call of one of its methods. */
function selfOf(entity: WireEntity): WireValue {
  return entity.id === undefined ? { xml: entity.document } : { entity };
}

/**
 * What `xtk.queryDef.create(…)`, `nms.recipient.load(…)` and the like return: an object with the entity's server methods, its fields and
 * `toXML()`. The document is handed over first in every call; of an entity with a number the server has it.
 */
export function makeEntity(entity: WireEntity, face: Face, bridge: HostBridge, live: LiveValues): object {
  const { path, methods, document, id, fields = [] } = entity;
  const members: Record<string, unknown> = {};
  const add = (name: string, call: (...args: unknown[]) => unknown): unknown => {
    Object.defineProperty(members, name, { value: call, enumerable: true });
    return call;
  };
  const addMethod = (name: string): unknown => {
    const place = `${path}#${name}`;
    return add(name, (...args) => live.fromWire(bridge.call(place, [selfOf(entity), ...args.map((value) => live.toWire(value, place))]), face));
  };
  for (const name of methods) addMethod(name);
  if (!methods.includes("toXML")) add("toXML", () => live.fromWire(id === undefined ? { xml: document } : bridge.read!(id, "#document"), face));
  const isField = (key: string | symbol): key is string => id !== undefined && typeof key === "string" && fields.includes(key);
  return new Proxy(members, {
    get(target, key, receiver) {
      if (isField(key) && !Object.hasOwn(target, key)) return live.fromWire(bridge.read!(id!, key), face);
      if (typeof key === "symbol" || key in target || isAskedByTheLanguage(key)) return Reflect.get(target, key, receiver) as unknown;
      if (bridge.paths.includes(`${path}#${key}`)) return addMethod(key);
      throw notEmulated(`${path}#${key}`, nearOf(key, [...Object.keys(target), ...fields], path));
    },
    set(_, key, value) {
      if (!isField(key)) throw new TypeError(`${path}: ${String(key)} is no field that can be set`);
      bridge.write!(id!, key, live.toWire(value, `${path}#${key}`));
      return true;
    },
    has: (target, key) => isField(key) || key in target,
    deleteProperty: (_, key) => {
      throw new TypeError(`${path}: ${String(key)} can't be deleted`);
    },
    defineProperty: (_, key) => {
      throw new TypeError(`${path}: ${String(key)} can't be defined`);
    },
    setPrototypeOf: () => false,
  });
}

/** The member that differs in upper and lower case only. */
function nearOf(key: string, members: readonly string[], path: string): string | undefined {
  const near = members.find((member) => member.toLowerCase() === key.toLowerCase());
  return near === undefined ? undefined : `${path}#${near}`;
}
