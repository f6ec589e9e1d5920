/**
 * The server's tests of itself: running a workflow. `xtk.workflow.Start` is the documented way to run one.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function testRunWorkflow(...args: unknown[]): unknown;
