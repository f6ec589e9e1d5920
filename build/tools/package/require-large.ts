import type { Plugin } from "rollup";

/** Libraries of CommonJS with a large text. */
const LARGE: ReadonlySet<string> = new Set(["@babel/core", "esbuild", "typescript"]);

/** True for a library that is required and not imported. */
export function isLarge(specifier: string): boolean {
  return LARGE.has(specifier);
}

const PREFIX = "\0large:";

/** The chunk of the module that requires a library; undefined for other modules. */
export function chunkOfLarge(file: string): string | undefined {
  return file.startsWith(PREFIX) ? file.slice(PREFIX.length).replace(/^@/, "").replace("/", "-") : undefined;
}

/**
 * The rollup plugin by which large libraries are required and not imported: `import` reads the whole text of such a library for names that it
 * may export before it is loaded, which for TypeScript takes as long as loading it.
 */
export function requireLarge(): Plugin {
  return {
    name: "require-large",
    resolveId: (specifier) => (isLarge(specifier) ? { id: PREFIX + specifier, syntheticNamedExports: true } : undefined),
    resolveDynamicImport: (specifier) => (isLarge(String(specifier)) ? { id: String(specifier), external: true } : undefined),
    load(id) {
      if (!id.startsWith(PREFIX)) return undefined;
      const name = JSON.stringify(id.slice(PREFIX.length));
      return `import { createRequire } from "node:module";\nexport default createRequire(import.meta.url)(${name});\n`;
    },
  };
}
