import type { WireElement } from "../../wire/wire.ts";
import { attributeOf } from "../document/schema-of.ts";
import { deleteRecord } from "../document/delete-record.ts";
import { writeRecord } from "../document/write-record.ts";
import type { Variables } from "../expression/variables.ts";
import { matchingRows } from "../query/matching-rows.ts";
import { childElements } from "../query/query-parts.ts";
import { storedToText, type Stored } from "../store/stored.ts";
import type { Value } from "../expression/value.ts";
import type { Store } from "../store/store.ts";
import type { Table } from "../store/table.ts";
import type { Row } from "../store/row.ts";
import { findRecord } from "./entities/find-record.ts";
import { service } from "../dispatch/service.ts";
import { mistake } from "../../mistakes/mistake.ts";

const path = "nms.recipient.RegisterGroup";
const relation = ["@group-id", "@recipient-id"];

/** The records of a list: those that its keys name, and those of its `<where>`. */
function recordsOf(store: Store, table: Table, list: WireElement, variables: Variables | undefined): Set<Row> {
  const named = childElements(list, "key").map((key) => {
    const value = attributeOf(key, "value") ?? "";
    const row = findRecord(path, table, value);
    if (!row) throw mistake("unknown-record", { call: path, id: table.id, key: `the key ${JSON.stringify(value)}` });
    return row;
  });
  return new Set([...named, ...childElements(list, "where").flatMap((where) => matchingRows(store, table, where, variables))]);
}

/** "RegisterGroup" of the API reference: puts recipients into lists, or takes them out, as records of nms:rcpGrpRel. */
export const registerGroup = service(
  path,
  ["document", "document", "boolean"],
  ({ store, variables }, groupList, recipientList, isRegistered) => {
    const members = store.table("nms:rcpGrpRel");
    const recipients = recordsOf(store, store.table("nms:recipient"), recipientList, variables);
    for (const group of recordsOf(store, store.table("nms:group"), groupList, variables)) {
      for (const recipient of recipients) {
        const ids = [group, recipient].map(({ values }) => values.get("@id") as Stored);
        const present = members.find(relation, ids);
        if (!isRegistered && present) deleteRecord(store, members, present);
        if (isRegistered && !present)
          writeRecord(store, members, {
            name: "rcpGrpRel",
            attributes: relation.map((field, index) => [
              field.slice(1),
              storedToText(members.shape.columns.get(field)!, ids[index] as Value),
            ]),
            children: [],
          });
      }
    }
  },
);
