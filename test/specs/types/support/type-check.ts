import { join } from "node:path";
import ts from "typescript";
import { REPOSITORY } from "../../support/project.ts";

const FOLDER = join(REPOSITORY, "activities/virtual");
const ENTRY = join(REPOSITORY, "types/workflow.d.ts");

function readOptions(): ts.CompilerOptions {
  const parsed = ts.getParsedCommandLineOfConfigFile(join(REPOSITORY, "activities/tsconfig.json"), {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined });
  return { ...parsed?.options, noEmit: true, skipLibCheck: false, composite: false, incremental: false, tsBuildInfoFile: undefined };
}

/** Checks texts together with the declarations of a workflow script; the declarations are read once. */
export function createTypeCheck(): (files: Readonly<Record<string, string>>) => string[] {
  const options = readOptions();
  const kept = new Map<string, ts.SourceFile | undefined>();
  let before: ts.Program | undefined;

  /**
   * @param files texts by name
   * @returns what the compiler says about them, `file:line message`; an unused `@ts-expect-error` is among it
   */
  return (files) => {
    const texts = new Map(Object.entries(files).map(([name, text]) => [join(FOLDER, name), text]));
    const host = ts.createCompilerHost(options);
    const { getSourceFile } = host;
    host.fileExists = (file) => texts.has(file) || ts.sys.fileExists(file);
    host.readFile = (file) => texts.get(file) ?? ts.sys.readFile(file);
    host.getSourceFile = (file, version, ...rest) => {
      const text = texts.get(file);
      if (text !== undefined) return ts.createSourceFile(file, text, version, true);
      if (!kept.has(file)) kept.set(file, getSourceFile(file, version, ...rest));
      return kept.get(file);
    };
    const program = ts.createProgram({ rootNames: [ENTRY, ...texts.keys()], options, host, ...(before ? { oldProgram: before } : {}) });
    before = program;
    return [...texts.keys()].flatMap((file) => {
      const source = program.getSourceFile(file)!;
      return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(({ start, messageText }) => {
        const line = source.getLineAndCharacterOfPosition(start ?? 0).line + 1;
        return `${file.slice(FOLDER.length + 1)}:${line} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
      });
    });
  };
}
