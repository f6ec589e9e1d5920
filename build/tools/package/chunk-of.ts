import { relative, sep } from "node:path";

/** What lies together is loaded together: folders of the repository, the innermost decides. */
const CHUNKS: Readonly<Record<string, string>> = {
  "build/diagnostics": "diagnostics",
  "build/engine": "engine",
  "build/disk": "engine",
  "build/e4x": "e4x",
  "build/schema": "schema",
  "build/compile": "bundle",
  "build/compile/passes": "compile",
  "build/node": "node",
  "build/lint/parser": "parser",
  "test/runtime/mistakes": "values",
  "test/runtime/wire": "values",
  "test/runtime/e4x": "values",
  "test/runtime/dom": "values",
  "test/runtime/campaign": "campaign",
};

/**
 * The chunk that a source goes to.
 * @param root absolute path of the repository
 * @returns undefined where those who import it decide
 */
export function chunkOf(root: string, file: string): string | undefined {
  const parts = relative(root, file).split(sep);
  for (let length = parts.length - 1; length > 0; length--) {
    const chunk = CHUNKS[parts.slice(0, length).join("/")];
    if (chunk !== undefined) return chunk;
  }
  return undefined;
}
