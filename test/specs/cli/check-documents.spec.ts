import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { check } from "../../../build/project/check.ts";
import { REPOSITORY, temporaryProject } from "../support/project.ts";

const TSCONFIG = JSON.stringify({
  compilerOptions: { lib: ["es5"], types: [], module: "esnext", moduleResolution: "bundler", strict: true, skipLibCheck: true },
  files: [`${REPOSITORY}/types/workflow.d.ts`],
  include: ["**/*.ts", "../types/*.d.ts"],
});

const project = (script: string, files: Record<string, string> = { "activities/tsconfig.json": TSCONFIG }): string =>
  temporaryProject({ "package.json": '{ "type": "module" }', "node_modules/.keep": "", ...files, "activities/w/a.js": script });

async function messages(root: string): Promise<string[]> {
  const { diagnostics } = await check({ root });
  return diagnostics.map(({ code, line, column, message, suggestion }) => `${line}:${column} ${code} ${message} ${suggestion}`);
}

/** A query on recipients with this inside. */
const query = (content: string): string =>
  `var q = xtk.queryDef.create(<queryDef schema="nms:recipient" operation="select">${content}</queryDef>);\n`;
const select = (nodes: string): string => query(`<select>${nodes}</select>`);
const where = (conditions: string): string => query(`<where>${conditions}</where>`);

const WRONG: readonly [script: string, code: string, said: string][] = [
  ['x = <recipient xtkschema="nms:recipent"/>', "XTK2015", 'Did you mean "nms:recipient"?'],
  ["x = <recipient xtkschema='recipient'/>", "XTK2025", "an id is a namespace and a name"],
  ['x = <order xtkschema="own:order"/>', "XTK2015", 'to have nothing checked, write xtkschema={"own:order"}.'],
  ['x = <queryDef schema="nms:delivry"/>', "XTK2015", 'Did you mean "nms:delivery"?'],
  ['x = <queryDef schema="nms:budget"/>', "XTK2016", "does not ship"],
  ['x = <queryDef schema="nms:recipient" opration="select"/>', "XTK2017", "Write operation."],
  ['x = <queryDef schema="nms:recipient" operation="selct"/>', "XTK2017", 'Write "select".'],
  [query('<selec><node expr="@id"/></selec>'), "XTK2017", "Write <select>."],
  [query("<filter/>"), "XTK2017", "In it stand <select>"],
  [select('<node exp="@id"/>'), "XTK2017", "Write expr."],
  [select('<node expr="@emial"/>'), "XTK2014", 'Did you mean "@email"?'],
  [select('<node expr="[folder/@nmae]"/>'), "XTK2014", 'Did you mean "[folder/@name]"?'],
  [select('<node expr="folder"><node expr="@nmae"/></node>'), "XTK2014", 'Did you mean "@name"?'],
  [where("<condition expr={\"@emial = 'a' AND @id = \" + Number(vars.id)}/>"), "XTK2014", 'Did you mean "@email"?'],
  [
    where('<condition setOperator="EXISTS" expr="folder"><condition expr="@nmae = \'a\'"/></condition>'),
    "XTK2014",
    'Did you mean "@name"?',
  ],
  [where('<condition expr={"@created &gt;= #" + vars.since + "#"}/>'), "XTK2014", "write > for &gt;."],
  [where('{all ? <condition expr="@idd &gt; 1"/> : <></>}'), "XTK2014", 'Did you mean "@id"?'],
  [select('<node expr="@folder-id"/>'), "XTK2018", "Write [@folder-id]."],
  [where("<condition expr=\"@id &gt; 3 AND folder/@name = 'a'\"/>"), "XTK2018", "Write [folder/@name]."],
  ['q.where.appendChild(<condition expr="@folder-id = 3"/>)', "XTK2018", "Write [@folder-id]."],
];

const RIGHT: readonly string[] = [
  select('<node expr="@id"/><node expr="[folder/@name]"/><node expr="Year(@birthDate) - Length(@email)" alias="@a"/>'),
  where('<condition expr={"[@folder-id] = " + Number(vars.folder) + " AND @email LIKE \'a-b%\'"}/>'),
  where('<condition expr="[vars/@a-b] = 1 OR [../@x] = 2 OR [nms:recipient:@x] = 3 OR $(vars/@x-y) = 4"/>'),
  select('<node expr={field}/><node expr={"@" + field}/><node expr={"[folder/" + field + "]"}/>'),
  'x = <queryDef schema={vars.targetSchema}><select><node expr="@whatever"/></select></queryDef>',
  'x = <queryDef schema="temp:group"><select><node expr="@whatever"/></select></queryDef>',
  'x = <order xtkschema={"own:order"} a="1"/>',
  'x = <menu><node exp="a" label="@a-b"/><select><option/></select></menu>',
  "var text = '<queryDef schema=\"nms:recipent\"/>';",
];

describe("documents in E4X scripts are checked as those in TypeScript are", () => {
  test("whatever is wrong in a script is said of it, and nothing of what is right", async () => {
    const scripts = [...WRONG.map(([script]) => script), ...RIGHT];
    const files = Object.fromEntries(scripts.map((script, index) => [`activities/w/s${index}.js`, script]));
    const { diagnostics } = await check({ root: project("", { "activities/tsconfig.json": TSCONFIG, ...files }) });
    const said = scripts.map((script, index) => [
      script,
      ...diagnostics
        .filter(({ file }) => file === `activities/w/s${index}.js`)
        .map(({ code, message, suggestion }) => `${code} ${message} ${suggestion}`),
    ]);
    expect(said).toEqual([
      ...WRONG.map(([script, code, part]) => [
        script,
        expect.stringMatching(new RegExp(`^${code} .*${part.replace(/[[\]{}?.+*()^$]/g, "\\$&")}`)),
      ]),
      ...RIGHT.map((script) => [script]),
    ]);
  });

  test("where in the file", async () => {
    const { diagnostics } = await check({ root: project(`// a\n${select('<node expr="@emial"/>')}`) });
    expect(diagnostics).toMatchObject([{ file: "activities/w/a.js", line: 2, column: 100, frame: expect.stringContaining("@emial") }]);
  });

  test("fields and schemas that the project declares are known", async () => {
    const files = {
      "activities/tsconfig.json": TSCONFIG,
      "types/own.d.ts": 'interface NmsRecipient { level?: XtkNumber }\ninterface XtkSchemas { "own:order": { number?: XtkText } }\n',
    };
    const script = `${select('<node expr="@level"/><node expr="@levl"/>')}x = <queryDef schema="own:order"><select><node expr="@numbr"/></select></queryDef>`;
    expect((await messages(project(script, files))).map((message) => message.replace(/^.*(Did you)/, "$1"))).toEqual([
      'Did you mean "@level"?',
      'Did you mean "@number"?',
    ]);
  });

  test("without any TypeScript settings the shipped schemas are known", async () => {
    expect(await messages(project(select('<node expr="@emial"/>'), {}))).toMatchObject([expect.stringContaining('Did you mean "@email"?')]);
  });

  test("what was found is kept until the script or a declaration changes", async () => {
    const root = project(select('<node expr="@emial"/>'), {
      "activities/tsconfig.json": TSCONFIG,
      "activities/w/b.ts": "export default function () {\n  logInfo('b');\n}\n",
    });
    const run = async (): Promise<[string[], number]> => {
      const { diagnostics, examined } = await check({ root });
      return [diagnostics.map(({ code, file }) => `${file} ${code}`), examined];
    };
    expect((await run())[0]).toEqual(["activities/w/a.js XTK2014"]);
    expect(await run()).toEqual([["activities/w/a.js XTK2014"], 0]);
    writeFileSync(join(root, "activities/w/a.js"), select('<node expr="@email"/>'));
    expect(await run()).toEqual([[], 1]);
    writeFileSync(join(root, "activities/w/a.js"), select('<node expr="@idd"/>'));
    expect(await run()).toEqual([["activities/w/a.js XTK2014"], 1]);
    writeFileSync(join(root, "activities/w/c.js"), select('<node expr="@folder-id"/>'));
    expect((await run())[0]).toEqual(["activities/w/a.js XTK2014", "activities/w/c.js XTK2018"]);
    rmSync(join(root, "activities/w/a.js"));
    expect((await run())[0]).toEqual(["activities/w/c.js XTK2018"]);
  });
});
