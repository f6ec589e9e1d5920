import { executeQuery } from "../query/execute-query.ts";
import { selectAll } from "../query/select-all.ts";
import { updateByQuery } from "../query/update-query.ts";
import { service, type Service } from "../dispatch/service.ts";

const methods = ["ExecuteQuery", "SelectAll", "Update"];

/**
 * `xtk.queryDef.create(document)` and the methods of what it gives. The query is read when it is executed. `SelectAll` changes the query it is
 * called on: it gives the changed entity, which takes the place of the one before. What its parameter `duplicate` does is not documented.
 */
export const queryDef = [
  service("xtk.queryDef.create", ["document"], (_, document) => ({
    entity: { path: "xtk.queryDef", methods, document: { ...document, name: "queryDef" } },
  })),
  service("xtk.queryDef#ExecuteQuery", ["document"], ({ store, variables }, document) => {
    const result = executeQuery(store, document, variables);
    return result && { xml: result };
  }),
  service("xtk.queryDef#SelectAll", ["document", "boolean?"], ({ store }, document) => ({
    entity: { path: "xtk.queryDef", methods, document: selectAll(store, document) },
  })),
  service("xtk.queryDef#Update", ["document"], ({ store, variables }, document) => updateByQuery(store, document, variables)),
  service("xtk.queryDef.Update", ["document"], ({ store, variables }, document) => updateByQuery(store, document, variables)),
] as const satisfies readonly Service[];
