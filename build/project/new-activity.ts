import { join } from "node:path";
import { openCache } from "../cache/open-cache.ts";
import { toolkitStamp } from "../cache/toolkit-stamp.ts";
import type { ScriptKind } from "../engine/script-kind.ts";
import { loadConfig } from "../config/load-config.ts";
import { diagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { hasErrors } from "../diagnostics/has-errors.ts";
import { kindOf } from "../disk/kind-of.ts";
import { systemFault } from "../disk/system-fault.ts";
import { nearestName } from "../schema/nearest-name.ts";
import { e4xTemplates } from "./e4x-templates.ts";
import { type Activity, findActivities } from "./find-activities.ts";
import { templates } from "./templates.ts";
import { Unwritten, writeFiles } from "./write-files.ts";

/** What to make. */
export interface NewActivityRequest {
  /** Absolute path of the project. */
  root: string;
  /** As the command line says it. */
  kind: string;
  /** `<workflow>/<name>`, in TypeScript, or `<workflow>/<name>.js`, in E4X. */
  name: string;
}

/** Outcome of `new`. */
export interface NewActivityResult {
  /** Project-relative paths of what was written. */
  files: string[];
  diagnostics: Diagnostic[];
  ok: boolean;
}

/** The words for kinds: those of file names, and those of the workflow's XML. */
const KINDS: ReadonlyMap<string, ScriptKind> = new Map([
  ["js", "js"],
  ["advanced", "jsx"],
  ["condition", "jstest"],
  ["init", "init"],
  ["library", "library"],
  ["jsx", "jsx"],
  ["jstest", "jstest"],
]);

/** What is a name of a folder and of a file on every system. */
const NAME = /^(?!(?:con|prn|aux|nul|com\d|lpt\d)$)[A-Za-z0-9_][\w-]{0,99}$/i;

/** Makes a source of a kind with its test. What is there is left: then nothing is written. */
export async function newActivity({ root, kind, name }: NewActivityRequest): Promise<NewActivityResult> {
  const failed = (...diagnostics: Diagnostic[]): NewActivityResult => ({ files: [], diagnostics, ok: false });
  const found = KINDS.get(kind);
  if (found === undefined) {
    const nearest = nearestName(kind, [...KINDS.keys()]);
    const advice = nearest === undefined ? "" : ` Do you mean ${nearest}?`;
    return failed(diagnostic("XTK5060", { kind: JSON.stringify(kind), advice }));
  }
  const parts = name.replace(/\\/g, "/").split("/");
  const [workflow = "", written = ""] = parts;
  const [, file = "", language = "ts"] = /^(.*?)(?:\.(ts|js))?$/s.exec(written)!;
  if (parts.length !== 2 || ![workflow, file].every((part) => NAME.test(part)))
    return failed(diagnostic("XTK5061", { name: JSON.stringify(name) }));
  const config = await loadConfig(root, openCache(root), toolkitStamp());
  if (hasErrors(config.diagnostics)) return failed(...config.diagnostics);
  const { word, source, declaration, test } = (language === "js" ? e4xTemplates : templates)[found];
  const base = `${config.value.activities}/${workflow}/${word === undefined ? file : `${file}.${word}`}`;
  const path = `${base}.${language}`;
  const files = new Map([
    [path, source],
    ...(declaration === undefined ? [] : [[`${base}.d.ts`, declaration] as const]),
    [`${base}.test.ts`, test(file, path)],
  ]);
  try {
    // The same activity in another language would be the same script.
    const taken = [...files.keys(), ...["ts", "tsx", "js"].map((one) => `${base}.${one}`)].find(
      (one) => kindOf(join(root, one)) !== undefined,
    );
    if (taken !== undefined) return failed(diagnostic("XTK5062", { file: taken }, { file: taken }));
    // The server knows a library by its name alone.
    const isSame = (other: Activity): boolean => other.kind === "library" && other.name === file;
    const same = found === "library" ? findActivities(root, config.value).value.find(isSame) : undefined;
    if (same) return failed(diagnostic("XTK5062", { file: same.source }, { file: same.source }));
    writeFiles(new Map([...files].map(([one, text]) => [join(root, one), text])));
  } catch (error) {
    if (error instanceof Unwritten) return failed(diagnostic("XTK5063", { file: path, detail: error.detail }, { file: path }));
    return failed(systemFault(error, root));
  }
  return { files: [...files.keys()], diagnostics: [], ok: true };
}
