import { executeQuery } from "../query/execute-query.ts";
import { service, type Service } from "./service.ts";

/** `xtk.queryDef.create(document)` and `ExecuteQuery` of what it gives. The query is read when it is executed. */
export const queryDef = [
  service("xtk.queryDef.create", ["document"], (_, document) => ({ entity: { path: "xtk.queryDef", methods: ["ExecuteQuery"], document: { ...document, name: "queryDef" } } })),
  service("xtk.queryDef#ExecuteQuery", ["document"], ({ store }, document) => ({ xml: executeQuery(store, document) })),
] as const satisfies readonly Service[];
