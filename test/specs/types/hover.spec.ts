import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const FILE = `${ROOT}activities/hover.ts`;
const TSX_FILE = `${ROOT}activities/hover-markup.tsx`;

/** One editor for all cases: the declarations are read once. */
function openEditor(): (text: string, file: string) => ts.LanguageService {
  const config = ts.getParsedCommandLineOfConfigFile(`${ROOT}activities/tsconfig.json`, {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined });
  const files = [FILE, TSX_FILE, `${ROOT}types/workflow.d.ts`, `${ROOT}types/generated/dem-sampleTable.d.ts`];
  let version = 0;
  const texts = new Map([FILE, TSX_FILE].map((file) => [file, ""]));
  const service = ts.createLanguageService({
    getScriptFileNames: () => files,
    getScriptVersion: (file) => (texts.has(file) ? String(version) : "1"),
    getScriptSnapshot(file) {
      const source = texts.get(file) ?? ts.sys.readFile(file);
      return source === undefined ? undefined : ts.ScriptSnapshot.fromString(source);
    },
    getCurrentDirectory: () => ROOT,
    getCompilationSettings: () => config?.options ?? {},
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (file) => texts.has(file) || ts.sys.fileExists(file),
    readFile: (file) => ts.sys.readFile(file),
  });
  return (text, file) => {
    texts.set(file, text);
    version++;
    return service;
  };
}

const edit = openEditor();

/** `|` is where the mouse is. */
function at(marked: string, file = FILE): { service: ts.LanguageService; offset: number } {
  return { service: edit(marked.replace("|", ""), file), offset: marked.indexOf("|") };
}

const IMPORT = 'import { num, x } from "xtkit/xml";\nimport { queryDef, record, write, writeCollection } from "xtkit/xtk";\n';

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

  test.each([
    ["methods", "xtk.session.|", ["Ingest", "IngestExt", "Write", "WriteCollection"]],
    ["parts of a query", 'queryDef("nms:recipient", { | });', ["select", "where", "orderBy", "lineCount"]],
    ["columns", 'queryDef("nms:recipient", { select: ["|"] });', ["@email", "@id", "[folder/@name]", "[@folder-id]"]],
    ["further columns", 'queryDef("nms:recipient", { select: ["@id", "|"] });', ["@email", "[folder/@name]"]],
    ["the field of a column", 'queryDef("nms:recipient", { select: [{ expr: "|", alias: "@a" }] });', ["@email"]],
    ["the field of a condition", 'queryDef("nms:recipient", { where: ["|"] });', ["@email", "[folder/@name]"]],
    ["the field of one of several conditions", 'queryDef("nms:recipient", { where: [["@id", "=", 1], ["|"]] });', ["@email"]],
    ["the field of a condition in a group", 'queryDef("nms:recipient", { where: [{ or: [["|"]] }] });', ["@email"]],
    ["schemas of a query", 'queryDef("|");', ["nms:recipient", "xtk:folder", "dem:sampleTable"]],
    ["schemas of a query that has parts already", 'queryDef("nms:|", { select: [] });', ["nms:recipient", "xtk:folder"]],
    ["schemas of a record", 'write("|");', ["nms:recipient", "dem:sampleTableStg"]],
    ["schemas of records", 'writeCollection("|", []);', ["nms:recipient"]],
    ["the schema of a built document", 'x("recipient", { xtkschema: "|" });', ["nms:recipient", "dem:sampleTableStg"]],
    ["the schema of a document in the middle of work", 'x("recipient", { xtkschema: "|", emial: "a" });', ["nms:recipient"]],
    ["the schema of a raw query", 'x("queryDef", { schema: "|" });', ["nms:recipient"]],
    ["the schema of a sub-query", 'queryDef("nms:recipient", { where: ["@id", "IN", { schema: "|", select: "@id" }] });', ["nms:group"]],
    ["the schema of a method", 'xtk.queryDef.DisplayCondition("|", x("where"));', ["nms:recipient"]],
    ["the schema of a function", 'buildSqlTable("|");', ["nms:recipient"]],
    ["comparisons", 'queryDef("nms:recipient", { where: ["@email", "|"] });', ["=", "LIKE", "IS NULL"]],
    ["the order", 'queryDef("nms:recipient", { orderBy: ["|"] });', ["@email"]],
    ["fields of a record", 'write("nms:recipient", { | });', ["email", "folder", "_key", "_operation"]],
    ["fields of a linked record", 'write("nms:recipient", { email: "a", folder: { | } });', ["name", "_key"]],
    ["operations", 'write("nms:recipient", { _operation: "|" });', ["insert", "update"]],
    ["keys", 'write("nms:recipient", { _key: "|" });', ["@email", "[folder/@name]"]],
    ["keys of several fields", 'write("nms:subscription", { _key: "|" });', ["[@service-id],[@recipient-id]", "[@service-id]"]],
    ["selected columns", 'for (const r of queryDef("nms:recipient", { select: ["@email", "[folder/@name]"] }).ExecuteQuery().recipient) r.|', ["folder"]],
    ["selected attributes", 'for (const r of queryDef("nms:recipient", { select: ["@email", "[folder/@name]"] }).ExecuteQuery().recipient) r["|"]', ["@email"]],
  ])("%s", (_, code, names) => {
    const { service, offset } = at(IMPORT + code);
    const entries = service.getCompletionsAtPosition(FILE, offset, {})?.entries.map(({ name }) => name) ?? [];
    expect(entries.filter((name) => names.includes(name)).sort()).toEqual([...names].sort());
  });

  test.each([
    ["the schema of a document", '<order xtkschema="|"/>;', ["nms:recipient", "dem:sampleTableStg", "xtk:folder"]],
    ["the schema of a document with other attributes", '<recipient email="a" xtkschema="nms:|" _key="@email"/>;', ["nms:recipient"]],
    ["the schema of a raw query", '<queryDef schema="|" operation="select"/>;', ["nms:recipient", "xtk:folder"]],
  ])("%s in TSX", (_, code, names) => {
    const { service, offset } = at(code, TSX_FILE);
    const entries = service.getCompletionsAtPosition(TSX_FILE, offset, {})?.entries.map(({ name }) => name) ?? [];
    expect(entries.filter((name) => names.includes(name)).sort()).toEqual([...names].sort());
  });

  test("the attributes of the schema", () => {
    const { service, offset } = at(`${IMPORT}x("sampleTableStg", { xtkschema: "dem:sampleTableStg", | });`);
    expect(service.getCompletionsAtPosition(FILE, offset, {})?.entries.map(({ name }) => name)).toEqual(expect.arrayContaining(["testcol1", "testcol2", '"recipient-id"', "_key", "_operation"]));
  });
});
