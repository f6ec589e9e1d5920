/**
 * Runs a script of several SQL statements. The operator needs the right `sql`.
 * @param script the statements
 * @unverified its parameters: known by name only, from the list of globals of a v7 server
 */
export declare function sqlExecScript(script: string): void;
