/**
 * Reasons why a message does not go out. `RAISON` is the spelling of the server.
 *
 * The name and value are those of a v7 server (build 8999), read in a web page; a library of the server defines it. What it stands for is told
 * from its name.
 * @unverified whether a workflow script has it; where it has not, write the number
 */

/**
 * Reason why a message does not go out: the recipient belongs to the control group.
 * @context web
 */
export declare const FAILURE_RAISON_CONTROL: 127;
