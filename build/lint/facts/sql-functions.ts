/** The global functions that run an SQL statement, with the position of the argument that it is. */
export const sqlFunctions: ReadonlyMap<string, number> = new Map([
  ["sqlExec", 0],
  ["sqlExecScript", 0],
  ["sqlExecOnDataSource", 0],
  ["sqlSelect", 1],
  ...["String", "Memo", "Int", "Double", "Date"].flatMap((kind): [string, number][] => [
    [`sqlGet${kind}`, 0],
    [`sqlGet${kind}OnDataSource`, 0],
  ]),
]);

/** The methods of a connection to a database whose first argument is an SQL statement. */
export const sqlMethods: ReadonlySet<string> = new Set(["execute", "exec", "query", "queryWithTypes"]);
