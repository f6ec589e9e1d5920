/**
 * The data of a chart in a report.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function getChartData(...args: unknown[]): unknown;
