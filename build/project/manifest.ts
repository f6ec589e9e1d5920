import { basename } from "node:path";

/** The part of package.json that is looked at. */
interface PackageJson {
  scripts?: Record<string, string>;
  [field: string]: unknown;
}

/** A package.json that is none. */
export class NoManifest extends Error {}

const SCRIPTS = { build: "xtkit build", check: "xtkit check", test: "xtkit test", ci: "xtkit ci" };
const NPM_PLACEHOLDER_TEST = /no test specified/;

/**
 * The package.json of a project that has none.
 * @param root absolute path of the project
 */
export function newManifest(root: string): string {
  return `${JSON.stringify({ name: packageName(root), private: true, scripts: SCRIPTS }, undefined, 2)}\n`;
}

/** The folder's name as npm accepts it. */
function packageName(root: string): string {
  const name = basename(root)
    .toLowerCase()
    .replace(/[^a-z0-9._~-]+/g, "-")
    .replace(/^[._-]+|-+$/g, "");
  return name === "" ? "campaign-project" : name;
}

/**
 * Adds the scripts that are not there; the placeholder that `npm init` writes counts as not there.
 * @param text package.json as it is, without a byte order mark
 * @returns the same text where there is nothing to add, else one with its indentation and line ends
 * @throws NoManifest
 */
export function extendManifest(text: string): string {
  const settings = readManifest(text);
  const own = Object.fromEntries(Object.entries(settings.scripts ?? {}).filter(([, script]) => !NPM_PLACEHOLDER_TEST.test(script)));
  if (Object.keys(SCRIPTS).every((name) => Object.hasOwn(own, name))) return text;
  const layout = layoutOf(text);
  const merged = JSON.stringify({ ...settings, scripts: { ...SCRIPTS, ...own } }, undefined, layout.indentation);
  return merged.replaceAll("\n", layout.lineEnd) + layout.end;
}

/** How a text is laid out, as npm takes it over too. */
function layoutOf(text: string): { indentation: string; lineEnd: string; end: string } {
  const [, indentation = text.includes("\n") ? "  " : ""] = /[{[]\r?\n([ \t]+)/.exec(text) ?? [];
  const [end = ""] = /\s*$/.exec(text) ?? [];
  return { indentation, lineEnd: text.includes("\r\n") ? "\r\n" : "\n", end };
}

function readManifest(text: string): PackageJson {
  const settings = parsed(text);
  const isObject = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isObject(settings)) throw new NoManifest("there is no object in it.");
  const { scripts } = settings as PackageJson;
  if (scripts !== undefined && !isObject(scripts)) throw new NoManifest('"scripts" is no object.');
  return settings as PackageJson;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new NoManifest((error as Error).message, { cause: error });
  }
}
