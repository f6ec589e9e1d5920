import type { WireElement } from "../../wire/wire.ts";
import { keyColumns } from "../document/key-columns.ts";
import { openDocument } from "../document/open-document.ts";
import { readDocument, type RecordDocument } from "../document/read-document.ts";
import { insertStaged, upsertStaged } from "../document/stage-record.ts";
import type { Stored } from "../store/stored.ts";
import type { Store } from "../store/store.ts";
import type { Table } from "../store/table.ts";
import type { Row } from "../store/row.ts";
import { service, type Service } from "../dispatch/service.ts";
import { mistake } from "../../mistakes/mistake.ts";

const subscribePath = "nms.subscription.Subscribe";
const unsubscribePath = "nms.subscription.Unsubscribe";
const key = ["@service-id", "@recipient-id"];

function splitNames(text: string): string[] {
  return text
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function findService(call: string, store: Store, name: string): Stored {
  const service = store.table("nms:service").find(["@name"], [name]);
  if (!service) throw mistake("unknown-service", { call, service: name });
  return service.values.get("@id")!;
}

interface GivenRecipient {
  document: RecordDocument;
  /** The record in the cloud table, else the staged one. */
  row?: Row;
}

function findRecipient(call: string, store: Store, element: WireElement): GivenRecipient {
  const cloud = store.table("nms:recipient");
  const document = readDocument(element, cloud.shape, openDocument(store, cloud));
  if (element.name !== "recipient") throw mistake("wrong-recipient-element", { call, element: element.name });
  if (document.links.length > 0) throw mistake("recipient-with-links", { call });
  if (!document.key?.length) throw mistake("missing-key", { call, element: "recipient", example: "@email" });
  const columns = keyColumns(document, cloud.shape, element.name);
  const values = columns.map((path) => document.values.get(path));
  const row = cloud.find(columns, values) ?? store.stagingOf(cloud)?.find(columns, values);
  return row ? { document, row } : { document };
}

function stagingTable(store: Store, schemaId: string): Table {
  return store.stagingOf(store.table(schemaId))!;
}

/** A subscription staged for the next replication; one that is staged or there already is not doubled. */
function stageSubscription(store: Store, service: Stored, recipient: Stored): void {
  const staging = stagingTable(store, "nms:subscription");
  const staged = staging.find(key, [service, recipient]);
  if (staged && !staged.deleted) return;
  if (staged) staging.delete(staged);
  if (store.table("nms:subscription").find(key, [service, recipient])) return;
  insertStaged(
    store,
    staging,
    new Map([
      ["@service-id", service],
      ["@recipient-id", recipient],
    ]),
  );
}

/** A staged opt-out: takes back what is only staged, marks what is in the cloud table. */
function stageOptOut(store: Store, service: Stored, recipient: Stored): void {
  const staging = stagingTable(store, "nms:subscription");
  const staged = staging.find(key, [service, recipient]);
  if (staged?.deleted) return;
  if (staged) staging.delete(staged);
  const present = store.table("nms:subscription").find(key, [service, recipient]);
  if (present) staging.insert(present.values, { assigned: new Set(key), deleted: true });
}

const subscribe = service(subscribePath, ["text", "document", "boolean?"], ({ store }, serviceNames, element, isCreated = false) => {
  const names = splitNames(serviceNames);
  if (names.length === 0) throw mistake("unnamed-service", { call: subscribePath });
  const services = names.map((name) => findService(subscribePath, store, name));
  const { document, row } = findRecipient(subscribePath, store, element);
  let recipient = row?.values.get("@id");
  if (recipient === undefined) {
    if (!isCreated) throw mistake("unknown-recipient", { call: subscribePath });
    recipient = store.identifiers.nextUuid();
    insertStaged(store, stagingTable(store, "nms:recipient"), new Map([...document.values, ["@id", recipient]]));
  }
  for (const each of services) stageSubscription(store, each, recipient);
});

const unsubscribe = service(unsubscribePath, ["text", "document"], ({ store }, serviceNames, element) => {
  const names = splitNames(serviceNames);
  const services = names.map((name) => findService(unsubscribePath, store, name));
  const { row } = findRecipient(unsubscribePath, store, element);
  // An absent recipient is no error.
  if (!row) return;
  const recipient = row.values.get("@id")!;
  if (names.length === 0)
    upsertStaged(
      store,
      stagingTable(store, "nms:recipient"),
      ["@id"],
      new Map<string, Stored>([
        ["@id", recipient],
        ["@blackList", true],
      ]),
    );
  for (const each of services) stageOptOut(store, each, recipient);
});

const recipientSubscribePath = "nms.subscription.RecipientSubscribe";
const recipientSubscribe = service(recipientSubscribePath, ["...value"], (): { xml: WireElement } => {
  throw mistake("recipient-subscribe", { call: recipientSubscribePath });
});

/**
 * The subscription services ("nms:subscription" of the API reference). On v8 they go through staging: nothing of it is in the cloud tables,
 * the opt-outs and the recipients made on the way included, until the next replication.
 */
export const subscription = [subscribe, unsubscribe, recipientSubscribe] as const satisfies readonly Service[];
