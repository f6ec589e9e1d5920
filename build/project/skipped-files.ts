import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import { diagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { attempt } from "../disk/attempt.ts";
import { kindOf } from "../disk/kind-of.ts";
import { unlessMissing } from "../disk/unless-missing.ts";
import { nearestName } from "../schema/nearest-name.ts";
import { KIND_WORDS } from "../engine/script-kind.ts";
import { CONFIG_FILE } from "../config/config.ts";

/** Endings of JavaScript's and TypeScript's files that no activity has, with those that it has. */
const OTHER_ENDINGS: ReadonlyMap<string, string> = new Map([
  ["mts", "ts"],
  ["cts", "ts"],
  ["jsx", "tsx"],
  ["mjs", "js"],
  ["cjs", "js"],
]);
const SOURCE = /\.([cm]?[jt]s|[jt]sx|jssp|jst)$/;
const NO_ACTIVITY = /\.(?:test|spec)\.[cm]?[jt]sx?$|\.d\.[cm]?ts$|\.config\.[cm]?[jt]s$/;
/** What may stand between the name of an activity and its ending, with a meaning. */
const WORDS = [...KIND_WORDS, "test", "spec"];

interface SourceFile {
  /** Project-relative path. */
  file: string;
  /** Folders between that of the activities and the file. */
  depth: number;
}

/** Source files below a folder, in the order of their paths. */
function sourcesBelow(root: string, folder: string, diagnostics: Diagnostic[], depth = 0): SourceFile[] {
  const look = (): Dirent[] => unlessMissing(() => readdirSync(join(root, folder), { withFileTypes: true })) ?? [];
  return attempt(folder, diagnostics, look, [])
    .filter(({ name }) => !name.startsWith(".") && name !== "node_modules")
    .sort(byName)
    .flatMap((entry) => {
      const file = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return sourcesBelow(root, file, diagnostics, depth + 1);
      return SOURCE.test(entry.name) && !NO_ACTIVITY.test(entry.name) ? [{ file, depth }] : [];
    });
}

function byName({ name: one }: Dirent, { name: other }: Dirent): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Why a file is no activity, and what to do; undefined where it is one. */
function reasonOf({ file, depth }: SourceFile, folder: string): { reason: string; advice: string } | undefined {
  const ending = SOURCE.exec(file)![1]!;
  const other = OTHER_ENDINGS.get(ending);
  if (ending === "jssp" || ending === "jst")
    return { reason: "it is a page or a template, and no script", advice: `Move it out of ${folder}: it lives on the server as it is.` };
  if (depth === 0)
    return {
      reason: "it lies in the folder of no workflow",
      advice: `Move it to ${folder}/<workflow>/, or out of ${folder} if it is no activity.`,
    };
  if (depth > 1)
    return {
      reason: "activities lie in the folder of their workflow itself",
      advice: `Move it to ${file.split("/").slice(0, -depth).join("/")}, or out of ${folder} if it is no activity.`,
    };
  if (other !== undefined) return { reason: `no activity ends in .${ending}`, advice: `Rename it to end in .${other}.` };
  return undefined;
}

/**
 * Tells of source files between the activities that are none, and of names that look like a misspelt kind.
 * @param root absolute path of the project
 * @param folder that of the activities, relative to it
 * @param isImported whether an activity imports a file: such a file is used
 */
export function skippedFiles(root: string, folder: string, isImported: (file: string) => boolean): Diagnostic[] {
  const unread: Diagnostic[] = [];
  const found = sourcesBelow(root, folder, unread).flatMap((source) => {
    const { file } = source;
    const place = { file, line: 1, column: 1 };
    const skipped = reasonOf(source, folder);
    if (skipped) return isImported(file) ? [] : [diagnostic("XTK5012", { file, ...skipped }, place)];
    const word = /\.([^./]+)\.[^./]+$/.exec(file)?.[1];
    const meant = word === undefined || WORDS.includes(word) ? undefined : nearestName(word, WORDS);
    return meant === undefined ? [] : [diagnostic("XTK5013", { file, word: word!, meant }, place)];
  });
  return [...unread, ...found];
}

/** A configuration under a name that nobody reads. */
export function unreadConfiguration(root: string): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const files = ["ts", "js", "mjs", "cts", "cjs", "json"]
    .map((ending) => CONFIG_FILE.replace(/mts$/, ending))
    .filter((file) => attempt(file, diagnostics, () => kindOf(join(root, file)) !== undefined, false));
  return [...diagnostics, ...files.map((file) => diagnostic("XTK5014", { file, read: CONFIG_FILE }, { file, line: 1, column: 1 }))];
}
