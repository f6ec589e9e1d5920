/** Who a script runs as, and what that operator may do. */

import type { UserContext } from "../session/user-context.d.ts";

/**
 * Runs the rest of the script with the rights of a technical operator, without a password: what JSSP pages and libraries do before they touch data.
 * Go back with `logonWithContext` in `finally`.
 * @param operatorName the operator, for example `"webapp"`
 * @returns who the script ran as before: hand it to `logonWithContext`
 */
export declare function logonEscalation(operatorName: string): UserContext;

/**
 * Runs the rest of the script as another operator. Replaces `logon(login, password)`.
 * @param login name of the operator
 * @param password its password
 * @returns who the script ran as before: hand it to `logonWithContext` to go back
 */
export declare function logonWithUser(login: string, password: string): UserContext;

/**
 * Runs the rest of the script as the operator of a session. Replaces `logon(sessionToken)`.
 * @param token token of the session
 * @returns who the script ran as before: hand it to `logonWithContext` to go back
 */
export declare function logonWithToken(token: string): UserContext;

/**
 * Goes back to who the script ran as before `logonEscalation`, `logonWithUser` or `logonWithToken`. Call it in `finally`.
 * @param context what the earlier call gave
 * @returns who the script ran as until now
 */
export declare function logonWithContext(context: UserContext): UserContext;

/**
 * Runs the rest of the script as another operator, by a session token, by login and password, or by what an earlier call gave.
 * @param sessionToken token of a session
 * @returns who the script ran as before: hand it to `logonWithContext` to go back
 * @deprecated Use logonWithToken, logonWithUser or logonWithContext: the upgrade check lists calls of `logon` (PU-0003).
 * @see Campaign reference, f-logon
 */
export declare function logon(sessionToken: string): UserContext;

/**
 * Runs the rest of the script as another operator.
 * @param login name of the operator
 * @param password its password; administrators may leave it empty
 * @returns who the script ran as before: hand it to `logonWithContext` to go back
 * @deprecated Use logonWithUser.
 * @see Campaign reference, f-logon
 */
export declare function logon(login: string, password: string): UserContext;

/**
 * Goes back to who the script ran as before.
 * @param context what an earlier call gave
 * @returns who the script ran as until now
 * @deprecated Use logonWithContext.
 * @see Campaign reference, f-logon
 */
export declare function logon(context: UserContext): UserContext;

/**
 * Whether the operator has a named right, for example `"sql"` or `"createProcess"`.
 * @param right name of the right
 * @unverified its parameters, and whether it throws instead of giving false: known by name only
 */
export declare function checkRight(right: string): boolean;
