import type { UserContext } from "../session/user-context.d.ts";

/**
 * Goes back to who the script ran as before `logonEscalation`, `logonWithUser` or `logonWithToken`. Call it in `finally`.
 * @param context what the earlier call gave
 * @returns who the script ran as until now
 */
export declare function logonWithContext(context: UserContext): UserContext;
