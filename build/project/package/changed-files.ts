import { spawnSync } from "node:child_process";
import { diagnostic } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";

/** Files that differ from a commit. */
export interface ChangedFiles {
  /** Project-relative paths of what was changed or added. */
  changed: ReadonlySet<string>;
  /** Project-relative paths of what is gone. */
  gone: readonly string[];
}

/**
 * What changed in a project since a commit, files that git does not know yet included.
 * @param reference a commit, branch or tag
 */
export function changedFiles(root: string, reference: string): { value?: ChangedFiles; diagnostics: Diagnostic[] } {
  const failed = (detail: string): { diagnostics: Diagnostic[] } => ({ diagnostics: [diagnostic("XTK5133", { reference, detail })] });
  if (reference === "" || reference.startsWith("-")) return failed("that is no name of a commit.");
  const git = (...given: string[]): { text: string; error?: string } => {
    const { status, stdout, stderr, error } = spawnSync("git", given, { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 });
    if (status === 0) return { text: stdout };
    return { text: "", error: error ? "git cannot be started." : (stderr.trim().split("\n")[0] ?? "it failed.") };
  };
  const tracked = git("diff", "--name-status", "--no-renames", "--relative", "-z", reference, "--", ".");
  const untracked = git("ls-files", "--others", "--exclude-standard", "-z", "--", ".");
  const error = tracked.error ?? untracked.error;
  if (error !== undefined) return failed(error);
  const changed = new Set(untracked.text.split("\0").filter((name) => name !== ""));
  const gone: string[] = [];
  const words = tracked.text.split("\0");
  for (let index = 0; index + 1 < words.length; index += 2) {
    if (words[index] === "D") gone.push(words[index + 1]!);
    else changed.add(words[index + 1]!);
  }
  return { value: { changed, gone }, diagnostics: [] };
}
