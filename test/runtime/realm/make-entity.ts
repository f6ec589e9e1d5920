import type { E4X } from "../e4x/create-e4x.ts";
import type { HostBridge, WireEntity } from "../wire.ts";
import type { LiveValues } from "./live-values.ts";
import { strictObject } from "./not-emulated.ts";

/**
 * What `xtk.queryDef.create(…)` and the like return: an object with the entity's server methods and `toXML()`.
 * Every call hands the document over first. A method that answers with an entity of the same kind has changed this one
 * ("non-static" methods: campaign-runtime 5.1): its document takes the place of the one before.
 */
export function makeEntity(wire: WireEntity, e4x: E4X, bridge: HostBridge, live: LiveValues): object {
  const { path, methods } = wire;
  const entity: Record<string, unknown> = {};
  const add = (name: string, call: (...args: unknown[]) => unknown): void => {
    Object.defineProperty(entity, name, { value: call, enumerable: true });
  };
  for (const method of methods) {
    const place = `${path}#${method}`;
    add(method, (...args) => {
      const answer = bridge.call(place, [{ xml: wire.document }, ...args.map((value) => live.toWire(value, place))]);
      if (typeof answer !== "object" || answer === null || !("entity" in answer) || answer.entity.path !== path) return live.fromWire(answer);
      wire.document = answer.entity.document;
      return undefined;
    });
  }
  if (!methods.includes("toXML")) add("toXML", () => e4x.fromWire(wire.document));
  return strictObject(entity, path, "#");
}
