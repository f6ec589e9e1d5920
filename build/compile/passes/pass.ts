import type { NodePath, types } from "@babel/core";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Locate } from "../positions.ts";

/** What a pass may say and ask. */
export interface PassContext {
  /** Reports a user's mistake; the script is then not written. */
  report(diagnostic: Diagnostic): void;
  /** Source position of a node of the bundle. */
  locate: Locate;
  /** True when the script will not stand in a function: `return` is then no way to leave it. */
  isBare: boolean;
}

/** One step over the bundle's syntax tree, in place. */
export type Pass = (program: NodePath<types.Program>, context: PassContext) => void;
