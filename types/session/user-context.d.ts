import type { ClassObject } from "../engine/class-object.d.ts";

/**
 * Who a script runs as: what `logonEscalation`, `logonWithUser` and `logonWithToken` give, for `logonWithContext` to go back to.
 * @example
 * const before = logonEscalation("webapp");
 * try {
 *   xtk.session.Write(document);
 * } finally {
 *   logonWithContext(before);
 * }
 * @unverified its members: hand it on as it is
 */
export interface UserContext {
  /** Members that are not known. */
  readonly [member: string]: unknown;
}

/** `UserContext` as a name. */
export interface UserContextConstructor extends ClassObject {}
