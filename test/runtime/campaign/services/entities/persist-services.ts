import type { WireElement } from "../../../wire/wire.ts";
import { xmlText } from "../../values/xml-text.ts";
import { schemaDocument } from "../schema-objects/schema-document.ts";
import { service, type Service } from "../../dispatch/service.ts";
import type { ServiceContext } from "../../dispatch/service-context.ts";
import { fillDefaults } from "./default-services.ts";
import { documentOf } from "./entity-document.ts";
import { schemaPath } from "./entity-fields.ts";
import { EntityState } from "../../state/entity-state.ts";
import { findRecord } from "./find-record.ts";
import { mistake } from "../../../mistakes/mistake.ts";

/** The two parts of a key as the methods of xtk:persist write it: `nms:recipient|1234`. */
function readKey(call: string, pk: string): { schema: string; key: string } {
  const [, schema, key] = /^([^|]+)\|(.*)$/s.exec(pk) ?? [];
  if (schema === undefined) throw mistake("key-without-schema", { call, key: pk });
  return { schema, key: key! };
}

/** The document behind a key: a record, or a schema as the server uses it (`xtk:schema|nms:recipient`). */
function findEntity({ store }: ServiceContext, call: string, pk: string): WireElement | undefined {
  const { schema, key } = readKey(call, pk);
  if (schema === "xtk:schema") {
    const found = store.schema(key);
    return found && schemaDocument(found);
  }
  const table = store.table(schema);
  const row = findRecord(call, table, key);
  return row && documentOf(table, row);
}

function existingEntity(context: ServiceContext, call: string, pk: string): WireElement {
  const found = findEntity(context, call, pk);
  if (!found) throw mistake("unknown-entity", { call, key: pk });
  return found;
}

/** The static methods of xtk:persist that read one entity ("xtk:persist" of the API reference). */
export const persistServices = [
  service("xtk.session.LoadAsText", ["text"], (context, pk) => xmlText(existingEntity(context, "xtk.session.LoadAsText", pk))),
  // How the checksum is made is not documented: a copy at hand is never current. What is given for an entity that does not exist is not, either.
  service(
    "xtk.session.GetEntityIfMoreRecent",
    ["text", "text?", "boolean?"],
    (context, pk, _, mustExist = false): { xml: WireElement } | null => {
      const found = mustExist
        ? existingEntity(context, "xtk.session.GetEntityIfMoreRecent", pk)
        : findEntity(context, "xtk.session.GetEntityIfMoreRecent", pk);
      return found ? { xml: found } : null;
    },
  ),
  service("xtk.session.GetDefaultEntity", ["text"], ({ store }, schema) => {
    const table = store.table(schema);
    const state = new EntityState(schemaPath(table.id), table, { name: table.shape.schema.name, attributes: [], children: [] });
    fillDefaults(store, state);
    return { xml: state.element };
  }),
] as const satisfies readonly Service[];
