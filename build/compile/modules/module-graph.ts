import { relative, sep } from "node:path";

/** What one file asked of the files around it. */
interface Reached {
  /** Modules of the project that it imports, by project-relative path. */
  modules: Set<string>;
  /** Files beside the modules that decide what an import means, such as the package.json of a package; project-relative. */
  deciding: Set<string>;
  /** Files that would be imported instead if they were there; project-relative. */
  absent: Set<string>;
}

/** All that an entry was made of. */
export interface Closure {
  /** The modules, the entry among them. */
  modules: ReadonlySet<string>;
  /** See `Reached`. */
  deciding: ReadonlySet<string>;
  absent: ReadonlySet<string>;
}

/** The modules of a bundling run and what they import; paths are relative to the project, with forward slashes. */
export class ModuleGraph {
  /** Text of each module, LF line ends. */
  readonly sources = new Map<string, string>();
  /** Those modules that are scripts: stubs stand for them. */
  readonly scripts = new Set<string>();
  readonly #reached = new Map<string, Reached>();
  readonly #root: string;

  /** @param root absolute path of the project, links resolved */
  constructor(root: string) {
    this.#root = root;
  }

  /** One for modules of the same project that nothing is known of. */
  beside(): ModuleGraph {
    return new ModuleGraph(this.#root);
  }

  /** Takes what another one knows. */
  take(other: ModuleGraph): void {
    for (const [file, text] of other.sources) this.sources.set(file, text);
    for (const file of other.scripts) this.scripts.add(file);
    for (const [file, { modules, deciding, absent }] of other.#reached) {
      const reached = this.#of(file);
      for (const one of modules) reached.modules.add(one);
      for (const one of deciding) reached.deciding.add(one);
      for (const one of absent) reached.absent.add(one);
    }
  }

  /** The project-relative path of a file. */
  name(file: string): string {
    return relative(this.#root, file).split(sep).join("/");
  }

  /**
   * What an import of a file came to.
   * @param from absolute path of the file
   * @param to absolute path of what it means; undefined where there is nothing
   * @param deciding absolute paths
   * @param absent absolute paths
   */
  reach(from: string, to: string | undefined, deciding: Iterable<string> = [], absent: Iterable<string> = []): void {
    const reached = this.#of(this.name(from));
    if (to !== undefined) reached.modules.add(this.name(to));
    for (const file of deciding) reached.deciding.add(this.name(file));
    for (const file of absent) reached.absent.add(this.name(file));
  }

  #of(file: string): Reached {
    const reached = this.#reached.get(file) ?? { modules: new Set(), deciding: new Set(), absent: new Set() };
    this.#reached.set(file, reached);
    return reached;
  }

  /**
   * By which module each of the others was reached first.
   * @param entry project-relative path
   */
  importers(entry: string): Map<string, string> {
    const importers = new Map<string, string>();
    const open = [entry];
    for (const module of open) {
      for (const file of this.#reached.get(module)?.modules ?? []) {
        if (file === entry || importers.has(file)) continue;
        importers.set(file, module);
        open.push(file);
      }
    }
    return importers;
  }

  /** @param entry project-relative path */
  closure(entry: string): Closure {
    const modules = new Set([entry]);
    const deciding = new Set<string>();
    const absent = new Set<string>();
    for (const module of modules) {
      const reached = this.#reached.get(module);
      if (reached === undefined) continue;
      for (const file of reached.modules) modules.add(file);
      for (const file of reached.deciding) deciding.add(file);
      for (const file of reached.absent) absent.add(file);
    }
    return { modules, deciding, absent };
  }
}
