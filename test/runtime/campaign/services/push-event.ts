import { writeRecord } from "../document/write-record.ts";
import { toText } from "../expression/to-text.ts";
import type { Value } from "../expression/value.ts";
import { service, type Service } from "../dispatch/service.ts";
import { mistake } from "../../mistakes/mistake.ts";

function pushEvent<const Name extends "rtEvent" | "batchEvent">(name: Name) {
  const path = `nms.${name}.PushEvent` as const;
  return service(path, ["document"], ({ store }, event) => {
    if (event.name !== name) throw mistake("wrong-event-element", { call: path, element: event.name, wanted: name });
    const children = event.children.filter((child) => typeof child === "string" || child.name !== "ctx");
    const row = writeRecord(store, store.table(`nms:${name}`), {
      ...event,
      attributes: [...event.attributes.filter(([key]) => key !== "_operation"), ["_operation", "insert"]],
      children,
    })!;
    return toText(row.values.get("@id") as Value);
  });
}

/**
 * "PushEvent" of the documentation: one event of transactional messages, as a record. Its context is free XML, which no field of the record
 * holds: it is in `campaign.calls(…)` alone.
 */
export const pushEvents = [pushEvent("rtEvent"), pushEvent("batchEvent")] as const satisfies readonly Service[];
