import type { DeclaredPath } from "./declared-path.ts";
import type { Services } from "./services/services.ts";

declare global {
  /**
   * Further server functions by path, for `campaign.spy` and `toHaveCalled`. A project adds the methods of its own schemas:
   * `declare global { interface XtkServerPaths { "cus.order.Close": true; "cus.order#Ship": true } }`.
   */
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- projects add to it
  interface XtkServerPaths {}
}

/** The path of a declared or emulated server function: `logInfo`, `xtk.session.Write`, `nms.delivery#Prepare` of an entity; a misspelt one does not compile. */
export type ServerPath = DeclaredPath | keyof Services | keyof XtkServerPaths;
