import type { BuiltinsSetting } from "./builtins-setting.ts";
import type { TargetName } from "../engine/targets.ts";

/** The settings of a project that decide what becomes of a source; plain data. */
export interface ScriptSettings {
  /** `"function"` keeps the script's names out of the server's global scope; `"none"` leaves the statements bare. */
  wrap: "function" | "none";
  /** The engine that scripts are for. */
  target: TargetName;
  /** Lines that stand under the first one of each script, as comments. */
  banner: string;
  /** Scripts of ASCII alone: other characters are written as escapes. */
  ascii: boolean;
  /** Scripts of TypeScript are written short. */
  minify: boolean;
  builtins: BuiltinsSetting;
  libraries: LibrarySettings;
}

/** What becomes of libraries, `<name>.library.ts`. */
export interface LibrarySettings {
  /** That of their names on the server: `cus` of `loadLibrary("cus:score.js")`. */
  namespace: string;
  /** The libraries, by name, whose code is put into each script that uses them; all of them with `true`. */
  inline: boolean | readonly string[];
  /** By the name of a library: the global object that its exports are members of, such as `"psns.abtesting"`. Others have exports that are globals. */
  globals: Readonly<Record<string, string>>;
}

/** The settings of a project that has none. */
export const defaultScriptSettings: ScriptSettings = {
  wrap: "function",
  target: "v7",
  banner: "",
  ascii: false,
  minify: false,
  builtins: "helpers",
  libraries: { namespace: "cus", inline: false, globals: {} },
};
