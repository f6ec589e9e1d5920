import { executeQuery } from "../query/execute-query.ts";
import { selectAll } from "../query/select-all.ts";
import { updateByQuery } from "../query/update-query.ts";
import { documentArgument } from "../wire/arguments.ts";
import type { Service } from "./service.ts";

const createPath = "xtk.queryDef.create";
const executePath = "xtk.queryDef#ExecuteQuery";
const selectAllPath = "xtk.queryDef#SelectAll";
const updatePath = "xtk.queryDef#Update";
const methods = ["ExecuteQuery", "SelectAll", "Update"];

/**
 * `xtk.queryDef.create(document)` and the methods of what it gives. The query is read when it is executed. `SelectAll` changes the query it is
 * called on: it gives the changed entity, which takes the place of the one before. What its parameter `duplicate` does is not documented.
 */
export const queryDef: readonly Service[] = [
  {
    path: createPath,
    run: (args) => ({ entity: { path: "xtk.queryDef", methods, document: documentArgument(createPath, args) } }),
  },
  {
    path: executePath,
    run: (args, { store, variables }) => {
      const result = executeQuery(store, documentArgument(executePath, args), variables);
      return result && { xml: result };
    },
  },
  {
    path: selectAllPath,
    run: (args, { store }) => ({ entity: { path: "xtk.queryDef", methods, document: selectAll(store, documentArgument(selectAllPath, args)) } }),
  },
  {
    path: updatePath,
    run: (args, { store, variables }) => {
      updateByQuery(store, documentArgument(updatePath, args), variables);
      return undefined;
    },
  },
];
