/**
 * Runs a SQL statement and may write it to the journal.
 * @param sql the statement
 * @param trace write it to the journal. Default false
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function execSQLLogInfo(sql: string, trace?: boolean | string): unknown;
