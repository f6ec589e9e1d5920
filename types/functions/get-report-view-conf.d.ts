/**
 * Settings of the part of a dashboard that shows reports.
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function getReportViewConf(): unknown;
