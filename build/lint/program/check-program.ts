import { isAbsolute, relative, resolve, sep } from "node:path";
import ts from "typescript";
import { diagnostic } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { withFrame } from "../../diagnostics/frame.ts";
import { checkRules } from "../rules/check-rules.ts";
import { createProgram, projectSources } from "./create-program.ts";
import { oncePerPlace } from "./once-per-place.ts";
import { readProject } from "./read-project.ts";
import { typeScriptDiagnostic } from "./type-script-diagnostic.ts";
import { checkTestWorld } from "../worlds/check-test-world.ts";
import { checkWorlds } from "../worlds/check-worlds.ts";

/** What to check. */
export interface CheckProgramOptions {
  /** The project's folder. */
  root: string;
  /** Report on these files alone, as project-relative paths with forward slashes. Default: all of the program. */
  files?: readonly string[];
  /** Configuration, relative to the project. Default: `activities/tsconfig.json`, else `tsconfig.json`. */
  tsconfig?: string;
  /** Where files are read. Default: the disk. */
  system?: ts.System;
}

/** Said without a place; where the value is needed TypeScript says it again. */
const NO_GLOBAL_VALUE = 2468;

/** The module behind "xtkit/xml" is part of the toolkit, also where it is read as source. */
function toolkitModule(options: ts.CompilerOptions, root: string, host: ts.ModuleResolutionHost): string | undefined {
  return ts.resolveModuleName("xtkit/xml", `${root}/activities/any.ts`, options, host).resolvedModule?.resolvedFileName;
}

function hasTypeScript(root: string, system: ts.System): boolean {
  const folder = `${root}/activities`;
  return system.directoryExists(folder) && system.readDirectory(folder, [".ts", ".tsx"], ["**/*.test.*", "**/*.d.ts"]).length > 0;
}

/**
 * Checks the activities of a project: first TypeScript's own diagnostics, then what the types alone do not say.
 * @returns by file and position; empty where nothing is wrong
 */
export function checkProgram({ files, tsconfig, system = ts.sys, ...options }: CheckProgramOptions): Diagnostic[] {
  const root = system.resolvePath(options.root);
  const project = readProject(root, tsconfig, system);
  if (project === undefined) return hasTypeScript(root, system) ? [diagnostic("XTK2012")] : [];
  const pathOf = (file: string): string => {
    const path = relative(root, resolve(root, file));
    return isAbsolute(path) ? file : path.split(sep).join("/");
  };
  const errors = project.errors.map((error) => typeScriptDiagnostic(error, pathOf));
  if (project.files.length === 0) return errors;

  const program = createProgram(project, root, system);
  const checker = program.getTypeChecker();
  const ofToolkit = toolkitModule(project.options, root, system);
  const wanted = files && new Set(files);
  const checked = projectSources(program).filter(({ fileName }) => wanted === undefined || wanted.has(pathOf(fileName)));

  const found = checked.flatMap((file) => {
    const messages = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].filter(
      (message) => message.file !== undefined,
    );
    const typeErrors = new Set(messages.map(({ start }) => start ?? -1));
    const ofRules =
      file.isDeclarationFile || file.fileName === ofToolkit ? undefined : checkRules(file, pathOf(file.fileName), checker, typeErrors);
    const isReplaced = ({ start = -1 }: ts.Diagnostic): boolean =>
      ofRules?.replaced.some(({ pos, end }) => pos <= start && start < end) ?? false;
    const ofTypes = messages.filter((message) => !isReplaced(message)).map((message) => typeScriptDiagnostic(message, pathOf));
    return oncePerPlace(ofTypes, ofRules?.found ?? []).map((one) => withFrame(one, file.text));
  });
  // Global ones are complete when every file was looked at.
  const general = [...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics()].filter(({ code }) => code !== NO_GLOBAL_VALUE);
  const worlds = [...checkWorlds(program, project.config, system, pathOf), ...checkTestWorld(root, project.config, system, pathOf)];
  return [...errors, ...worlds, ...general.map((message) => typeScriptDiagnostic(message, pathOf)), ...found];
}
