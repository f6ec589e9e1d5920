import { diagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { withFrame } from "../diagnostics/frame.ts";
import { targets } from "../engine/targets.ts";
import { nearestName } from "../schema/nearest-name.ts";
import { CONFIG_FILE } from "./config.ts";

/** A setting: what is wrong with a value, as the end of a sentence; undefined where it is right. */
type Check = (value: unknown) => string | undefined;
type Settings = { readonly [name: string]: Check | Settings };

const folder: Check = (value) => (typeof value === "string" && isPlainFolder(value) ? undefined : "must be a folder inside the project");
const namespace: Check = (value) =>
  typeof value === "string" && /^[A-Za-z][\w-]*$/.test(value) ? undefined : 'must be the namespace of a schema, such as "cus"';
const text: Check = (value) => (typeof value === "string" ? undefined : "must be a text");
const build: Check = (value) =>
  typeof value === "string" && /^(?:\*|\d[\w.-]*)$/.test(value) ? undefined : 'must be a number as text, such as "9349", or "*"';
const patterns: Check = (value) =>
  Array.isArray(value) && value.every((one) => typeof one === "string" && /^(?:@|\*\/@)?[\w*:-]+$/.test(one) && one !== "activities")
    ? undefined
    : 'must be a list such as ["@state", "process", "*/@x"], without the activities';
const inline: Check = (value) =>
  typeof value === "boolean" || (Array.isArray(value) && value.every((name) => typeof name === "string"))
    ? undefined
    : "must be true, false, or a list of names of libraries";
const globals: Check = (value) =>
  isRecord(value) &&
  Object.values(value).every((path) => typeof path === "string" && /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*$/.test(path))
    ? undefined
    : 'must be an object from names of libraries to names of objects, such as { score: "psns.math" }';

const lines: Check = (value) => (Number.isSafeInteger(value) ? undefined : "must be a whole number of lines, such as 1");
const yesOrNo: Check = (value) => (typeof value === "boolean" ? undefined : "must be true or false");

const SETTINGS: Settings = {
  activities: folder,
  outDir: folder,
  wrap: (value) => (value === "function" || value === "none" ? undefined : 'must be "function" or "none"'),
  target: (value) => (Object.keys(targets).includes(String(value)) ? undefined : `must be one of ${Object.keys(targets).join(", ")}`),
  banner: text,
  ascii: yesOrNo,
  minify: yesOrNo,
  builtins: (value) => (["helpers", "library", "refuse"].includes(String(value)) ? undefined : 'must be "helpers", "library" or "refuse"'),
  libraries: { namespace, inline, globals },
  import: { libraries: folder, entities: folder, strip: patterns, keep: patterns },
  package: {
    name: text,
    namespace,
    label: text,
    vendor: text,
    author: text,
    description: text,
    buildVersion: build,
    buildNumber: build,
  },
  lineOffset: { js: lines, jsx: lines, jstest: lines, init: lines, library: lines },
};

/**
 * What is wrong with what a configuration exports.
 * @param text of the file, for the places of settings: they are looked for by name
 */
export function configFaults(config: unknown, text: string | undefined): Diagnostic[] {
  if (config === undefined) return [invalid("there is no default export.")];
  if (isPromise(config)) return [invalid("the default export is a promise: wait for it with `await`, and export the settings.")];
  if (!isRecord(config)) return [invalid("the default export is no object of settings.")];
  return faultsIn(config, SETTINGS, "", text);
}

/** A configuration that says nothing. */
export function invalid(detail: string): Diagnostic {
  return diagnostic("XTK5004", { file: CONFIG_FILE, detail }, { file: CONFIG_FILE });
}

function faultsIn(given: Record<string, unknown>, settings: Settings, path: string, text: string | undefined): Diagnostic[] {
  return Object.entries(given).flatMap(([name, value]) => {
    const setting = Object.hasOwn(settings, name) ? settings[name] : undefined;
    if (setting === undefined) {
      const known = Object.keys(settings);
      const nearest = nearestName(name, known);
      const advice = nearest === undefined ? `There are ${known.map((one) => path + one).join(", ")}.` : `Do you mean ${path}${nearest}?`;
      return [at(name, text, (place) => diagnostic("XTK5058", { name: path + name, advice }, place))];
    }
    if (value === undefined) return [];
    if (typeof setting !== "function")
      return isRecord(value)
        ? faultsIn(value, setting, `${path}${name}.`, text)
        : [at(name, text, (place) => diagnostic("XTK5059", { name: path + name, must: "must be an object of settings" }, place))];
    const must = setting(value);
    return must === undefined ? [] : [at(name, text, (place) => diagnostic("XTK5059", { name: path + name, must }, place))];
  });
}

/** A message at the first place where a setting is written by its name. */
function at(
  name: string,
  text: string | undefined,
  make: (place: { file: string; line: number; column: number }) => Diagnostic,
): Diagnostic {
  const lines = text?.split("\n") ?? [];
  const written = new RegExp(`(?<![\\w$.])["']?${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}["']?\\s*:`);
  const line = lines.findIndex((one) => written.test(one));
  const place = { file: CONFIG_FILE, line: Math.max(line, 0) + 1, column: line < 0 ? 1 : written.exec(lines[line]!)!.index + 1 };
  return withFrame(make(place), text);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** One that fails later would end the program. */
function isPromise(config: unknown): boolean {
  if (!(config instanceof Promise)) return false;
  config.catch(() => undefined);
  return true;
}

/** A relative path that stays inside. */
function isPlainFolder(path: string): boolean {
  return path !== "" && !path.includes("\0") && !/^[\\/]|^[A-Za-z]:/.test(path) && !path.split(/[\\/]/).includes("..");
}
