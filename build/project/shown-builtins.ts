import { resolve } from "node:path";
import type { ResolvedConfig } from "../config/config.ts";
import { diagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { withFrame } from "../diagnostics/frame.ts";
import { attempt } from "../disk/attempt.ts";
import { readText } from "../disk/read-text.ts";
import { unlessMissing } from "../disk/unless-missing.ts";

/** The entry with builtins for which scripts bring functions along. */
const ENTRY = '"xtkit/types"';

/**
 * Where a project that refuses builtins which the engine lacks has the editor show them all the same.
 * @param root absolute path of the project
 */
export function shownBuiltins(root: string, { activities, builtins }: Pick<ResolvedConfig, "activities" | "builtins">): Diagnostic[] {
  if (builtins !== "refuse") return [];
  for (const file of [`${activities}/tsconfig.json`, "tsconfig.json"]) {
    // What cannot be read is told of by those who need it.
    const text = attempt<string | undefined>(file, [], () => unlessMissing(() => readText(resolve(root, file))), undefined);
    if (text === undefined) continue;
    const before = text.slice(0, Math.max(text.indexOf(ENTRY), 0)).split("\n");
    const place = { file, line: before.length, column: before.at(-1)!.length + 1 };
    return text.includes(ENTRY) ? [withFrame(diagnostic("XTK5065", { file }, place), text)] : [];
  }
  return [];
}
