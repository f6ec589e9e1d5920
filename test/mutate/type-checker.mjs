import { dirname, join } from "node:path";
import ts from "typescript";

/**
 * Tells whether sources still type-check with other texts: a mutant that does not compile needs no test. Several files are checked at once,
 * which costs little more than one.
 * @param {string} root
 * @param {string} project repository path of the tsconfig.json
 * @returns {(texts: readonly (readonly [file: string, text: string])[]) => boolean[]} at most one text for each file
 */
export function createTypeChecker(root, project) {
  const config = join(root, project);
  const { options, fileNames } = ts.parseJsonConfigFileContent(ts.readConfigFile(config, ts.sys.readFile).config, ts.sys, dirname(config));
  const changed = new Map();
  let version = 0;
  const service = ts.createLanguageService({
    getCompilationSettings: () => ({ ...options, noEmit: true, composite: false, incremental: false, declaration: false }),
    getScriptFileNames: () => fileNames,
    getScriptVersion: (name) => changed.get(name)?.version ?? "0",
    getScriptSnapshot: (name) => {
      const text = changed.get(name)?.text ?? ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
  const put = (path, text) => changed.set(join(root, path), { text, version: String(++version) });
  const isFine = (path) =>
    service.getSyntacticDiagnostics(join(root, path)).length === 0 && service.getSemanticDiagnostics(join(root, path)).length === 0;
  return (texts) => {
    for (const [path, text] of texts) put(path, text);
    const answers = texts.map(([path]) => isFine(path));
    for (const [path] of texts) put(path, ts.sys.readFile(join(root, path)));
    return answers;
  };
}
