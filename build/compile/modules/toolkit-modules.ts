import { join, posix } from "node:path";
import type { OnResolveArgs, OnResolveResult, Plugin } from "esbuild";
import { packageRoot } from "../../engine/package-root.ts";
import { RESERVED_NAME } from "../../e4x/tree/reserved-name.ts";
import { readText } from "../../disk/read-text.ts";
import { normaliseLineEnds } from "../source-text.ts";
import { xtkExports } from "../helpers/xtk-functions.ts";
import { fault, orFault } from "./module-fault.ts";

/**
 * What becomes of the toolkit's functions, `xtkit/xtk`: operations, which the passes know and of which a script gets those that it needs as
 * text; or the modules themselves, where the bundle runs.
 */
export type ToolkitForm = "operations" | "modules";

/** Namespace of modules that are part of xtkit itself. */
export const TOOLKIT_NAMESPACE = "xtkit";

/** What authors may import of the toolkit. */
const TOOLKIT_ENTRIES = new Set(["xtkit/xml", "xtkit/xtk"]);

/** A file of `lib`, which the package has as TypeScript too. */
function toolkitFile(name: string): string {
  return join(packageRoot().folder, "lib", `${name}.ts`);
}

/** Exports that stand for operations, under names that no author has, so that the bundler need not rename the author's `text` or `x`. */
function operationExports(exports: readonly (readonly [name: string, operation: string])[]): string {
  return exports
    .map(([name, operation]) => `const __xtkit_${name} = ${RESERVED_NAME}.${operation};\nexport { __xtkit_${name} as ${name} };\n`)
    .join("");
}

/** The exports of `xtkit/xml`, each with its operation. */
function xmlExports(source: string): (readonly [name: string, operation: string])[] {
  const exports = source.matchAll(new RegExp(`^export const (\\w+)[^]*?= ${RESERVED_NAME}\\.(\\w+);`, "gm"));
  return [...exports].map(([, name, operation]) => [name!, operation!] as const);
}

/** Name of the toolkit's module that an import means, seen from the author's files or from another of the toolkit's. */
function toolkitModule(specifier: string, importer: string): string | undefined {
  if (TOOLKIT_ENTRIES.has(specifier)) return specifier;
  return specifier.startsWith(".") ? posix.join(posix.dirname(importer), specifier).replace(/\.[jt]s$/, "") : undefined;
}

/** The esbuild plugin that resolves and reads the toolkit's own modules. */
export function toolkitModules(form: ToolkitForm): Plugin {
  return {
    name: "xtkit toolkit",
    setup(build) {
      const ofToolkit = ({ path, importer }: OnResolveArgs): OnResolveResult => {
        const module = toolkitModule(path, importer);
        return module !== undefined
          ? { path: module, namespace: TOOLKIT_NAMESPACE, sideEffects: false }
          : { errors: [fault("XTK1030", { specifier: JSON.stringify(path) })] };
      };
      build.onResolve({ filter: /^xtkit(?:\/|$)/ }, ofToolkit);
      build.onResolve({ filter: /.*/, namespace: TOOLKIT_NAMESPACE }, ofToolkit);
      build.onLoad({ filter: /.*/, namespace: TOOLKIT_NAMESPACE }, ({ path }) => {
        if (path === "xtkit/xtk" && form === "operations")
          return { contents: operationExports(xtkExports.map((name) => [name, name])), loader: "js" };
        return orFault(path, async () => {
          const source = normaliseLineEnds(readText(toolkitFile(path.slice("xtkit/".length))));
          return path === "xtkit/xml"
            ? { contents: operationExports(xmlExports(source)), loader: "js" }
            : { contents: source, loader: "ts" };
        });
      });
    },
  };
}
