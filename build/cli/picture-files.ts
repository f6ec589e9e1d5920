import { lstatSync, readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { diagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { attempt } from "../disk/attempt.ts";
import { kindOf } from "../disk/kind-of.ts";
import { unlessMissing } from "../disk/unless-missing.ts";
import { isMadeByRun } from "../picture/made-by.ts";
import type { CommandInput } from "./command.ts";

/** A file that a run is to be shown in. */
export interface PictureFile {
  option: "diagram" | "html";
  /** As the command line says it, forward slashes. */
  path: string;
  /** Absolute. */
  file: string;
}

const ENDINGS = { diagram: /\.svg$/i, html: /\.html?$/i } as const;

/**
 * The files that the options name, looked at before anything runs.
 * @param inputs paths that the run reads, what is run first: they are not written over
 */
export function pictureFiles(
  { root, values }: CommandInput,
  inputs: readonly string[],
): { value: PictureFile[]; diagnostics: Diagnostic[] } {
  const value = (["diagram", "html"] as const).flatMap((option): PictureFile[] => {
    const given = values[option];
    if (typeof given !== "string") return [];
    const path = given.replace(/\\/g, "/").replace(/^\.\//, "");
    return [{ option, path, file: resolve(root, path) }];
  });
  const [target = ""] = inputs;
  if (value.some(({ option }) => option === "diagram") && isActivity(root, target))
    return { value, diagnostics: [diagnostic("XTK5160", { target })] };
  const taken = new Set(inputs.map((path) => resolve(root, path)));
  const diagnostics = value.flatMap((picture) => {
    const isTwice = taken.has(picture.file);
    taken.add(picture.file);
    return isTwice ? [diagnostic("XTK5165", { file: picture.path })] : faultsOf(picture, root, values.force === true);
  });
  return { value, diagnostics };
}

/** A workflow is XML. */
function isActivity(root: string, target: string): boolean {
  return !/\.xml$/i.test(target) && attempt(target, [], () => kindOf(resolve(root, target)) === "file", false);
}

/** What keeps a file from being written. */
function faultsOf({ option, path, file }: PictureFile, root: string, isForced: boolean): Diagnostic[] {
  const ending = option === "diagram" ? ".svg" : ".html";
  if (!ENDINGS[option].test(path)) return [diagnostic("XTK5161", { option, ending, file: JSON.stringify(path) })];
  const diagnostics: Diagnostic[] = [];
  const look = <Seen>(see: () => Seen): Seen | undefined => attempt<Seen | undefined>(path, diagnostics, see, undefined);
  const folder = look(() => kindOf(dirname(file)) ?? "missing");
  if (folder === "missing" || folder === "file") {
    const shown = relative(root, dirname(file)).replace(/\\/g, "/");
    return [diagnostic("XTK5162", { file: path, folder: shown })];
  }
  const there = look(() => unlessMissing(() => lstatSync(file)));
  if (there === undefined) return diagnostics;
  const kind = look(() => kindOf(file) ?? "other");
  if (kind !== undefined && kind !== "file") return [diagnostic("XTK5163", { file: path, option, ending })];
  if (!isForced && look(() => !isMadeByRun(readFileSync(file).toString("latin1")))) return [diagnostic("XTK5164", { file: path })];
  return diagnostics;
}
