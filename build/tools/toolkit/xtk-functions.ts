import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { analyze } from "eslint-scope";
import type { FunctionDeclaration, Node, Program, VariableDeclarator } from "estree";
import { typescriptOptions } from "../../compile/language-options.ts";
import { TOOLKIT_NAMESPACE, toolkitModules } from "../../compile/modules/toolkit-modules.ts";
import { toEs5 } from "../../compile/to-es5.ts";
import { hasErrors } from "../../diagnostics/has-errors.ts";
import { print, raise } from "../../e4x/index.ts";
import { RESERVED_NAME } from "../../e4x/tree/reserved-name.ts";
import type { TreeNode } from "../../e4x/tree/tree-node.ts";
import { nodesIn } from "../../e4x/tree/walk.ts";

/** The functions of `lib/xtk` import the builders as a file beside them. */
const builders: Plugin = {
  name: "builders",
  setup({ onResolve }) {
    onResolve({ filter: /\/xml\.ts$/ }, () => ({ path: "xtkit/xml", namespace: TOOLKIT_NAMESPACE }));
  },
};

/** All of `lib/xtk` in one text. */
async function bundleFunctions(folder: string): Promise<{ code: string; map: string }> {
  const files = readdirSync(folder).filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
  const { outputFiles } = await build({
    stdin: {
      // A script does something; this one's statement is left out again.
      contents: `${files
        .sort()
        .map((file) => `export * from "./${file}";`)
        .join("\n")}\nlogInfo("");\n`,
      resolveDir: folder,
    },
    bundle: true,
    write: false,
    outfile: "functions.js",
    format: "esm",
    target: "es2022",
    charset: "utf8",
    sourcemap: "external",
    sourcesContent: false,
    tsconfigRaw: typescriptOptions,
    plugins: [builders, toolkitModules("modules")],
  });
  const text = (ending: string): string => outputFiles.find(({ path }) => path.endsWith(ending))!.text;
  return { code: text(".js"), map: text(".map") };
}

/** Every name that stands for one of the functions becomes `#{name}`. */
function markNames(program: Program): void {
  // The analysis asks whether a name stands in front of a function's body: none does that is not a parameter.
  for (const node of nodesIn(program as unknown as TreeNode)) (node as { range?: [number, number] }).range = [0, 0];
  const { globalScope } = analyze(program as Parameters<typeof analyze>[0], { ecmaVersion: 5, sourceType: "script" });
  for (const { name, identifiers, references } of globalScope?.variables ?? [])
    for (const identifier of new Set([...identifiers, ...references.map((reference) => reference.identifier)]))
      (identifier as { name: string }).name = `#{${name}}`;
}

/** The functions that statements declare: as declarations, and as variables. */
function declaredFunctions({ body }: Program): FunctionDeclaration[] {
  return body.flatMap((statement): FunctionDeclaration[] => {
    if (statement.type === "FunctionDeclaration") return [statement];
    return statement.type === "VariableDeclaration" ? statement.declarations.map(fromVariable) : [];
  });
}

function fromVariable({ id, init }: VariableDeclarator): FunctionDeclaration {
  if (id.type !== "Identifier" || init?.type !== "FunctionExpression")
    throw new Error("lib/xtk declares more than functions: what is made once would have to be made in every script");
  return { ...init, type: "FunctionDeclaration", id };
}

function textOf(node: Node): string {
  const marked = print(node, { width: 120 }).code.trimEnd();
  return marked.replaceAll(new RegExp(`\\b${RESERVED_NAME}\\.(\\w+)`, "g"), "#{$1}");
}

/** A template literal without escapes: the text of a function has none of what would end it. */
function rawText(text: string): string {
  if (/`|\$\{/.test(text)) throw new Error(`a text that no raw template can hold: ${text}`);
  return `String.raw\`${text}\``;
}

/**
 * The functions of `lib/xtk` as scripts get them, as a source file.
 * @param lib absolute path of the folder of what activities import
 */
export async function printXtkFunctions(lib: string): Promise<string> {
  const bundle = await bundleFunctions(join(lib, "xtk"));
  const { value: parts, diagnostics } = toEs5(
    { ...bundle, sources: new Map(), scripts: [], importers: new Map(), libraries: [] },
    { entry: { source: "lib/xtk.ts" } },
  );
  const value = parts?.[0]?.program;
  if (!value || hasErrors(diagnostics)) throw new Error(`lib/xtk cannot be built: ${diagnostics.map(({ message }) => message).join("\n")}`);
  markNames(value);
  const functions = declaredFunctions(raise(value)).map((node) => ({ name: /^#\{(\w+)\}$/.exec(node.id.name)![1]!, text: textOf(node) }));
  const exported = [...readFileSync(join(lib, "xtk.ts"), "utf8").matchAll(/^export \{ ([\w, ]+) \}/gm)].flatMap(([, names]) =>
    names!.split(", "),
  );
  return `// The functions of lib/xtk as scripts get them: ECMAScript 5 and E4X. Made by \`npm run declarations\`: do not edit.

/** A function of \`lib/xtk\`. */
export type XtkFunction =
${functions.map(({ name }) => `  | "${name}"`).join("\n")};

/** What authors import of \`xtkit/xtk\`. */
export const xtkExports: readonly XtkFunction[] = [${exported.map((name) => `"${name}"`).join(", ")}];

/** The text of each function; \`#{operation}\` stands for the name that an operation has in a script. */
export const xtkFunctions: Readonly<Record<XtkFunction, string>> = {
${functions.map(({ name, text }) => `  ${name}: ${rawText(text)},\n`).join("")}};
`;
}
