import { SHARED_NAMES } from "../../../build/e4x/calls/shared-names.ts";
import { scriptMistake } from "../mistakes/script-mistake.ts";

const objects = Object.prototype;
const lists: object = Array.prototype;

/**
 * Refuses members that a script would give to all objects and that the process does not survive.
 * @param isPlain false for what is more than a value, such as a setter: of an index, it would be called for each list that is filled
 * @throws Error for such a member
 */
export function refuseShared(object: unknown, name: string, isPlain = true): void {
  if (object !== objects && object !== lists) return;
  const isShared = object === objects && SHARED_NAMES.has(name);
  if (isShared || (!isPlain && /^\d+$/.test(name)))
    throw scriptMistake("shared-member", { owner: object === objects ? "Object.prototype" : "Array.prototype", name });
}
