import type { UserContext } from "../session/user-context.d.ts";

/**
 * Runs the rest of the script with the rights of a technical operator, without a password: what JSSP pages and libraries do before they touch data.
 * Go back with `logonWithContext` in `finally`.
 * @param operatorName the operator, for example `"webapp"`
 * @returns who the script ran as before: hand it to `logonWithContext`
 */
export declare function logonEscalation(operatorName: string): UserContext;
