import { readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { formatDiagnostic } from "../../diagnostics/format.ts";
import type { PackageBundle, PackageResult } from "./bundle-packages.ts";
import type { Redirected } from "./redirect-imports.ts";

/** What is asked for the modules of a project. */
export interface ProjectModules {
  /** Absolute path of the project. */
  root(): string;
  /** What a module imports. */
  importsOf(file: string): Promise<Pick<Redirected, "imports" | "others">>;
  /** All files of Campaign code. */
  files(): readonly string[];
}

/** The file of Campaign code that an import leads to; undefined for all else. */
export type ResolveModule = (specifier: string, importer: string) => Promise<string | undefined>;

/** The packages that Campaign code imports, bundled as a build bundles them. What was bundled holds until a file of it changes. */
export class ProjectPackages {
  readonly #modules: ProjectModules;
  readonly #names = new Map<string, Promise<readonly string[] | undefined>>();
  readonly #bundles = new Map<string, { bundle: PackageBundle; stamps: string }>();

  constructor(modules: ProjectModules) {
    this.#modules = modules;
  }

  /**
   * The names that a package exports; none where they are known only when it runs.
   * @returns undefined for one that cannot be part of a script: Node.js loads it
   */
  namesOf(specifier: string, importer: string): Promise<readonly string[] | undefined> {
    const key = JSON.stringify([dirname(importer), specifier]);
    const known = this.#names.get(key);
    if (known) return known;
    const wanted = new Map([[importer, `export * from ${JSON.stringify(specifier)};`]]);
    const names = this.#made(wanted).then(({ value }) => value?.names);
    this.#names.set(key, names);
    return names;
  }

  /** What an activity and the modules that it imports need of packages. */
  async ofActivity(activity: string, resolve: ResolveModule): Promise<PackageBundle> {
    const wanted = new Map<string, string>([[activity, ""]]);
    for (const file of wanted.keys()) {
      const { imports, others } = await this.#modules.importsOf(file);
      wanted.set(file, textOf(imports));
      for (const specifier of others) {
        const found = await resolve(specifier, file);
        if (found !== undefined && !wanted.has(found)) wanted.set(found, "");
      }
    }
    return await this.#bundle(wanted);
  }

  /** What all modules of the project need of one package: where no activity runs, tests share it. */
  async ofProject(packageName: string): Promise<PackageBundle> {
    const wanted = new Map<string, string>();
    for (const file of this.#modules.files()) {
      // Bytes that are no text are told of where the file is loaded.
      if (!readFileSync(file).includes(packageName)) continue;
      // A file that does not compile is told of where it is loaded.
      const { imports } = await this.#modules.importsOf(file).catch(() => ({ imports: [] }));
      const own = imports.filter((declaration) => declaration.packageName === packageName);
      if (own.length > 0) wanted.set(file, textOf(own));
    }
    return await this.#bundle(wanted);
  }

  async #bundle(wanted: ReadonlyMap<string, string>): Promise<PackageBundle> {
    const key = JSON.stringify([...wanted]);
    const known = this.#bundles.get(key);
    if (known && known.stamps === stampsOf(known.bundle)) return known.bundle;
    const { value, diagnostics } = await this.#made(wanted);
    if (!value) throw new SyntaxError(diagnostics.map((found) => formatDiagnostic(found)).join("\n"));
    this.#bundles.set(key, { bundle: value, stamps: stampsOf(value) });
    return value;
  }

  /** The bundler is loaded with the first package. */
  async #made(wanted: ReadonlyMap<string, string>): Promise<PackageResult> {
    const { bundlePackages } = await import("./bundle-packages.ts");
    return await bundlePackages(this.#modules.root(), wanted);
  }
}

function textOf(imports: Redirected["imports"]): string {
  return imports.map(({ text }) => text).join("\n");
}

/** How the files of a bundle look; another text when one of them changes. */
function stampsOf({ files }: PackageBundle): string {
  return files
    .map((file) => {
      const stats = statSync(file, { throwIfNoEntry: false });
      return `${stats?.size}:${stats?.mtimeMs}`;
    })
    .join();
}
