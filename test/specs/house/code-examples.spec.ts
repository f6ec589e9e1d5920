import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { checkProgram } from "../../../build/lint/program/check-program.ts";
import { TOOLKIT_NAMES } from "../../../build/lint/advice/names.ts";
import { REPOSITORY } from "../support/project.ts";

const PAGES = ["README.md", "lib/README.md", "test/README.md", "types/README.md"];

/** Names that an example takes from the code around it. */
const AROUND = `declare const domain: string;
declare const limit: Date;
declare const id: number;
declare const last: number;
declare const email: string;
declare const lines: { email: string }[];
declare const list: XMLList;
declare const v: XMLList;
declare const row: XML;
`;

/** Names that are in a test. */
const AROUND_TEST = `import { expect } from "vitest";
import { createCampaign, runScript } from "xtkit/test";
declare const campaign: ReturnType<typeof createCampaign>;
declare const snapshot: ReturnType<typeof campaign.snapshot>;
declare const row: { a: number };
declare const text: string;
declare const helper: (row: unknown) => string;
declare const x: (name: string, attributes?: object) => unknown;
`;

interface Example {
  place: string;
  code: string;
}

function pageOf(page: string): string {
  return readFileSync(join(REPOSITORY, page), "utf8");
}

const blocks = PAGES.flatMap((page): Example[] =>
  [...pageOf(page).matchAll(/^( *)```ts\n([^]*?)^ *```/gm)].map(([, , code = ""], index) => ({
    place: `${page}, block ${index + 1}`,
    code,
  })),
);
/** Code in a sentence that is a whole call. */
const calls = PAGES.flatMap((page): Example[] =>
  [
    ...pageOf(page)
      .replace(/^ *```[^]*?^ *```/gm, "")
      .matchAll(/`((?:campaign\.\w+|expect|runScript|createCampaign|queryDef|write|record|x)\([^`…]*\)[^`…]*)`/g),
  ].map(([, code = ""]) => ({ place: `${page}, ${code}`, code: `${code};\n` })),
);

const isTest = ({ code }: Example): boolean => /\b(?:expect|createCampaign|runScript|campaign\.)/.test(code);
const isDeclaration = ({ code }: Example): boolean => /^(?:interface|declare)\b/.test(code);
/** The toolkit's own code: `test-readme.spec.ts` finds it in the tree. */
const isToolkit = ({ code }: Example): boolean => /\bsatisfies readonly Service\b/.test(code);

/** The imports that an example leaves out. */
function importsFor(code: string): string {
  return Object.entries(TOOLKIT_NAMES)
    .map(
      ([module, names]) =>
        [
          module,
          names.filter((name) => new RegExp(`\\b${name}\\b[(\`]`).test(code) && !new RegExp(`import [^;]*\\b${name}\\b`).test(code)),
        ] as const,
    )
    .filter(([, names]) => names.length > 0)
    .map(([module, names]) => `import { ${names.join(", ")} } from "${module}";\n`)
    .join("");
}

/** The example as a module of its own. */
function moduleOf(example: Example): string {
  const { code } = example;
  if (isDeclaration(example)) return code;
  if (isTest(example)) return `${/^import/.test(code) ? "" : AROUND_TEST}export async function example() {\n${code}}\n`;
  const [, imports = "", rest = ""] = /^((?:\/\/.*\n|import .*\n)*)([^]*)$/.exec(code)!;
  if (/^\s*export /m.test(rest)) return code;
  return `${importsFor(code)}${imports}${AROUND}export default function () {\n${rest}}\n`;
}

const ROOT = join(REPOSITORY, "test/fixtures/mistakes").replaceAll("\\", "/");
/** How a function is called, and no call of it: `x(name, attributes, ...children)`. */
const isSignature = ({ code }: Example): boolean => /^\w+\([^)]*\.\.\./.test(code);
const own = [...blocks, ...calls].filter((example) => !isToolkit(example) && !isSignature(example));
const inActivities = own.filter((example) => !isTest(example));
const inTests = own.filter(isTest);

test("examples are found", () => {
  expect(blocks.length).toBeGreaterThanOrEqual(7);
  expect(calls.length).toBeGreaterThanOrEqual(8);
});

/** What TypeScript and the rules say about the examples, as modules of one program. */
function said(examples: readonly Example[], folder: string, check: (files: ReadonlyMap<string, string>) => string[]): void {
  const files = new Map(
    examples.map((example, index) => [`${ROOT}/${folder}/example-${index}.${isDeclaration(example) ? "d.ts" : "ts"}`, moduleOf(example)]),
  );
  expect(check(files)).toEqual([]);
}

test("the examples of activities and declarations compile, and no rule has a word against them", () => {
  said(inActivities, "examples", (files) => {
    const system: ts.System = {
      ...ts.sys,
      fileExists: (file) => files.has(file) || ts.sys.fileExists(file),
      readFile: (file) => files.get(file) ?? ts.sys.readFile(file),
      directoryExists: (folder) => folder === `${ROOT}/examples` || ts.sys.directoryExists(folder),
      readDirectory: (...asked) => [...ts.sys.readDirectory(...asked).filter((file) => file.endsWith(".d.ts")), ...files.keys()],
    };
    return checkProgram({ root: ROOT, system }).map(
      ({ file, line, code, message }) => `${inActivities[Number(/\d+/.exec(file ?? "")?.[0])]?.place} ${line} ${code} ${message}`,
    );
  });
});

test("the examples of tests compile", () => {
  said(inTests, "tests", (files) => {
    const options: ts.CompilerOptions = {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      allowImportingTsExtensions: true,
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      types: ["node"],
      typeRoots: [join(REPOSITORY, "node_modules/@types")],
      paths: { "xtkit/test": [join(REPOSITORY, "test/runtime/index.ts")], "xtkit/vitest": [join(REPOSITORY, "test/vitest/index.ts")] },
    };
    const host = ts.createCompilerHost(options);
    const shipped = { ...host };
    host.fileExists = (file) => files.has(file) || shipped.fileExists(file);
    host.readFile = (file) => files.get(file) ?? shipped.readFile(file);
    host.getSourceFile = (file, language) => {
      const text = files.get(file);
      return text === undefined ? shipped.getSourceFile(file, language) : ts.createSourceFile(file, text, language);
    };
    const program = ts.createProgram([...files.keys(), join(REPOSITORY, "test/vitest/index.ts")], options, host);
    return [...files.keys()].flatMap((file) =>
      [
        ...program.getSyntacticDiagnostics(program.getSourceFile(file)!),
        ...program.getSemanticDiagnostics(program.getSourceFile(file)!),
      ].map(
        ({ messageText }) => `${inTests[Number(/(\d+)\.ts$/.exec(file)![1])]!.place}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
      ),
    );
  });
}, 60_000);
