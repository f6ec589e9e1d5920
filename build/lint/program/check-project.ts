import ts from "typescript";
import { diagnostic } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { checkTestWorld } from "../worlds/check-test-world.ts";
import { checkWorlds } from "../worlds/check-worlds.ts";
import { packageRoot } from "../../engine/package-root.ts";
import { checkFile } from "./check-file.ts";
import { checkDocuments } from "./check-documents.ts";
import type { CheckedProgram } from "./checked-program.ts";
import { createProgram, projectSources } from "./create-program.ts";
import { describeProgram } from "./describe-program.ts";
import { projectPath } from "./project-path.ts";
import { type ProjectFiles, readProject } from "./read-project.ts";
import { typeScriptDiagnostic } from "./type-script-diagnostic.ts";

/** What to check. */
export interface CheckProjectOptions {
  /** Absolute path of the project's folder. */
  root: string;
  /** The folder of the activities, relative to the project. Default: `activities`. */
  folder?: string;
  /** Configuration, relative to the project. Default: `tsconfig.json` in the folder of the activities, else in the project's. */
  tsconfig?: string;
  /** Where files are read. */
  system: ts.System;
  /** Whether a file is to be looked at, by its project-relative path. */
  isWanted: (path: string) => boolean;
  /** Scripts in E4X that hold documents, by their project-relative paths. */
  scripts?: readonly string[];
}

/** Said without a place; where the value is needed TypeScript says it again. */
const NO_GLOBAL_VALUE = 2468;

/** The module behind "xtkit/xml" is part of the toolkit, also where it is read as source. */
export function toolkitModule(options: ts.CompilerOptions, root: string, system: ts.System): string | undefined {
  return ts.resolveModuleName("xtkit/xml", `${root}/activities/any.ts`, options, system).resolvedModule?.resolvedFileName;
}

function hasTypeScript(path: string, system: ts.System): boolean {
  return system.directoryExists(path) && system.readDirectory(path, [".ts", ".tsx"], ["**/*.test.*", "**/*.d.ts"]).length > 0;
}

/** What is wrong with a program as a whole. Its own messages are complete when the files were looked at. */
export function checkWhole(program: ts.Program, project: ProjectFiles, { root, system }: CheckProjectOptions): Diagnostic[] {
  const path = projectPath(root);
  const worlds = [...checkWorlds(program, project.config, system, path), ...checkTestWorld(root, project.config, system, path)];
  const messages = [...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics()].filter(({ code }) => code !== NO_GLOBAL_VALUE);
  return [...worlds, ...messages.map((message) => typeScriptDiagnostic(message, path))];
}

/** Checks a project from scratch. */
export function checkProject(options: CheckProjectOptions): CheckedProgram {
  const { root, folder = "activities", tsconfig, system, isWanted, scripts = [] } = options;
  const nothing = { entries: [], globals: [] };
  const project = readProject(root, folder, tsconfig, system);
  const path = projectPath(root);
  const errors = project?.errors.map((error) => typeScriptDiagnostic(error, path)) ?? [];
  if (project === undefined || project.files.length === 0) {
    const isUnchecked = project === undefined && hasTypeScript(`${root}/${folder}`, system);
    const checker = scripts.length === 0 ? undefined : scriptsOnly(project, root, system);
    const files = checker === undefined ? {} : checkDocuments(scripts, { root, system, checker });
    return { ...nothing, files, general: isUnchecked ? [diagnostic("XTK2012", { folder })] : errors };
  }

  const made = createProgram(project, root, system);
  const { program } = made;
  const described = describeProgram(made, project.files);
  const ofToolkit = toolkitModule(project.options, root, system);
  for (const file of projectSources(program)) {
    const { fileName, isDeclarationFile } = file;
    const checked = described.files[fileName];
    if (checked !== undefined && isWanted(path(fileName)))
      checked.found = checkFile(file, made, !isDeclarationFile && fileName !== ofToolkit, path);
  }
  const ofScripts = checkDocuments(scripts, { root, system, checker: program.getTypeChecker() });
  const files = { ...described.files, ...ofScripts };
  return { ...described, files, general: [...errors, ...checkWhole(program, project, options)] };
}

/** The declarations where there is no other TypeScript: those that the settings name, or those of xtkit. */
function scriptsOnly(project: ProjectFiles | undefined, root: string, system: ts.System): ts.TypeChecker {
  const shipped = {
    config: "",
    errors: [],
    files: [`${packageRoot().folder}/types/workflow.d.ts`],
    options: { lib: ["lib.es5.d.ts"], types: [] },
  };
  return createProgram(project ?? shipped, root, system).program.getTypeChecker();
}
