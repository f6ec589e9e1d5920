/**
 * Queries and writes with the schema behind them: paths, fields and values are checked where the schema is declared. On the server the
 * functions that a script uses stand at its end.
 */

export { expr, likeText } from "./xtk/expr.ts";
export { queryDef } from "./xtk/query.ts";
export { record, write, writeCollection } from "./xtk/record.ts";
