import { checkTestWorld } from "../worlds/check-test-world.ts";
import { checkFile } from "./check-file.ts";
import { checkWhole, type CheckProjectOptions, toolkitModule } from "./check-project.ts";
import { checkDocuments } from "./check-documents.ts";
import type { CheckedFile, CheckedProgram } from "./checked-program.ts";
import { createProgram, projectSources } from "./create-program.ts";
import { describeProgram } from "./describe-program.ts";
import { projectPath } from "./project-path.ts";
import { reachable } from "./reachable.ts";
import { readProject } from "./read-project.ts";

/** The files that use one of these, over any number of files, and these. */
function usersOf(changed: ReadonlySet<string>, files: CheckedProgram["files"]): Set<string> {
  const users = new Map<string, string[]>();
  for (const [file, { uses }] of Object.entries(files)) for (const used of uses) users.set(used, [...(users.get(used) ?? []), file]);
  return reachable(changed, (file) => users.get(file) ?? []);
}

/** Whether a new file is a known one in other letters: on some disks they are the same. */
function isOtherSpelling(files: CheckedProgram["files"]): (file: string) => boolean {
  const spellings = new Map(Object.keys(files).map((file) => [file.toLowerCase(), file]));
  return (file) => (spellings.get(file.toLowerCase()) ?? file) !== file;
}

/**
 * Checks a project whose modules have changed: what the change reaches, and what nobody asked for so far; the rest stays as it was. The
 * program has these files, what they import and what declares global names, so that each means the same as in the whole program.
 * @param kept what the last check found out
 * @param changed absolute paths of files of the project that are different now, or gone; new files are found by the configuration
 * @returns undefined where the change may reach everything: then the project is checked from scratch
 */
export function checkChanged(kept: CheckedProgram, changed: ReadonlySet<string>, options: CheckProjectOptions): CheckedProgram | undefined {
  const { root, folder = "activities", tsconfig, system, isWanted, scripts = [] } = options;
  if (kept.general.length > 0 || [...changed].some((file) => kept.files[file]?.global !== false)) return undefined;
  const project = readProject(root, folder, tsconfig, system);
  if (project === undefined || project.errors.length > 0 || project.files.length === 0) return undefined;

  const path = projectPath(root);
  const stale = usersOf(changed, kept.files);
  if (kept.entries.some((file) => stale.has(file))) return undefined;
  const known = new Map(Object.entries(kept.files).filter(([file]) => !stale.has(file)));
  const asked = new Set(
    [...known].filter(([file, { found, script }]) => !script && found === undefined && isWanted(path(file))).map(([file]) => file),
  );
  const isNew = (file: string): boolean => !known.has(file) || asked.has(file);
  const files = [...new Set([...project.files, ...asked])].filter((file) => isNew(file) || known.get(file)?.global);

  const next: Record<string, CheckedFile> = Object.fromEntries(known);
  if (files.some(isNew)) {
    const made = createProgram({ ...project, files }, root, system);
    const described = describeProgram(made, files);
    const isOther = isOtherSpelling(kept.files);
    if (described.globals.join("\n") !== kept.globals.join("\n") || Object.keys(described.files).some(isOther)) return undefined;
    const ofToolkit = toolkitModule(project.options, root, system);
    for (const file of projectSources(made.program).filter(({ fileName }) => isNew(fileName))) {
      const { fileName, isDeclarationFile } = file;
      const found = isWanted(path(fileName)) ? checkFile(file, made, !isDeclarationFile && fileName !== ofToolkit, path) : undefined;
      next[fileName] = { ...described.files[fileName]!, found };
    }
    if (checkWhole(made.program, project, options).length > 0) return undefined;
  } else if (checkTestWorld(root, project.config, system, path).length > 0) {
    return undefined;
  }
  const unread = scripts.filter((script) => next[`${root}/${script}`] === undefined);
  if (unread.length > 0) {
    const global = [...known].filter((one) => one[1].global).map(([file]) => file);
    const { program } = createProgram({ ...project, files: global }, root, system);
    Object.assign(next, checkDocuments(unread, { root, system, checker: program.getTypeChecker() }));
  }
  const ofScripts = Object.keys(next).filter((file) => next[file]?.script);
  const reached = reachable([...project.files, ...kept.entries, ...ofScripts], (file) => next[file]?.uses ?? []);
  return { ...kept, files: Object.fromEntries(Object.entries(next).filter(([file]) => reached.has(file))) };
}
