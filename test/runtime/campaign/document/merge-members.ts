import type { WireElement } from "../../wire/wire.ts";
import { attributeOf } from "./schema-of.ts";
import { parseKey } from "./parse-key.ts";
import { mistake } from "../../mistakes/mistake.ts";

const controls = ["_operation", "_key", "xtkschema"];

/** The member as it is kept: without what told how to write it. */
export function withoutControls(member: WireElement): WireElement {
  return { ...member, attributes: member.attributes.filter(([name]) => !controls.includes(name)) };
}

function placeOf(member: WireElement, present: readonly WireElement[]): number {
  const key = parseKey(attributeOf(member, "_key") ?? "").map((path) => path.replace(/^@/, ""));
  if (key.length === 0) return -1;
  const missing = key.find((name) => attributeOf(member, name) === undefined);
  if (missing !== undefined)
    throw mistake("missing-key-field", { key: attributeOf(member, "_key")!, element: member.name, field: missing });
  return present.findIndex((candidate) => key.every((name) => attributeOf(candidate, name) === attributeOf(member, name)));
}

function updated(before: WireElement, change: WireElement): WireElement {
  const attributes = new Map([...before.attributes, ...change.attributes]);
  return { ...before, attributes: [...attributes], children: change.children.length > 0 ? change.children : before.children };
}

/**
 * An XML collection whose members say what is to be done with them ("Write" of the API reference): without an `_operation` the members replace
 * the collection, with it they are added, changed and removed by their `_key`, attributes of the member.
 * @throws Error for a change or removal without a `_key`
 */
export function mergeMembers(before: readonly WireElement[], members: readonly WireElement[]): WireElement[] {
  const merged = [...before];
  for (const member of members) {
    const operation = attributeOf(member, "_operation") || "insertOrUpdate";
    const place = operation === "insert" ? -1 : placeOf(member, merged);
    const kept = withoutControls(member);
    if ((operation === "update" || operation === "delete") && !attributeOf(member, "_key"))
      throw mistake("member-without-key", { operation, element: member.name });
    if (operation === "delete") {
      if (place !== -1) merged.splice(place, 1);
    } else if (place !== -1 && operation !== "none") merged[place] = updated(merged[place]!, kept);
    else if (operation === "insert" || operation === "insertOrUpdate") merged.push(kept);
  }
  return merged;
}
