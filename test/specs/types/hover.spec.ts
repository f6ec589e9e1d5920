import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const FILE = `${ROOT}activities/hover.ts`;

/** One editor for all cases: the declarations are read once. */
function openEditor(): (text: string) => ts.LanguageService {
  const config = ts.getParsedCommandLineOfConfigFile(`${ROOT}activities/tsconfig.json`, {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined });
  const files = [FILE, `${ROOT}types/workflow.d.ts`, `${ROOT}types/generated/dem-sampleTable.d.ts`];
  let version = 0;
  let current = "";
  const service = ts.createLanguageService({
    getScriptFileNames: () => files,
    getScriptVersion: (file) => (file === FILE ? String(version) : "1"),
    getScriptSnapshot(file) {
      const source = file === FILE ? current : ts.sys.readFile(file);
      return source === undefined ? undefined : ts.ScriptSnapshot.fromString(source);
    },
    getCurrentDirectory: () => ROOT,
    getCompilationSettings: () => config?.options ?? {},
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (file) => file === FILE || ts.sys.fileExists(file),
    readFile: (file) => ts.sys.readFile(file),
  });
  return (text) => {
    current = text;
    version++;
    return service;
  };
}

const edit = openEditor();

/** `|` is where the mouse is. */
function at(marked: string): { service: ts.LanguageService; offset: number } {
  return { service: edit(marked.replace("|", "")), offset: marked.indexOf("|") };
}

const IMPORT = 'import { num, x } from "xtkit/xml";\n';

describe("an editor shows", () => {
  test.each([
    ["log|Info('a');", "Writes an information line"],
    ["const log = log|Info;", "Writes an information line"],
    ["xtk.session.Inge|st(x('a'));", "Stages one new record"],
    ["xtk.queryDef.create(x('queryDef')).Execute|Query();", "Runs the query"],
    ["x('queryDef', { line|Count: 5 });", "Most rows to give"],
    ["x('recipient', { xtkschema: 'nms:recipient', em|ail: 'a' });", "Email address"],
    ["x('recipient', { xtkschema: 'nms:recipient' })['@em|ail'];", "Email address"],
    ["nu|m(vars.a);", "The number of a value"],
    ["vars.recC|ount;", "Number of rows"],
    ["XML.pretty|Indent = 4;", "Spaces per level"],
    ["x('a').child|ren();", "All child nodes"],
  ])("the docstring at %s", (code, docstring) => {
    const { service, offset } = at(IMPORT + code);
    expect(ts.displayPartsToString(service.getQuickInfoAtPosition(FILE, offset)?.documentation)).toContain(docstring);
  });

  test("the attributes of the schema", () => {
    const { service, offset } = at(`${IMPORT}x("sampleTableStg", { xtkschema: "dem:sampleTableStg", | });`);
    expect(service.getCompletionsAtPosition(FILE, offset, {})?.entries.map(({ name }) => name)).toEqual(expect.arrayContaining(["testcol1", "testcol2", '"recipient-id"', "_key", "_operation"]));
  });
});
