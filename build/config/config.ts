import type { TargetName } from "../engine/targets.ts";
import type { BuiltinsSetting } from "../compile/builtins-setting.ts";
import { defaultScriptSettings, type LibrarySettings, type ScriptSettings } from "../compile/script-settings.ts";

/** Settings of a project, `xtkit.config.mts`. Every one may be left out. */
export interface Config {
  /** Folder of the workflows, relative to the project. Default `"activities"`. */
  activities?: string;
  /** Folder of the built scripts, relative to the project. Default `"dist"`. */
  outDir?: string;
  /** `"function"` (default) wraps a script into a function of its own; `"none"` leaves its statements bare. */
  wrap?: "function" | "none";
  /**
   * The engine that scripts are for: what it would not compile is refused. `"v7"` (default) and `"v8"` are taken for the same one, `"ecma-e4x"` refuses what
   * only Mozilla's engines have.
   */
  target?: TargetName;
  /** Text for the top of each script, such as who owns it: each line becomes a comment. Default none. */
  banner?: string;
  /** `true` writes all characters but those of ASCII as escapes, for ways to the server that lose them. Default `false`. */
  ascii?: boolean;
  /**
   * `true` writes scripts without comments other than those of the banner and without white space that means nothing, and shortens names of variables where
   * nothing can see them: not at the top level of libraries, nor of any script with `wrap: "none"`; nowhere in a script with `eval` or a filter such as
   * `list.(@id == id)`. Names of functions that are more than called stay. What engines tell of a script, such as the text of a function or of a TypeError, has
   * the short names. Plain E4X scripts, `.js` without `import` and `export`, stay as they are. Default `false`.
   */
  minify?: boolean;
  /**
   * `"helpers"` (default) has functions that each script brings along stand for builtins of newer JavaScript that the engine lacks, and for what is no plain
   * idiom; with `"library"` scripts load them, from `dist/xtkit/xtkit.library.js`; `"refuse"` makes such builtins errors;
   * `"types": ["xtkit/types/es5"]` in `activities/tsconfig.json` then keeps the editor from showing them.
   */
  builtins?: BuiltinsSetting;
  /** What becomes of libraries, `<name>.library.ts`. */
  libraries?: Partial<LibrarySettings>;
}

/** The settings with all that was left out. */
export type ResolvedConfig = Required<Omit<Config, "libraries">> & { libraries: LibrarySettings };

/** The settings of a project without a configuration. */
export const defaultConfig: ResolvedConfig = { activities: "activities", outDir: "dist", ...defaultScriptSettings };

/** The name of the configuration file. */
export const CONFIG_FILE = "xtkit.config.mts";

/** What was left out is as by default. */
export function resolveConfig(config: Config): ResolvedConfig {
  return { ...defaultConfig, ...config, libraries: { ...defaultConfig.libraries, ...config.libraries } };
}

/** Those settings that decide what becomes of a source. */
export function scriptSettings({ activities: _, outDir: __, ...settings }: ResolvedConfig): ScriptSettings {
  return settings;
}

/**
 * Gives the editor the type of the configuration.
 * @param config the settings
 * @returns the same object
 */
export function defineConfig(config: Config): Config {
  return config;
}
