import { executeQuery } from "../query/execute-query.ts";
import { documentArgument } from "../wire/arguments.ts";
import type { Service } from "./service.ts";

const createPath = "xtk.queryDef.create";
const executePath = "xtk.queryDef#ExecuteQuery";

/** `xtk.queryDef.create(document)` and `ExecuteQuery` of what it gives. The query is read when it is executed. */
export const queryDef: readonly Service[] = [
  {
    path: createPath,
    run: (args) => ({ entity: { path: "xtk.queryDef", methods: ["ExecuteQuery"], document: documentArgument(createPath, args) } }),
  },
  { path: executePath, run: (args, { store }) => ({ xml: executeQuery(store, documentArgument(executePath, args)) }) },
];
