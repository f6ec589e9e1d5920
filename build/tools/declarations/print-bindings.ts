import { areaOf, type Binding } from "./bindings.ts";
import { compareText } from "./compare-text.ts";
import type { DeclarationFile } from "./declaration.ts";
import { docLines } from "./doc-comment.ts";
import { API_FOLDER, fromApi } from "./generated-folders.ts";

/** Tags that speak to this generator. */
const OWN_TAGS = /^\s*@(?:global|globalType|open|context)\b/;

function docstring({ from }: Binding, indent: string): string[] {
  const lines = from.docText === undefined ? [] : docLines(from.docText).filter((line) => !OWN_TAGS.test(line));
  while (lines[0] === "") lines.shift();
  while (lines.at(-1) === "") lines.pop();
  if (lines.length === 0) return [];
  if (lines.length === 1) return [`${indent}/** ${lines[0]} */`];
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`];
}

function printed(binding: Binding, indent: string): string[] {
  return [...docstring(binding, indent), indent + binding.text];
}

function compareBindings(a: Binding, b: Binding): number {
  return compareText(areaOf(a.from), areaOf(b.from)) || compareText(a.name, b.name) || compareText(a.space, b.space);
}

/** The namespace of a name that has one. */
function spaceOf(name: string): string | undefined {
  return name.includes(".") ? name.slice(0, name.indexOf(".")) : undefined;
}

/** The lines inside `declare global`: by folder, names in a namespace last. */
function globalLines(bindings: readonly Binding[]): string[] {
  const sorted = [...bindings].sort(compareBindings);
  const lines: string[] = [];
  let area: string | undefined;
  for (const binding of sorted.filter(({ name }) => !name.includes("."))) {
    if (areaOf(binding.from) !== area) {
      area = areaOf(binding.from);
      if (lines.length > 0) lines.push("");
      lines.push(`  // types/${area}`);
    }
    lines.push(...printed(binding, "  "));
  }
  const spaces = [...new Set(sorted.flatMap(({ name }) => spaceOf(name) ?? []))].sort(compareText);
  for (const space of spaces) {
    const members = sorted.filter(({ name }) => name.startsWith(`${space}.`));
    lines.push("", `  namespace ${space} {`, ...members.flatMap((member) => printed(member, "    ")), "  }");
  }
  return lines;
}

function printFile(about: readonly string[], references: readonly string[], bindings: readonly Binding[]): string {
  const open = bindings
    .filter(({ alias }) => alias !== undefined)
    .map(({ from, alias }) => `import type { ${from.name} as ${alias} } from "${fromApi(from.file)}";`);
  const lines = [
    ...[
      "/**",
      ...[...about, "", "Generated from the modules of `types/` by `npm run declarations`: do not edit."].map((line) =>
        ` * ${line}`.trimEnd(),
      ),
      " */",
      "",
    ],
    ...references.map((file) => `/// <reference path="${fromApi(file)}" />`),
    ...(references.length > 0 ? [""] : []),
    ...[...new Set(open)].sort(compareText),
    ...(open.length > 0 ? [""] : []),
    ...["export {};", ""],
    ...(bindings.length > 0 ? ["declare global {", ...globalLines(bindings), "}", ""] : []),
  ];
  return lines.join("\n");
}

/**
 * The files that bind declarations to global names, as text by path in `types/`.
 * @param files all declarations: those that are global as they are get referenced
 */
export function printBindings(bindings: readonly Binding[], files: readonly DeclarationFile[]): Map<string, string> {
  const globalFiles = files.filter(({ module }) => !module).map(({ file }) => file);
  const inContext = (context: string): Binding[] => bindings.filter((binding) => binding.context === context);
  const server = `${API_FOLDER}/server-globals.d.ts`;
  return new Map([
    [
      server,
      printFile(
        [
          "Binds the declarations to the global names that every script of the server has, in workflows and in web pages, but for those in",
          "`script-globals.d.ts`. It needs the iteration protocol: from `engine.d.ts` in scripts, from TypeScript's own `lib` in a program that runs",
          "on Node.js.",
        ],
        globalFiles,
        inContext("both").filter(({ besideNode }) => !besideNode),
      ),
    ],
    [
      `${API_FOLDER}/script-globals.d.ts`,
      printFile(
        [
          "Global names of the server that Node.js and newer libraries have too, with another meaning: for scripts alone, not for their tests.",
        ],
        [],
        inContext("both").filter(({ besideNode }) => besideNode),
      ),
    ],
    [
      `${API_FOLDER}/workflow-globals.d.ts`,
      printFile(
        ["Binds the declarations to the global names of a workflow script: those of every script of the server, and the running workflow."],
        [server],
        inContext("workflow"),
      ),
    ],
    [
      `${API_FOLDER}/web-globals.d.ts`,
      printFile(
        [
          "Binds the declarations to the global names of a JSSP page or web application: those of every script of the server, and request, response and output.",
        ],
        [server],
        inContext("web"),
      ),
    ],
  ]);
}
