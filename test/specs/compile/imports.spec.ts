import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import { describe, expect, test } from "vitest";
import { loadImport } from "../../../build/compile/imports/load-import.ts";
import { compile } from "../../../build/project/compile.ts";
import { checkProgram } from "../../../build/lint/program/check-program.ts";
import { createCampaign } from "../../runtime/index.ts";
import { evaluateBundled } from "../../runtime/run/run-activity.ts";
import { REPOSITORY, temporaryProject } from "../support/project.ts";

const ROOT = join(REPOSITORY, "test/fixtures/compile");
const SCRIPT = `// A script.
var cache = {};

function find(list, id) {
  // by its id
  for each (var row in list.row) {
    if (row.@id == id) return row;
  }
  throw new Error("no row " + id);
}
`;
const ACTIVITY = `import { find } from "../../lib/find.js";

export default function () {
  logInfo(String(find(new XML("<l><row id='1'>one</row></l>"), vars.id)));
}
`;
const project = (files: Record<string, string> = {}): string =>
  temporaryProject({ "lib/find.js": SCRIPT, "activities/w/a.ts": ACTIVITY, ...files });

describe("the script that an activity imports", () => {
  test("stands in its own words, before the activity's statements", async () => {
    const { code } = await compile({ root: project(), entry: "activities/w/a.ts" });
    expect(code).toBe(`${code!.split("\n", 1)[0]}
(function () {
var cache = {};

function find(list, id) {
  for each (var row in list.row) {
    if (row.@id == id) return row;
  }
  throw new Error("no row " + id);
}

logInfo(String(find(new XML("<l><row id='1'>one</row></l>"), vars.id)));
})();
`);
  });

  test("is in the source map under its own name, with its text", async () => {
    const { code, map } = await compile({ root: project(), entry: "activities/w/a.ts" });
    const trace = new TraceMap(map as string);
    expect(trace.sources).toEqual(expect.arrayContaining(["lib/find.js", "activities/w/a.ts"]));
    expect(trace.sourcesContent?.[trace.sources.indexOf("lib/find.js")]).toBe(SCRIPT);
    const lines = code!.split("\n");
    const place = (text: string): object => {
      const line = lines.findIndex((each) => each.includes(text));
      return originalPositionFor(trace, { line: line + 1, column: lines[line]!.indexOf(text) });
    };
    expect(place("@id == id")).toMatchObject({ source: "lib/find.js", line: 7, column: 12 });
    expect(place("throw new")).toMatchObject({ source: "lib/find.js", line: 9, column: 2 });
    expect(place("logInfo(")).toMatchObject({ source: "activities/w/a.ts", line: 4, column: 2 });
  });

  test("changes the activity's hash when it changes", async () => {
    const hash = async (root: string): Promise<string> => /#\w+/.exec((await compile({ root, entry: "activities/w/a.ts" })).code!)![0];
    expect(await hash(project())).not.toBe(await hash(project({ "lib/find.js": `${SCRIPT}// more\n` })));
  });

  test("may not be changed silently: `this.name` of a variable is warned of", async () => {
    const { diagnostics, code } = await compile({
      root: project({ "lib/find.js": `${SCRIPT}this.cache = null;\n` }),
      entry: "activities/w/a.ts",
    });
    expect(diagnostics).toMatchObject([{ code: "XTK1019", severity: "warning", file: "lib/find.js", line: 11, column: 1 }]);
    expect(code).toContain("this.cache = null;");
  });

  test("is warned of a default namespace that would reach the activity", async () => {
    const { diagnostics } = await compile({
      root: project({ "lib/find.js": `default xml namespace = "urn:a";\n${SCRIPT}` }),
      entry: "activities/w/a.ts",
    });
    expect(diagnostics).toMatchObject([{ code: "XTK1021", severity: "warning", file: "lib/find.js", line: 1, column: 1 }]);
  });

  test("keeps a global of its own making apart from the activity's variables", async () => {
    const root = project({
      "lib/find.js": "hits = 1;\nfunction find() { return hits; }\n",
      "activities/w/a.ts":
        'import { find } from "../../lib/find.js";\nexport default function () {\n  const hits = "mine";\n  logInfo(hits + find());\n}\n',
    });
    const { code } = await compile({ root, entry: "activities/w/a.ts" });
    expect(code).toMatch(/\nhits = 1;/);
    expect(code).toMatch(/var (_?hits2?) = "mine";\nlogInfo\(\1 \+ String\(find\(\)\)|var (_?hits2?) = "mine";\nlogInfo\(\2 \+ find\(\)/);
    expect(code).not.toMatch(/var hits =/);
  });

  test("has a name that it shares with another script changed to one that means nothing in it", async () => {
    const root = project({
      "lib/one.js": "var size = 1;\nfunction one() { return size; }\n",
      "lib/find.js": "var size = 2;\nfunction find() { var size2 = 5, size2_ = 6; return size + size2 + size2_; }\n",
      "activities/w/a.ts":
        'import { one } from "../../lib/one.js";\nimport { find } from "../../lib/find.js";\nexport default () => logInfo(one() + find());\n',
    });
    const { code } = await compile({ root, entry: "activities/w/a.ts" });
    expect(code).toContain("return size2__ + size2 + size2_;");
  });

  test.each(["arguments", "eval", "await", "static", "implements", "interface", "package", "private", "protected", "public"])(
    "may have a variable called %s, which no module can have",
    async (name) => {
      const { code, diagnostics } = await compile({
        root: project({ "lib/find.js": `var ${name} = 1;\nfunction find() { return ${name}; }\n` }),
        entry: "activities/w/a.ts",
      });
      expect(diagnostics).toEqual([]);
      expect(code).toContain(`var ${name} = 1;`);
    },
  );

  test.each(["arguments", "eval", "await"])("may use %s without declaring it", async (name) => {
    const { code, diagnostics } = await compile({
      root: project({ "lib/find.js": `function find() { return typeof ${name}; }\nvar kept = typeof ${name};\n` }),
      entry: "activities/w/a.ts",
    });
    expect(diagnostics).toEqual([]);
    expect(code).toContain(`var kept = typeof ${name};`);
  });

  test("has its faults told in the order of its text", async () => {
    const { diagnostics } = await compile({
      root: project({ "lib/find.js": `"use strict";\n"use strict";\n${SCRIPT}this.cache = null;\nif (this.cache) this.find = null;\n` }),
      entry: "activities/w/a.ts",
    });
    expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([
      ["XTK1018", 1],
      ["XTK1018", 2],
      ["XTK1019", 13],
      ["XTK1019", 14],
      ["XTK1019", 14],
    ]);
  });

  test("has fixed values behind computed tag names put into braces, but for what no XML says", async () => {
    const { code } = await compile({
      root: project({ "lib/find.js": `function find(n) {\n  return <{n} a="&lt;&nope;" b="&lt;&#65;"/>;\n}\n` }),
      entry: "activities/w/a.ts",
    });
    expect(code).toContain('<{n} a="&lt;&nope;" b={"<A"}/>');
  });

  test.each(["+", "||"])("may be long: thousands of strings with %s between them", async (operator) => {
    const sum = Array.from({ length: 8000 }, (_, index) => `"${index}"`).join(` ${operator}\n`);
    const { code } = await compile({
      root: project({ "lib/find.js": `function find() {\n  return ${sum};\n}\n` }),
      entry: "activities/w/a.ts",
    });
    expect(code).toContain('"7999"');
  });

  test("evaluates once, however many modules import it", async () => {
    const root = project({
      "lib/find.js": "var n = 0;\nn++;\nfunction find() { return n; }\n",
      "lib/other.ts": 'import { find } from "./find.js";\nexport const other = () => find();\n',
      "activities/w/a.ts":
        'import { find } from "../../lib/find.js";\nimport { other } from "../../lib/other.js";\nlogInfo(find() + other());\n',
    });
    const { code } = await compile({ root, entry: "activities/w/a.ts" });
    expect(code!.match(/var n = 0/g)).toHaveLength(1);
  });
});

test("a module with E4X is in the source map under its own name, with its text", async () => {
  const { code, map } = await compile({ root: ROOT, entry: "activities/forms/imports-module.ts" });
  const trace = new TraceMap(map as string);
  expect([...trace.sources].sort()).toEqual(["activities/forms/imports-module.ts", "lib/scripts/module.js", "lib/scripts/mozilla.js"]);
  const line = code!.split("\n").findIndex((text) => text.includes("list.row.("));
  const source = trace.sourcesContent![trace.sources.indexOf("lib/scripts/module.js")]!.split("\n");
  expect(originalPositionFor(trace, { line: line + 1, column: code!.split("\n")[line]!.indexOf("double(") })).toMatchObject({
    source: "lib/scripts/module.js",
    line: source.findIndex((text) => text.includes("double(@id")) + 1,
  });
});

test("the map inside a module without its E4X names the file and holds its text, as debuggers want it", () => {
  const source = "export const row = <row id='1'/>;\n";
  const { module } = loadImport(source, "lib/rows.js");
  const map = JSON.parse(Buffer.from(/base64,(.*)\n$/.exec(module!)![1]!, "base64").toString()) as {
    sources: string[];
    sourcesContent: string[];
  };
  expect(map.sources).toEqual(["rows.js"]);
  expect(map.sourcesContent).toEqual([source]);
});

describe("run in Node", () => {
  test("it is made anew for each run: state and globals do not leak", async () => {
    const campaign = createCampaign({ root: ROOT });
    for (let run = 0; run < 2; run++) {
      expect((await campaign.run("activities/forms/imports-globals.ts")).logs.map(({ message }) => message)).toEqual([
        "6",
        "11 5",
        "local",
      ]);
      expect((await campaign.run("activities/forms/imports-script.ts")).logs.at(-1)?.message).toBe("3");
    }
    expect(Object.keys(globalThis)).not.toContain("visits");
  });

  test("a global of its own making is there for its functions", async () => {
    const root = project({
      "lib/find.js": "hits = 1;\nfunction find() { hits += 1; return hits; }\n",
      "activities/w/a.ts": 'import { find } from "../../lib/find.js";\nexport default () => logInfo(find() + find());\n',
    });
    const { logs } = await createCampaign({ root }).call(async () =>
      ((await evaluateBundled(root, "activities/w/a.ts")).default as () => void)(),
    );
    expect(logs).toMatchObject([{ message: "5" }]);
  });

  test("its scope holds its variables and nothing else", async () => {
    const root = project({
      "lib/find.js":
        "var find = function () { return typeof hasOwnProperty == 'function' ? String(find === hasOwnProperty) : 'none'; };\nvar isPrototypeOf = 1;\nfind.own = isPrototypeOf;\n",
      "activities/w/a.ts": 'import { find } from "../../lib/find.js";\nexport default () => logInfo(find());\n',
    });
    const { logs } = await createCampaign({ root }).call(async () =>
      ((await evaluateBundled(root, "activities/w/a.ts")).default as () => void)(),
    );
    expect(logs).toMatchObject([{ message: "false" }]);
  });

  test("errors are at the script's own line", async () => {
    const root = project();
    const failure = await createCampaign({ root })
      .call(async () => ((await evaluateBundled(root, "activities/w/a.ts")).default as () => void)(), { vars: { id: "7" } })
      .then(
        () => undefined,
        (error: Error) => error,
      );
    expect(failure?.message).toBe("no row 7");
    expect(failure?.stack).toMatch(/find\.js:9:\d+/);
  });
});

test("a script without a declaration is an error of the check that says how to write one", async () => {
  const root = project();
  const { diagnostics } = checkTypes(root);
  expect(diagnostics).toMatchObject([{ code: "TS7016", file: "activities/w/a.ts", line: 1, column: 22 }]);
  expect(diagnostics[0]?.message).toBe("Could not find a declaration file for module '../../lib/find.js'.");
  expect(diagnostics[0]?.suggestion).toContain("export declare function");
  expect(checkTypes(project({ "lib/find.d.ts": "export declare function find(list: XML, id: unknown): XML;\n" })).diagnostics).toEqual([]);
});

/** The check of a project whose settings are those of this repository. */
function checkTypes(root: string): { diagnostics: ReturnType<typeof checkProgram> } {
  const settings = {
    extends: join(REPOSITORY, "tsconfig.campaign.json"),
    files: [join(root, "activities/w/a.ts"), join(REPOSITORY, "types/workflow.d.ts")],
  };
  writeFileSync(join(root, "tsconfig.json"), JSON.stringify(settings));
  return { diagnostics: checkProgram({ root, files: ["activities/w/a.ts"] }) };
}
