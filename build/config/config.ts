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
  /** How `xtkit import` writes what it reads. */
  import?: Partial<ImportSettings>;
  /** What stands on top of the package of `xtkit package`, and what goes into it. */
  package?: Partial<PackageSettings>;
  /**
   * How many lines more than those of the script the server counts in its journal, for each kind; `xtkit remap` takes them off. `xtkit remap --calibrate` finds
   * them. Default 0.
   */
  lineOffset?: Partial<LineOffsets>;
}

/** How `xtkit import` writes what it reads. */
export interface ImportSettings {
  /** Folder for libraries (`xtk:javascript`), relative to the project. Default `"activities/libraries"`. */
  libraries: string;
  /** Folder for entities that have no place of their own, such as `xtk:jssp` and `xtk:option`. Default `"entities"`. */
  entities: string;
  /**
   * What of a workflow is noise beside what the server writes while it runs: `"@name"`, an attribute of the workflow; `"name"`, a child of it; `"*\/@x"`, an
   * attribute of whatever is in the diagram. `"@*-cs"` means all names that end so.
   */
  strip: readonly string[];
  /** What of the toolkit's own list is no noise for this project, such as `"process"`. */
  keep: readonly string[];
}

/** The header of a package. */
export interface PackageSettings {
  /** Internal name; default the name in `package.json`. */
  name: string;
  /** Namespace, default `"cus"`. */
  namespace: string;
  label: string;
  vendor: string;
  author: string;
  /** Text of `<desc>`. */
  description: string;
  /**
   * Version of the server, such as `"7.0"`: the console wants that of the instance. Default `"*"`.
   * @unverified That the console's dialog takes `"*"`; `xtk:builder#InstallPackage` does.
   */
  buildVersion: string;
  /** Build of the server, such as `"9349"`. Default `"*"`. */
  buildNumber: string;
}

/** A whole number for each kind of script. */
export type LineOffsets = Record<ScriptKind, number>;

/** The settings with all that was left out. */
export type ResolvedConfig = Required<Omit<Config, "libraries" | "import" | "package" | "lineOffset">> & {
  libraries: LibrarySettings;
  import: ImportSettings;
  package: PackageSettings;
  lineOffset: LineOffsets;
};

/** The settings of a project without a configuration. */
export const defaultConfig: ResolvedConfig = {
  activities: "activities",
  outDir: "dist",
  ...defaultScriptSettings,
  import: { libraries: "activities/libraries", entities: "entities", strip: [], keep: [] },
  package: {
    name: "",
    namespace: "cus",
    label: "",
    vendor: "",
    author: "",
    description: "",
    buildVersion: "*",
    buildNumber: "*",
  },
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
    import: { ...defaultConfig.import, ...config.import },
    package: { ...defaultConfig.package, ...config.package },
    lineOffset: { ...defaultConfig.lineOffset, ...config.lineOffset },
  };
}

/** Those settings that decide what becomes of a source. */
export function scriptSettings(config: ResolvedConfig): ScriptSettings {
  const names = Object.keys(defaultScriptSettings) as (keyof ScriptSettings)[];
  return Object.fromEntries(names.map((name) => [name, config[name]])) as unknown as ScriptSettings;
}

/**
 * Gives the editor the type of the configuration.
 * @param config the settings
 * @returns the same object
 */
export function defineConfig(config: Config): Config {
  return config;
}
