import type { types } from "@babel/core";

/** A program that a script consists of. */
export interface ScriptPart {
  file: types.File;
  /** Of a condition: the transition that it leads to. */
  transition?: string;
  /** Of a library: how what it exports is given. */
  library?: LibraryForm;
}

/** How a library gives what it exports. */
export interface LibraryForm {
  /** What it exports, in the order of the names. */
  exports: readonly string[];
  /** The parameter of the function around it that what is exported is put on; undefined where all that it declares is exported. */
  parameter?: string;
}
