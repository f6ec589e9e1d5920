import {
  type ExportNamedDeclaration,
  type ExportAllDeclaration,
  type ImportDeclaration,
  type Literal,
  type ModuleDeclaration,
  Parser,
} from "acorn";
import MagicString from "magic-string";
import type { SourceMapV3 } from "../operators/lower-operators.ts";
import { longChains } from "../../e4x/parse/long-chains.ts";
import { usedMembers } from "./used-members.ts";
import { packageName } from "./package-name.ts";

const LongChainParser = Parser.extend(longChains as unknown as (BaseParser: typeof Parser) => typeof Parser);

/** What `redirectImports` is told. */
export interface RedirectOptions {
  /** Absolute path, for the map. */
  file: string;
  /** Begins the names that nothing else of the bundle has. */
  prefix: string;
  /** The names that a package exports; undefined for what is left to Node.js. */
  namesOf(specifier: string): Promise<readonly string[] | undefined>;
}

/** A module that gets what it imports of packages from a bundle of them. */
export interface Redirected {
  code: string;
  map: SourceMapV3;
  /** What the bundle has to export for it, by declaration. */
  imports: readonly PackageImport[];
  /** The specifiers of all other modules that it imports. */
  others: readonly string[];
}

/** A declaration that imports from a package. */
export interface PackageImport {
  packageName: string;
  /** The statement that exports the same under the names that the module asks for. */
  text: string;
}

/** What is imported instead of a package. */
export const PACKAGES = "xtkit:packages/";

type Declaration = ImportDeclaration | ExportNamedDeclaration | ExportAllDeclaration;

/**
 * Turns imports from packages into imports from their bundle: `import { a as b } from "p"` is `import { prefix_0_0 as b } from "xtkit:packages/p"`.
 * @param code an ES module of plain JavaScript
 * @throws SyntaxError from the parser
 */
export async function redirectImports(code: string, { file, prefix, namesOf }: RedirectOptions): Promise<Redirected> {
  const text = new MagicString(code);
  const imports: PackageImport[] = [];
  const others: string[] = [];
  const program = LongChainParser.parse(code, { ecmaVersion: "latest", sourceType: "module", allowReturnOutsideFunction: true });
  const { body } = program;
  const declarations = body.filter(isFromOther);
  for (const node of declarations) {
    const specifier = node.source!.value as string;
    const name = packageName(specifier);
    const names = name === undefined ? undefined : await namesOf(specifier);
    if (name === undefined || names === undefined || isUnknown(node, names)) {
      others.push(specifier);
      continue;
    }
    const wanted =
      node.type === "ExportAllDeclaration" && node.exported === null ? starred(names, body as ModuleDeclaration[]) : bindings(node);
    const own = wanted.map(({ imported, local }, index) => ({
      name: `${prefix}_${imports.length}_${index}`,
      imported,
      ...(imported === "*" && node.type === "ImportDeclaration" && { members: usedMembers(program, local) }),
    }));
    const list = wanted.map(({ local }, index) => `${own[index]!.name} as ${local}`).join(", ");
    const from = JSON.stringify(PACKAGES + name);
    const keyword = node.type === "ImportDeclaration" ? "import" : "export";
    text.overwrite(node.start, node.end, list === "" ? `import ${from};` : `${keyword} { ${list} } from ${from};`, { contentOnly: true });
    imports.push({ packageName: name, text: reexport(specifier, own) });
  }
  return { code: text.toString(), map: text.generateMap({ source: file, hires: "boundary" }) as unknown as SourceMapV3, imports, others };
}

function isFromOther(node: { type: string }): node is Declaration {
  return "source" in node && node.source !== null && node.source !== undefined;
}

/** True for `export *` of a package of CommonJS: its names are known when it runs. */
function isUnknown(node: Declaration, names: readonly string[]): boolean {
  return node.type === "ExportAllDeclaration" && node.exported === null && names.length === 0;
}

interface Binding {
  /** As the package exports it, text where it is no identifier; `*` for all of it. */
  imported: string;
  local: string;
}

function bindings(node: Declaration): Binding[] {
  if (node.type === "ExportAllDeclaration") return [{ imported: "*", local: nameOf(node.exported!) }];
  if (node.type === "ExportNamedDeclaration")
    return node.specifiers.map(({ local, exported }) => ({ imported: nameOf(local), local: nameOf(exported) }));
  return node.specifiers.map((specifier) => ({
    imported:
      specifier.type === "ImportSpecifier" ? nameOf(specifier.imported) : specifier.type === "ImportDefaultSpecifier" ? "default" : "*",
    local: specifier.local.name,
  }));
}

/** What `export *` exports: all but `default` and what the module exports itself. */
function starred(names: readonly string[], body: readonly ModuleDeclaration[]): Binding[] {
  const own = new Set(
    body.flatMap((node) => (node.type === "ExportNamedDeclaration" ? [...node.specifiers.map(({ exported }) => nameOf(exported))] : [])),
  );
  return names.filter((name) => name !== "default" && !own.has(name)).map((name) => ({ imported: name, local: name }));
}

function nameOf(name: { type: "Identifier"; name: string } | Literal): string {
  return name.type === "Identifier" ? name.name : JSON.stringify(name.value);
}

interface Reexport {
  imported: string;
  name: string;
  /** Where all of the package is imported: the members that are used of it, if it is used in no other way. */
  members?: readonly string[] | undefined;
}

/** What a build leaves out of a package is left out here as well: it may be what the engine does not run. */
function reexport(specifier: string, own: readonly Reexport[]): string {
  const from = JSON.stringify(specifier);
  const statements = own.map(({ imported, name, members }) => {
    if (imported !== "*") return `export { ${imported} as ${name} } from ${from};`;
    if (members === undefined) return `export * as ${name} from ${from};`;
    const getters = members.map((member) => `get ${member}() { return all_${name}.${member}; }`);
    return `import * as all_${name} from ${from};\nexport const ${name} = { ${getters.join(", ")} };`;
  });
  return statements.length > 0 ? statements.join("\n") : `import ${from};`;
}
