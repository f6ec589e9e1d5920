import { basename, join, relative, sep } from "node:path";
import remapping from "@jridgewell/remapping";
import { parse } from "acorn";
import { bundleAll } from "../../compile/bundle.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { diskHost } from "../../disk/disk-host.ts";
import { nodeTarget } from "../bundle-to-node.ts";
import { SERVER } from "../node-code.ts";
import { lowerOperators } from "../operators/lower-operators.ts";

/** What several modules need of packages, as one module. */
export interface PackageBundle {
  /** An ES module whose server names are read from `SERVER`. */
  code: string;
  /** A v3 source map as text; its sources are absolute. */
  map: string;
  /** The files that it was made of, absolute. */
  files: readonly string[];
  /** The names that it exports, as far as they are known before it runs. */
  names: readonly string[];
}

/** A bundle, or why there is none. */
export interface PackageResult {
  value?: PackageBundle;
  diagnostics: readonly Diagnostic[];
}

/**
 * Bundles packages as a build does: what it refuses of them is refused here.
 * @param root absolute path of the project
 * @param wanted by the absolute path of a module of the project, the statements that export what it needs of packages
 * @throws only for a bug; whatever is wrong with a package is a diagnostic
 */
export async function bundlePackages(root: string, wanted: ReadonlyMap<string, string>): Promise<PackageResult> {
  const [entry, ...others] = wanted.keys();
  if (entry === undefined) throw new Error("no module wants a package");
  const name = (file: string): string => relative(root, file).split(sep).join("/");
  // The bundler asks for files by the paths that they really have.
  const texts = new Map(Array.from(wanted, ([file, text]) => [diskHost.real(file) ?? file, text]));
  const all = [wanted.get(entry), ...others.map((file) => `export * from ${JSON.stringify(pathFrom(entry, file))};`)];
  texts.set(diskHost.real(entry) ?? entry, all.join("\n"));
  const host = { ...diskHost, read: (file: string) => texts.get(file) ?? diskHost.read(file) };
  const target = nodeTarget((file) => join(root, file));
  for await (const { value, diagnostics, closure } of bundleAll({ root, entries: [{ source: name(entry) }], host, target })) {
    if (!value) return { diagnostics };
    const lowered = lowerOperators(value.code, { filename: basename(entry), bindFreeNames: SERVER, countsTurns: true });
    const map = remapping([JSON.stringify(lowered.map), value.map], () => null);
    map.sources = map.sources.map((source) => source && join(root, source));
    const files = [...closure.modules, ...closure.deciding].map((file) => join(root, file)).filter((file) => !wanted.has(file));
    return { value: { code: lowered.code, map: map.toString(), files, names: exportedNames(value.code) }, diagnostics };
  }
  throw new Error("an entry was given and none was bundled");
}

function pathFrom(from: string, to: string): string {
  return `./${relative(join(from, ".."), to).split(sep).join("/")}`;
}

/** The bundler exports everything in one list at the end. */
function exportedNames(code: string): string[] {
  const { body } = parse(code, { ecmaVersion: "latest", sourceType: "module" });
  return body.flatMap((node) =>
    node.type === "ExportNamedDeclaration"
      ? node.specifiers.map(({ exported }) => (exported.type === "Identifier" ? exported.name : JSON.stringify(exported.value)))
      : [],
  );
}
