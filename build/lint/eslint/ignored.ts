import type { Linter } from "eslint";

/** What nobody wrote: scripts that were built, declarations that were generated. */
export const ignored: Linter.Config = { name: "xtkit/ignored", ignores: ["dist/**", "types/generated/**"] };
