import type { UserContext } from "../session/user-context.d.ts";

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
