import { changedMembers } from "../../engine/changed-members.ts";
import { missingNames } from "../../engine/missing-names.ts";
import { TYPED_ARRAYS } from "../../engine/typed-arrays.ts";

/** Names of members that may be others on the engine than on Node.js; all others are read as they are. */
export const memberNames: ReadonlySet<string> = new Set([
  ...changedMembers,
  ...missingNames().flatMap(([path, missing]) => (path === "" || path === TYPED_ARRAYS ? [] : missing)),
]);
