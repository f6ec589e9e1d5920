import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { check } from "../../../build/project/check.ts";
import { REPOSITORY, temporaryProject } from "../support/project.ts";

/** What a completion list would have behind a point. */
function namesOf(entry: "workflow" | "es5", expression: string): string[] {
  const file = join(REPOSITORY, "activities/completions.ts");
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es5.d.ts"],
    types: [],
    strict: true,
    noEmit: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
  };
  const host = ts.createCompilerHost(options);
  const text = `export const value = ${expression};\n`;
  const { getSourceFile } = host;
  host.getSourceFile = (name, language) => (name === file ? ts.createSourceFile(name, text, language, true) : getSourceFile(name, language));
  const program = ts.createProgram({ rootNames: [join(REPOSITORY, `types/${entry}.d.ts`), file], options, host });
  const source = program.getSourceFile(file)!;
  const checker = program.getTypeChecker();
  const { declarations } = (source.statements[0] as ts.VariableStatement).declarationList;
  expect(program.getSemanticDiagnostics(source)).toEqual([]);
  const globals = checker.getSymbolsInScope(source, ts.SymbolFlags.Value);
  return [...checker.getTypeAtLocation(declarations[0]!.name).getProperties(), ...globals].map(({ name }) => name).filter((name) => !name.startsWith("__@"));
}

const NEWER = ["includes", "find", "padStart", "flatMap", "Map", "Set"];

test.each([
  ["[1]", ["map", "logInfo", "vars", "xtk"]],
  ['"a"', ["slice", "logInfo", "vars", "xtk"]],
])("xtkit/types/es5 shows of %s what the engine has", (expression, kept) => {
  const [all, es5] = [namesOf("workflow", expression), namesOf("es5", expression)];
  expect(es5).toEqual(expect.arrayContaining(kept));
  expect(NEWER.filter((name) => es5.includes(name))).toEqual([]);
  expect(NEWER.filter((name) => all.includes(name)).length).toBeGreaterThan(3);
  expect(es5.filter((name) => !all.includes(name))).toEqual([]);
});

test("the declarations stand without newer builtins", () => {
  const { config } = ts.readConfigFile(join(REPOSITORY, "tsconfig.campaign.json"), (file) => ts.sys.readFile(file));
  const { options } = ts.convertCompilerOptionsFromJson((config as { compilerOptions: object }).compilerOptions, REPOSITORY);
  const program = ts.createProgram({ rootNames: [join(REPOSITORY, "types/es5.d.ts")], options: { ...options, skipLibCheck: false } });
  expect(ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "))).toEqual([]);
  expect(program.getSourceFiles().filter(({ fileName }) => fileName.includes("/newer/"))).toEqual([]);
});

test.each([
  ["refuse", '"types": ["xtkit/types"]', ["XTK5065 activities/tsconfig.json 2:34"]],
  ["refuse", '"types": ["xtkit/types/es5"]', []],
  ["helpers", '"types": ["xtkit/types"]', []],
])("with builtins: %s and %s", async (builtins, types, expected) => {
  const root = temporaryProject({
    "activities/tsconfig.json": `{\n  "compilerOptions": { ${types}, "lib": ["es5"], "noCheck": true },\n  "include": ["**/*.ts"]\n}\n`,
    "activities/w/a.ts": "logInfo(1);\n",
    "xtkit.config.mts": `export default { builtins: "${builtins}" };\n`,
  });
  const { diagnostics } = await check({ root });
  const found = diagnostics.filter(({ code }) => code === "XTK5065");
  expect(found.map(({ code, file, line, column }) => `${code} ${file} ${line}:${column}`)).toEqual(expected);
  for (const { frame, severity, message } of found) {
    expect(frame).toContain('"xtkit/types"');
    expect(severity).toBe("warning");
    expect(message).not.toContain("{");
  }
});
