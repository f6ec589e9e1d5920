import { readdirSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { nameInLibraryLine } from "../../../../build/compile/kinds/library-line.ts";
import { unlessMissing } from "../../../../build/disk/unless-missing.ts";
import { kindOf } from "../../../../build/disk/kind-of.ts";
import type { Store } from "../store/store.ts";
import { mistake } from "../../mistakes/mistake.ts";
import { NoTextInFile, readOrFail } from "../../mistakes/read-or-fail.ts";

/** A library as `loadLibrary` finds it. */
export interface Library {
  name: string;
  /** Project-relative path of the file that it was read from. */
  file?: string;
  /** Its text; none for the built-in one. */
  source?: string;
  /** The built-in library that the emulated server has itself. */
  builtIn?: "NL";
}

/** A text, and the file that it is from. */
type Source = Pick<Library, "file"> & { source: string };

/** The names that scripts load the NL library by. */
const NL_NAMES = /^(?:xtk:shared\/nl\.js|\/nl\/core\/shared\/nl\.js)$/;

function readGiven(name: string, root: string, file: string): string {
  try {
    return readOrFail(root, file);
  } catch (error) {
    if (error instanceof NoTextInFile) throw error;
    const reason = (error as NodeJS.ErrnoException).code ?? "unknown reason";
    throw mistake("unreadable-library", { library: name, file: resolve(root, file), reason }, { cause: error });
  }
}

/** Where builds put scripts. */
const BUILT = "dist";

/** A file in the folder `libraries/` of the project: `cus:common.js` is `cus/common.js`, or `common.js`. */
function candidates(name: string): string[] {
  const path = name.replace(/^\/+/, "").replace(":", "/");
  return path.includes("/") ? [path, path.slice(path.indexOf("/") + 1)] : [path];
}

/** The JavaScript libraries of a campaign: those given to it, rows of xtk:javascript, files of the project. */
export class Libraries {
  readonly #given: ReadonlyMap<string, Source>;
  readonly #root: string;

  /**
   * @param given by name: the text, or a file relative to `root`: one line that ends in `.js`
   * @param root folder of the project
   */
  constructor(given: Readonly<Record<string, string>>, root: string) {
    this.#given = new Map(
      Object.entries(given).map(([name, text]) => [
        name,
        /^[^\n;(]*\.js$/.test(text) ? { source: readGiven(name, root, text), file: text } : { source: text },
      ]),
    );
    this.#root = root;
  }

  /** @returns undefined for a name that is nowhere */
  find(name: string, store: Store): Library | undefined {
    const found = this.#given.get(name) ?? sourceInStore(store, name) ?? this.#sourceInProject(name) ?? this.#builtSource(name);
    if (found) return { name, ...found };
    return NL_NAMES.test(name) ? { name, builtIn: "NL" } : undefined;
  }

  #sourceInProject(name: string): Source | undefined {
    const folder = join(this.#root, "libraries");
    const file = candidates(name)
      .map((path) => join(folder, path))
      .find((path) => path.startsWith(folder + sep) && kindOf(path) !== undefined);
    if (file === undefined) return undefined;
    const path = relative(this.#root, file).split(sep).join("/");
    return { source: readOrFail(this.#root, path), file: path };
  }

  /** A library of the project's own, as the last build wrote it: its script says under which name it is loaded. */
  #builtSource(name: string): Source | undefined {
    const file = `${name.slice(name.indexOf(":") + 1).replace(/\.js$/, "")}.library.js`;
    if (/[\\/]/.test(file)) return undefined;
    for (const workflow of unlessMissing(() => readdirSync(join(this.#root, BUILT))) ?? []) {
      const path = `${BUILT}/${workflow}/${file}`;
      if (kindOf(join(this.#root, path)) !== "file") continue;
      const source = readOrFail(this.#root, path);
      if (nameInLibraryLine(source) === name) return { source, file: path };
    }
    return undefined;
  }
}

function sourceInStore(store: Store, name: string): Source | undefined {
  if (!store.has("xtk:javascript")) return undefined;
  const [namespace, rest] = name.split(":", 2);
  const row = store.table("xtk:javascript").find(["@namespace", "@name"], [namespace, rest]);
  return row && { source: String(row.values.get("data") ?? "") };
}
