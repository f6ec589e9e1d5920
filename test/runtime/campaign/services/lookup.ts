import { attributeOf } from "../document/schema-of.ts";
import { executeQuery } from "../query/execute-query.ts";
import { service } from "../dispatch/service.ts";
import { mistake } from "../../mistakes/mistake.ts";

const path = "xtk.session.Lookup";

/**
 * Unverified: known by name from early pages of v8 ("retrieves data from a query", needs `lookup="true"` on the schema); no signature was
 * ever published. Here: a query in, its result out.
 */
export const lookup = service(path, ["document"], ({ store, variables }, query) => {
  const { schema } = store.table(attributeOf(query, "schema") ?? "").shape;
  if (!schema.lookup) throw mistake("query-lookup-not-allowed", { call: path, id: schema.id });
  const result = executeQuery(store, query, variables);
  return result && { xml: result };
});
