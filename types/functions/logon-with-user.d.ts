import type { UserContext } from "../session/user-context.d.ts";

/**
 * Runs the rest of the script as another operator. Replaces `logon(login, password)`.
 * @param login name of the operator
 * @param password its password
 * @returns who the script ran as before: hand it to `logonWithContext` to go back
 */
export declare function logonWithUser(login: string, password: string): UserContext;
