/**
 * How a run treats what it does: for good, in a sandbox or as a simulation.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * Mode of a run: complete.
 * @context web
 */
export declare const SANDBOXMODE_COMPLETE: 0;

/**
 * Mode of a run: in a sandbox.
 * @context web
 */
export declare const SANDBOXMODE_SANDBOX: 1;

/**
 * Mode of a run: as a simulation.
 * @context web
 */
export declare const SANDBOXMODE_SIMULATION: 2;

/**
 * Mode of a run: complete, enforced. Its value is that of the sandbox: it belongs to a setting of its own.
 * @context web
 */
export declare const SANDBOXMODE_ENFORCEMENT_COMPLETE: 1;
