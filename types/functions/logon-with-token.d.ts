import type { UserContext } from "../session/user-context.d.ts";

/**
 * Runs the rest of the script as the operator of a session. Replaces `logon(sessionToken)`.
 * @param token token of the session
 * @returns who the script ran as before: hand it to `logonWithContext` to go back
 */
export declare function logonWithToken(token: string): UserContext;
