/**
 * States of a report.
 *
 * The name and value are those of a v7 server (build 8999), read in a web page; a library of the server defines it. What it stands for is told
 * from its name.
 * @unverified whether a workflow script has it; where it has not, write the number
 */

/**
 * State of a report: in production.
 * @context web
 */
export declare const REPORT_STATE_PROD: 10;
