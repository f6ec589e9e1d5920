import type { NodePath, types } from "@babel/core";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { BuiltinsSetting } from "../builtins-setting.ts";
import type { Entry } from "../kinds/entry.ts";
import type { Locate } from "../positions.ts";
import type { Ingredient } from "./ingredients.ts";

/** What a pass may say and ask. */
export interface PassContext {
  /** Reports a user's mistake; the script is then not written. */
  report(diagnostic: Diagnostic): void;
  /** Source position of a node of the bundle. */
  locate: Locate;
  /** What becomes a script. */
  entry: Entry;
  /** True when the script will not stand in a function: `return` is then no way to leave it. */
  isBare: boolean;
  /** What becomes of builtins that the engine lacks. */
  builtins: BuiltinsSetting;
  /** Set where the script has maps, sets or other things that are walked step by step. */
  hasCollections?: boolean;
}

/** One step over the bundle's syntax tree, in place. */
export interface Pass {
  /** The pass has something to do only where one of these is in the program; without it, always. */
  readonly needs?: readonly Ingredient[];
  /** @returns true where scopes have to be looked at anew before a later pass may ask them: declarations came, went or moved */
  run(program: NodePath<types.Program>, context: PassContext): boolean;
}
