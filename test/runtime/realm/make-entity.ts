import { nearestName } from "../../../build/schema/nearest-name.ts";
import type { HostBridge, WireEntity, WireValue } from "../wire/wire.ts";
import type { Face, LiveValues } from "./live-values.ts";
import { isAskedByTheLanguage, notEmulated } from "./not-emulated.ts";
import { scriptMistake } from "../mistakes/script-mistake.ts";

/** Makes the argument that stands for an entity in a call of one of its methods. */
function selfOf(entity: WireEntity): WireValue {
  return entity.id === undefined ? { xml: entity.document } : { entity };
}

/**
 * What `xtk.queryDef.create(…)`, `nms.recipient.load(…)` and the like return: an object with the entity's server methods, its fields and
 * `toXML()`. The document is handed over first in every call; of an entity with a number the server has it. Without a number, a method that
 * answers with an entity of the same kind has changed this one: a method that is not static gives back the changed entity before its other
 * outputs (Adobe's page "Implementing SOAP methods"). Its document takes the place of the one before.
 */
export function makeEntity(entity: WireEntity, face: Face, bridge: HostBridge, live: LiveValues): object {
  const { path, methods, id, fields = [] } = entity;
  const members: Record<string, unknown> = {};
  const add = (name: string, call: (...args: unknown[]) => unknown): unknown => {
    Object.defineProperty(members, name, { value: call, enumerable: true });
    return call;
  };
  const addMethod = (name: string): unknown => {
    const place = `${path}#${name}`;
    return add(name, (...args) => {
      const answer = bridge.call(place, [selfOf(entity), ...args.map((value) => live.toWire(value, place))]);
      if (id !== undefined || typeof answer !== "object" || answer === null || !("entity" in answer) || answer.entity.path !== path)
        return live.fromWire(answer, face);
      entity.document = answer.entity.document;
      return undefined;
    });
  };
  for (const name of methods) addMethod(name);
  if (!methods.includes("toXML"))
    add("toXML", () => live.fromWire(id === undefined ? { xml: entity.document } : bridge.read!(id, "#document"), face));
  const isField = (key: string | symbol): key is string => id !== undefined && typeof key === "string" && fields.includes(key);
  return new Proxy(members, {
    get(target, key, receiver) {
      if (isField(key) && !Object.hasOwn(target, key)) return live.fromWire(bridge.read!(id!, key), face);
      if (typeof key === "symbol" || key in target || isAskedByTheLanguage(key)) return Reflect.get(target, key, receiver) as unknown;
      if (bridge.paths.includes(`${path}#${key}`)) return addMethod(key);
      const near = nearOf(key, [...Object.keys(target), ...fields], path);
      const field = near === undefined ? nearestName(key, fields) : undefined;
      if (field !== undefined) throw scriptMistake("entity-field-misspelt", { path: `${path}#${key}`, nearest: field });
      throw notEmulated(`${path}#${key}`, near);
    },
    set(_, key, value) {
      if (!isField(key)) {
        const field = nearestName(String(key), fields);
        throw scriptMistake("entity-field-unset", { path, field: String(key), nearest: field });
      }
      bridge.write!(id!, key, live.toWire(value, `${path}#${key}`));
      return true;
    },
    has: (target, key) => isField(key) || key in target,
    deleteProperty: (_, key) => {
      throw scriptMistake("entity-field-deleted", { path, field: String(key) });
    },
    defineProperty: (_, key) => {
      throw scriptMistake("entity-field-defined", { path, field: String(key) });
    },
    setPrototypeOf: () => false,
  });
}

/** The member that differs in upper and lower case only. */
function nearOf(key: string, members: readonly string[], path: string): string | undefined {
  const near = members.find((member) => member.toLowerCase() === key.toLowerCase());
  return near === undefined ? undefined : `${path}#${near}`;
}
