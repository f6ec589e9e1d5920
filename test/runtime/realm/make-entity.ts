import type { E4X } from "../e4x/create-e4x.ts";
import type { HostBridge, WireEntity } from "../wire.ts";
import type { LiveValues } from "./live-values.ts";
import { strictObject } from "./not-emulated.ts";

/**
 * What `xtk.queryDef.create(…)` and the like return: an object with the entity's server methods and `toXML()`.
 * Every call hands the document over first.
 */
export function makeEntity({ path, methods, document }: WireEntity, e4x: E4X, bridge: HostBridge, live: LiveValues): object {
  const entity: Record<string, unknown> = {};
  const add = (name: string, call: (...args: unknown[]) => unknown): void => {
    Object.defineProperty(entity, name, { value: call, enumerable: true });
  };
  for (const method of methods) {
    const place = `${path}#${method}`;
    add(method, (...args) => live.fromWire(bridge.call(place, [{ xml: document }, ...args.map((value) => live.toWire(value, place))])));
  }
  if (!methods.includes("toXML")) add("toXML", () => e4x.fromWire(document));
  return strictObject(entity, path, "#");
}
