import { dirname, join } from "node:path";
import type { SourceHost } from "../source-host.ts";

/** What an import specifier comes to on the disk, as far as it is told here. */
export interface ResolvedImport {
  /** Absolute path, links resolved; undefined where the bundler's own way has to be asked. */
  path?: string;
  /** Files that would be meant if they were there, absolute. */
  absent: string[];
  /** Files that decide, absolute: the package.json around a module. */
  deciding: string[];
}

/** In the bundler's order. */
const ENDINGS = [".tsx", ".ts", ".jsx", ".js"] as const;
const KNOWN = /\.(?:[cm]?[jt]s|tsx|json)$/;

/** Resolves the relative imports of a project's files and tells what the answer depends on. */
export class ImportResolver {
  readonly #host: SourceHost;
  readonly #root: string;
  readonly #packages = new Map<string, { deciding: string[]; absent: string[]; hasSideEffects: boolean }>();

  /** @param root absolute path of the project, links resolved */
  constructor(host: SourceHost, root: string) {
    this.#host = host;
    this.#root = root;
  }

  /**
   * @param specifier as written
   * @param folder absolute path of the importing file's folder
   */
  resolve(specifier: string, folder: string): ResolvedImport {
    if (!specifier.startsWith("./") && !specifier.startsWith("../")) return this.#ofPackage(specifier, folder);
    const base = join(folder, specifier);
    const { deciding, absent: noPackage, hasSideEffects } = this.#packageAround(dirname(base));
    const absent = [...noPackage];
    for (const candidate of [base, ...ENDINGS.map((ending) => base + ending)]) {
      const path = this.#host.real(candidate);
      if (path === undefined) absent.push(candidate);
      // What package.json says of side effects, and files of other kinds, are the bundler's business.
      else return { absent, deciding, ...(KNOWN.test(path) && hasSideEffects && { path }) };
    }
    return { absent, deciding };
  }

  /**
   * What else the bundler's answer depends on.
   * @param path absolute path of the file that it found
   */
  decidingFor(path: string): Pick<ResolvedImport, "absent" | "deciding"> {
    const { deciding, absent } = this.#packageAround(dirname(path));
    return { deciding, absent };
  }

  /** A package may come to lie nearer than the one that is found. */
  #ofPackage(specifier: string, folder: string): ResolvedImport {
    const [scope, name] = specifier.split("/");
    const packageName = specifier.startsWith("@") ? `${scope}/${name}` : scope!;
    const absent: string[] = [];
    for (let around = folder; this.#isInside(around); around = dirname(around)) {
      const file = join(around, "node_modules", packageName, "package.json");
      if (this.#host.real(file) !== undefined) return { absent, deciding: [file] };
      absent.push(file);
      if (around === dirname(around)) break;
    }
    return { absent, deciding: [] };
  }

  /** The package.json that holds for a folder: the nearest one up to the project's. */
  #packageAround(folder: string): { deciding: string[]; absent: string[]; hasSideEffects: boolean } {
    const known = this.#packages.get(folder);
    if (known) return known;
    const file = join(folder, "package.json");
    const text = this.#host.read(file);
    const isLast = !this.#isInside(dirname(folder));
    const found =
      text !== undefined
        ? { deciding: [file], absent: [], hasSideEffects: !text.includes('"sideEffects"') }
        : isLast
          ? { deciding: [], absent: [file], hasSideEffects: true }
          : { ...this.#packageAround(dirname(folder)) };
    if (text === undefined && !isLast) found.absent = [file, ...found.absent];
    this.#packages.set(folder, found);
    return found;
  }

  #isInside(folder: string): boolean {
    return folder === this.#root || folder.startsWith(`${this.#root}/`) || folder.startsWith(`${this.#root}\\`);
  }
}
