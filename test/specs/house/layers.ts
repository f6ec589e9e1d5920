const everywhere = ["build/diagnostics", "build/engine"];
const language = ["build/e4x/calls", "build/e4x/faults", "build/e4x/parse", "build/e4x/print", "build/e4x/tree"];
const e4x = ["build/e4x", "build/e4x/babel", ...language];
const values = ["test/runtime/mistakes", "test/runtime/wire", "test/runtime/e4x", "test/runtime/dom"];
const campaignFloors = ["values", "schemas", "expression", "store", "document", "query", "state", "dispatch", "services"].map(
  (name) => `test/runtime/campaign/${name}`,
);
const campaign = ["test/runtime/campaign", ...campaignFloors];

/** What a floor of the mock campaign may import: those below it. */
function floor(name: string, ...others: string[]): [string, readonly string[]] {
  const layer = `test/runtime/campaign/${name}`;
  return [layer, [...campaignFloors.slice(0, campaignFloors.indexOf(layer)), ...values, "build/schema", ...everywhere, ...others]];
}

/** What each layer may import besides itself: a folder with all below it that is no layer of its own. See ARCHITECTURE.md. */
export const layers: Readonly<Record<string, readonly string[]>> = {
  "build/disk": ["build/diagnostics"],
  "build/diagnostics": [],
  "build/engine": [],
  "build/e4x/faults": [...everywhere, "build/e4x/tree"],
  "build/e4x/tree": everywhere,
  "build/e4x/parse": [...everywhere, "build/e4x/tree", "build/e4x/faults"],
  "build/e4x/print": [...everywhere, "build/e4x/tree", "build/e4x/faults"],
  "build/e4x/calls": [...everywhere, "build/e4x/tree", "build/e4x/faults"],
  "build/e4x/babel": [...everywhere, ...language],
  "build/e4x": [...everywhere, ...language, "build/e4x/babel"],
  "build/xml": ["build/diagnostics"],
  "build/schema": ["build/xml", ...everywhere],
  // What `xtkit run` shows people: text of plain data.
  "build/picture": everywhere,
  "build/types": ["build/schema", ...everywhere],
  // Tools of this repository, a project of their own that the package does not have.
  "build/tools/declarations": ["build/project", "build/types", "build/schema", ...everywhere],
  "build/tools/reference": ["build/tools/declarations", "build/project", ...everywhere],
  "build/tools/package": ["test/runtime/run", "build/project", "build/node", ...everywhere],
  "build/tools/toolkit": ["build/project", "build/compile", ...e4x, ...everywhere],
  "build/compile": ["build/disk", ...e4x, "build/schema", ...everywhere],
  "build/cache": ["build/disk", "build/compile", ...everywhere],
  "build/entities": ["build/disk", "build/compile", "build/schema", "build/xml", ...everywhere],
  "build/config": ["build/cache", "build/compile", "build/disk", "build/schema", ...everywhere],
  "build/node": ["build/config", "build/cache", "build/compile", "build/disk", ...e4x, ...everywhere],
  "build/lint": [...e4x, "build/schema", ...everywhere],
  // Text in, places out; the disk is for "build/project/remap".
  "build/remap": ["build/compile", ...e4x, ...everywhere],
  "build/project": [
    "build/remap",
    "build/config",
    "build/entities",
    "build/xml",
    "build/cache",
    "build/disk",
    "build/types",
    "build/compile",
    "build/lint",
    ...e4x,
    "build/schema",
    ...everywhere,
  ],
  build: ["build/config", "build/project", "build/compile", ...everywhere],
  "test/runtime/mistakes": ["build/disk", ...everywhere],
  "test/runtime/wire": [],
  "test/runtime/e4x": ["test/runtime/mistakes", "test/runtime/wire", ...e4x],
  "test/runtime/dom": ["test/runtime/mistakes", "test/runtime/wire", ...e4x],
  // Builtins are made in the realm of a script, or for Node's: they know nothing of a run.
  "test/runtime/builtins": ["test/runtime/mistakes", "test/runtime/e4x", ...e4x, ...everywhere],
  "test/runtime/realm": ["test/runtime/builtins", ...values, ...e4x, "build/schema", ...everywhere],
  ...Object.fromEntries([
    floor("values", ...e4x),
    floor("schemas"),
    floor("expression", "test/runtime/builtins"),
    floor("store", "test/runtime/builtins"),
    floor("document"),
    floor("query"),
    // A built library says under which name it is loaded.
    floor("state", "build/disk", "build/compile"),
    floor("dispatch", "test/runtime/realm"),
    floor("services", "test/runtime/builtins", ...e4x),
  ]),
  "test/runtime/campaign": [
    ...campaignFloors,
    ...values,
    "test/runtime/builtins",
    "test/runtime/realm",
    ...e4x,
    "build/schema",
    ...everywhere,
  ],
  "test/runtime/run": [
    "test/runtime/builtins",
    ...campaign,
    ...values,
    "test/runtime/realm",
    "build/node",
    "build/compile",
    ...e4x,
    ...everywhere,
  ],
  "test/runtime/workflow": [
    "build/disk",
    "build/entities",
    "build/xml",
    "build/picture",
    "test/runtime/run",
    ...campaign,
    ...values,
    "test/runtime/realm",
    "build/compile",
    ...e4x,
    "build/schema",
    ...everywhere,
  ],
  // A project of its own that is compiled after the mock, which `xtkit run` runs.
  "build/cli": [
    "test/runtime/workflow",
    "test/runtime/mistakes",
    "build/remap",
    "build/project",
    "build/picture",
    "build/disk",
    ...everywhere,
  ],
  "test/runtime": ["test/runtime/workflow", "test/runtime/run", ...campaign, ...values, ...e4x],
  "test/vitest": ["build/disk", "test/runtime", "test/runtime/run", ...campaign, ...values, "build/node", ...e4x, ...everywhere],
  lib: ["types"],
  types: [],
};

/** Folders whose own files are a few entries: a stray file or folder in them is no layer. */
const ENTRIES: Readonly<Record<string, RegExp>> = { build: /^build\/index\.ts$/, "test/runtime": /^test\/runtime\/(?:index|xml)\.ts$/ };

/** The innermost layer that a file lies in. */
export function layerOf(file: string): string | undefined {
  const parts = file.split("/");
  for (let length = parts.length - 1; length > 0; length--) {
    const folder = parts.slice(0, length).join("/");
    if (folder in layers) return ENTRIES[folder] === undefined || ENTRIES[folder].test(file) ? folder : undefined;
  }
  return undefined;
}

/** Whether files of a layer may import a file. */
export function mayImport(layer: string, target: string): boolean {
  const reached = layerOf(target);
  return reached !== undefined && (reached === layer || layers[layer]!.includes(reached));
}

/** The files that lie in no layer. */
export function unlisted(files: Iterable<string>): string[] {
  return [...files].filter((file) => layerOf(file) === undefined);
}
