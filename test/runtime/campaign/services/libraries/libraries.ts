import { existsSync, readFileSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import type { Store } from "../../store/store.ts";

/** A library as `loadLibrary` finds it. */
export interface Library {
  name: string;
  /** Its text; none for the built-in one. */
  source?: string;
  /** The built-in library that the emulated server has itself. */
  builtIn?: "NL";
}

/** The names that scripts load the NL library by. */
const NL_NAMES = /^(?:xtk:shared\/nl\.js|\/nl\/core\/shared\/nl\.js)$/;

function readGiven(name: string, file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new Error(`libraries[${JSON.stringify(name)}]: ${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? "unknown reason"})`, { cause: error });
  }
}

/** A file in the folder `libraries/` of the project: `cus:common.js` is `cus/common.js`, or `common.js`. */
function candidates(name: string): string[] {
  const path = name.replace(/^\/+/, "").replace(":", "/");
  return path.includes("/") ? [path, path.slice(path.indexOf("/") + 1)] : [path];
}

/** The JavaScript libraries of a campaign: those given to it, rows of xtk:javascript, files of the project. */
export class Libraries {
  readonly #given: ReadonlyMap<string, string>;
  readonly #root: string;

  /**
   * @param given by name: the text, or a file relative to `root`: one line that ends in `.js`
   * @param root folder of the project
   */
  constructor(given: Readonly<Record<string, string>>, root: string) {
    this.#given = new Map(Object.entries(given).map(([name, text]) => [name, /^[^\n;(]*\.js$/.test(text) ? readGiven(name, resolve(root, text)) : text]));
    this.#root = root;
  }

  /** @returns undefined for a name that is nowhere */
  find(name: string, store: Store): Library | undefined {
    const source = this.#given.get(name) ?? sourceInStore(store, name) ?? this.#sourceInProject(name);
    if (source !== undefined) return { name, source };
    return NL_NAMES.test(name) ? { name, builtIn: "NL" } : undefined;
  }

  #sourceInProject(name: string): string | undefined {
    const folder = join(this.#root, "libraries");
    const file = candidates(name).map((path) => join(folder, path)).find((path) => path.startsWith(folder + sep) && existsSync(path));
    return file === undefined ? undefined : readFileSync(file, "utf8");
  }
}

function sourceInStore(store: Store, name: string): string | undefined {
  if (!store.has("xtk:javascript")) return undefined;
  const [namespace, rest] = name.split(":", 2);
  const row = store.table("xtk:javascript").find(["@namespace", "@name"], [namespace, rest]);
  return row && String(row.values.get("data") ?? "");
}
