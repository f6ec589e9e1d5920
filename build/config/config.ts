import type { ScriptKind } from "../engine/script-kind.ts";
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
   * `"helpers"` (default) has functions that each script brings along stand for builtins of newer JavaScript that the engine lacks, and for what is no plain
   * idiom; with `"library"` scripts load them, from `dist/xtkit/xtkit.library.js`; `"refuse"` makes such builtins errors.
   */
  builtins?: BuiltinsSetting;
  /** What becomes of libraries, `<name>.library.ts`. */
  libraries?: Partial<LibrarySettings>;
  /**
   * How many lines more than those of the script the server counts in its journal, for each kind; `xtkit remap` takes them off. `xtkit remap --calibrate` finds
   * them. Default 0.
   */
  lineOffset?: Partial<LineOffsets>;
}

/** A whole number for each kind of script. */
export type LineOffsets = Record<ScriptKind, number>;

/** The settings with all that was left out. */
export type ResolvedConfig = Required<Omit<Config, "libraries" | "lineOffset">> & { libraries: LibrarySettings; lineOffset: LineOffsets };

/** The settings of a project without a configuration. */
export const defaultConfig: ResolvedConfig = {
  activities: "activities",
  outDir: "dist",
  ...defaultScriptSettings,
  lineOffset: { js: 0, jsx: 0, jstest: 0, init: 0, library: 0 },
};

/** The name of the configuration file. */
export const CONFIG_FILE = "xtkit.config.mts";

/** What was left out is as by default. */
export function resolveConfig(config: Config): ResolvedConfig {
  return {
    ...defaultConfig,
    ...config,
    libraries: { ...defaultConfig.libraries, ...config.libraries },
    lineOffset: { ...defaultConfig.lineOffset, ...config.lineOffset },
  };
}

/** Those settings that decide what becomes of a source. */
export function scriptSettings({ activities: _, outDir: __, lineOffset: ___, ...settings }: ResolvedConfig): ScriptSettings {
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
