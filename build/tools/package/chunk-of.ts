import { relative, sep } from "node:path";

/** What lies together is loaded together: folders and files of the repository, the innermost decides. Null for what stays with its entry. */
const CHUNKS: Readonly<Record<string, string | null>> = {
  "build/engine": "common",
  "build/disk": "common",
  "build/disk/attempt.ts": "messages",
  "build/disk/read-fault.ts": "messages",
  "build/disk/system-fault.ts": "messages",
  "build/diagnostics": "common",
  "build/diagnostics/catalogue.ts": "messages",
  "build/diagnostics/messages": "messages",
  "build/diagnostics/option-faults.ts": "messages",
  "build/diagnostics/messages/mock": "values",
  "build/e4x": "e4x",
  "build/schema": "schema",
  "build/xml": "schema",
  "build/entities": "delivery",
  "build/project/import": "delivery",
  "build/project/package": "delivery",
  "build/project/verify": "delivery",
  "build/project/build-diagrams.ts": "delivery",
  "build/project/read-diagram.ts": "delivery",
  // Loads Babel.
  "build/compile": "compile",
  "build/compile/passes": "compile",
  "build/compile/kinds/entry.ts": "common",
  "build/compile/kinds/library-specifier.ts": "common",
  "build/compile/kinds/library-line.ts": "common",
  "build/compile/script-settings.ts": "common",
  // What of the compiler the mock wants as well.
  "build/compile/kinds/can-complete.ts": "node",
  "build/compile/kinds/kind-faults.ts": "node",
  "build/compile/kinds/read-conditions.ts": "node",
  "build/compile/kinds/transition-comment.ts": "node",
  "build/compile/imports": "node",
  "build/compile/check-text.ts": "node",
  "build/compile/computed-tags.ts": "node",
  "build/compile/safe-tags.ts": "node",
  "build/compile/typeof-names.ts": "node",
  "build/compile/reserved-name-in.ts": "node",
  "build/compile/language-options.ts": "node",
  "build/compile/source-text.ts": "common",
  "build/node": "node",
  // Loads esbuild.
  "build/compile/bundle.ts": "bundle",
  "build/compile/bundle-request.ts": "bundle",
  "build/compile/modules": "bundle",
  "build/compile/helpers/xtk-functions.ts": "bundle",
  "build/compile/helpers/helper-function.ts": "bundle",
  "build/compile/finish-entry.ts": "bundle",
  "build/compile/read-entries.ts": "bundle",
  "build/compile/compile-script.ts": "bundle",
  "build/compile/to-ascii.ts": "bundle",
  "build/compile/positions.ts": "bundle",
  "build/compile/compile-deep.ts": "bundle",
  "build/compile/compile-worker.ts": null,
  "build/compile/banner.ts": "common",
  "build/node/bundle-to-node.ts": "bundle",
  "build/node/packages/bundle-packages.ts": "bundle",
  "build/project/compile-all.ts": "bundle",
  "build/project/compile-pool.ts": "bundle",
  // Loads TypeScript.
  "build/lint": "lint",
  "build/lint/eslint": "eslint",
  "build/lint/parser": "scripts",
  "build/lint/scripts": "scripts",
  "build/lint/facts": "scripts",
  "build/project/check-on-disk.ts": "lint",
  "build/config": "config",
  "build/cache": "config",
  "build/types": "types",
  "build/picture": "run",
  "build/project": "project",
  "build/project/write-helper-library.ts": "compile",
  "build/lint/program/checked-program.ts": "project",
  "build/lint/program/project-path.ts": "project",
  "build/compile/source-host.ts": "project",
  "build/project/compile.ts": "bundle",
  "build/project/types.ts": "types",
  "build/project/find-schemas.ts": "types",
  "build/project/read-rows.ts": "run",
  "build/remap": "remap",
  "build/project/remap": "remap",
  "build/project/remap/remap.ts": "project",
  // Needs esbuild.
  "build/project/json-fault.ts": "json",
  // Loads chokidar.
  "build/project/watch.ts": "watch",
  "build/cli": "cli",
  // A Node.js that is too old reads these two alone.
  "build/cli/main.ts": null,
  "build/cli/node-version.ts": null,
  "build/cli/run-worker.ts": null,
  "build/cli/run-apart.ts": "run",
  "build/cli/run-target.ts": "run",
  "build/cli/run-report.ts": "run",
  "build/cli/picture-files.ts": "run",
  "build/cli/write-pictures.ts": "run",
  "build/cli/remap-journal.ts": "journal",
  "build/cli/remap-report.ts": "journal",
  "build/cli/calibration-page.ts": "journal",
  "test/runtime/builtins": "values",
  "test/runtime/mistakes": "values",
  "test/runtime/wire": "values",
  "test/runtime/e4x": "values",
  "test/runtime/dom": "values",
  "test/runtime/realm": "campaign",
  "test/runtime/campaign": "campaign",
  "test/runtime/campaign/values": "values",
  "test/runtime/run": "runtime",
  "test/runtime/workflow": "runtime",
  "test/vitest/matchers.ts": "matchers",
  "test/vitest/matchers": "matchers",
  "test/vitest/xml": "matchers",
  // Loads vitest, which is not wanted where its settings are read.
  "test/vitest/xml/show-xml.ts": null,
};

/**
 * The chunk that a source goes to.
 * @param root absolute path of the repository
 * @returns undefined for what stays with its entry
 */
export function chunkOf(root: string, file: string): string | undefined {
  const parts = relative(root, file).split(sep);
  for (let length = parts.length; length > 0; length--) {
    const chunk = CHUNKS[parts.slice(0, length).join("/")];
    if (chunk !== undefined) return chunk ?? undefined;
  }
  return undefined;
}
