import ts from "typescript";

/** TypeScript's complaint that nothing matches `include`: a project of E4X scripts alone is none of its business. */
const NO_INPUTS = 18003;

/** The files and options of a project's activities. */
export interface ProjectFiles {
  /** Absolute path of the configuration. */
  config: string;
  files: string[];
  options: ts.CompilerOptions;
  /** What is wrong with the configuration. */
  errors: readonly ts.Diagnostic[];
}

/**
 * Reads the TypeScript configuration of the activities.
 * @param root absolute path of the project
 * @param folder the folder of the activities, relative to the project
 * @param config path of the configuration, relative to the project; by default that in the folder of the activities, else `tsconfig.json`
 * @returns undefined when there is none
 */
export function readProject(root: string, folder: string, config: string | undefined, system: ts.System): ProjectFiles | undefined {
  const candidates = (config === undefined ? [`${folder}/tsconfig.json`, "tsconfig.json"] : [config]).map((file) =>
    system.resolvePath(`${root}/${file}`),
  );
  const path = candidates.find((file) => system.fileExists(file));
  if (path === undefined) return undefined;
  const errors: ts.Diagnostic[] = [];
  const host: ts.ParseConfigFileHost = {
    useCaseSensitiveFileNames: system.useCaseSensitiveFileNames,
    fileExists: (file) => system.fileExists(file),
    readFile: (file) => system.readFile(file),
    readDirectory: (...args) => system.readDirectory(...args),
    getCurrentDirectory: () => root,
    onUnRecoverableConfigFileDiagnostic: (error) => errors.push(error),
  };
  // What of it is no JSON, TypeScript says to nobody who does not ask.
  const { error: malformed } = ts.parseConfigFileTextToJson(path, system.readFile(path) ?? "{}");
  if (malformed !== undefined) errors.push(malformed);
  const parsed = ts.getParsedCommandLineOfConfigFile(path, {}, host);
  if (parsed === undefined) return { config: path, files: [], options: {}, errors };
  return {
    config: path,
    files: parsed.fileNames,
    // Nothing is written, whatever the project does with the files otherwise. A script of top-level statements has a scope of its own, as it
    // has when it is built. An option that TypeScript means to drop is no fault of the activities.
    options: {
      ...parsed.options,
      moduleDetection: ts.ModuleDetectionKind.Force,
      noEmit: true,
      composite: false,
      incremental: false,
      declaration: false,
      emitDeclarationOnly: false,
      tsBuildInfoFile: undefined,
      ignoreDeprecations: "6.0",
    },
    errors: [...errors, ...parsed.errors].filter(({ code }) => code !== NO_INPUTS),
  };
}
