import type { NmsSubscription } from "./subscription.d.ts";

/**
 * Server methods of the marketing schemas. Documents go in and come out as XML.
 * @see Campaign reference, p-14
 * @global nms
 * @open
 */
export interface Nms {
  /** Opt-in and opt-out of services (nms:subscription). */
  readonly subscription: NmsSubscription;
}
