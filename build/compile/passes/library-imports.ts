import { type NodePath, types as t } from "@babel/core";
import { diagnostic } from "../../diagnostics/catalogue.ts";
import { globalOf, LOADER, libraryOf, serverNameOf } from "../kinds/library-specifier.ts";
import type { LoadedLibrary } from "../modules/library-facts.ts";
import type { LibrarySettings } from "../script-settings.ts";
import type { PassContext } from "./pass.ts";

/** What a script has to load before it runs. */
export interface LoadedName {
  /** As `loadLibrary` takes it. */
  name: string;
  /** The globals by which the script uses it; empty where it is loaded for what it does. */
  globals: ReadonlySet<string>;
}

/**
 * Imports of libraries become uses of the globals that they leave, wherever they are not part of the script.
 * @returns what the script loads, in order
 */
export function libraryImports(
  program: NodePath<t.Program>,
  libraries: readonly LoadedLibrary[],
  settings: LibrarySettings,
  context: PassContext,
): LoadedName[] {
  reportFaults(libraries, settings, context);
  const byFile = new Map(libraries.map((library) => [library.file, library]));
  const used = new Map<string, Set<string>>();
  for (const statement of program.get("body")) {
    if (!statement.isImportDeclaration() && !statement.isExportAllDeclaration()) continue;
    const file = libraryOf(statement.node.source.value);
    const library = file === undefined ? undefined : byFile.get(file);
    if (library === undefined) continue;
    const globals = used.get(library.file) ?? new Set();
    used.set(library.file, globals);
    if (statement.isImportDeclaration()) for (const name of useGlobals(statement, library, settings, context)) globals.add(name);
    else say(context, statement, "All exports of a library cannot be exported again", "Export those that are meant by their names.");
    statement.remove();
  }
  program.scope.crawl();
  const loaded = libraries.flatMap(({ file }) => {
    const globals = used.get(file);
    return globals === undefined ? [] : [{ name: serverNameOf(file, settings), globals }];
  });
  if (loaded.length > 0) renameInTheWay(program, LOADER);
  return loaded;
}

function say(context: PassContext, path: NodePath, fault: string, advice: string): void {
  context.report(diagnostic("XTK1069", { fault, advice }, context.locate(path.node.loc?.start)));
}

/** @returns the names of the globals that the imports come to */
function useGlobals(
  statement: NodePath<t.ImportDeclaration>,
  library: LoadedLibrary,
  settings: LibrarySettings,
  context: PassContext,
): string[] {
  const object = globalOf(library.file, settings)?.split(".");
  const globals: string[] = [];
  const expect = (exported: string, path: NodePath): void => {
    if (library.exports?.includes(exported) === false)
      context.report(diagnostic("XTK1020", { file: library.file, name: exported }, context.locate(path.node.loc?.start)));
  };
  const use = (exported: string, path: NodePath): void => {
    const [root = exported, ...members] = [...(object ?? []), exported];
    renameInTheWay(path, root);
    globals.push(root);
    let target: t.Expression = t.identifier(root);
    for (const member of members) target = t.memberExpression(target, t.identifier(member));
    replace(path, target);
  };
  for (const specifier of statement.get("specifiers")) {
    const references = statement.scope.getBinding(specifier.node.local.name)?.referencePaths ?? [];
    if (specifier.isImportDefaultSpecifier()) {
      say(context, specifier, "A library has no default export", "Import what it exports by its name.");
    } else if (specifier.isImportSpecifier()) {
      const { imported } = specifier.node;
      const name = t.isIdentifier(imported) ? imported.name : imported.value;
      if (name === "default") say(context, specifier, "A library has no default export", "Import what it exports by its name.");
      else {
        expect(name, specifier);
        for (const path of references) use(name, path);
      }
    } else {
      for (const path of references) {
        const name = memberOf(path);
        if (name === undefined) say(context, path, "A library as a whole is no value", "Import what is needed by its name.");
        else {
          expect(name, path);
          use(name, path.parentPath!);
        }
      }
    }
  }
  return globals;
}

/** `library.name`: the name. */
function memberOf(path: NodePath): string | undefined {
  const parent = path.parentPath;
  if (!parent?.isMemberExpression() || parent.node.object !== path.node) return undefined;
  const { property, computed } = parent.node;
  if (t.isStringLiteral(property)) return property.value;
  return !computed && t.isIdentifier(property) ? property.name : undefined;
}

/** An exported name that stands for an import is exported by way of a variable: exports are of names. */
function replace(path: NodePath, target: t.Expression): void {
  const specifier = path.parentPath;
  if (specifier?.isExportSpecifier()) {
    const program = path.scope.getProgramParent().path as NodePath<t.Program>;
    const name = program.scope.generateUid("exported");
    program.unshiftContainer("body", t.variableDeclaration("var", [t.variableDeclarator(t.identifier(name), target)]));
    path.replaceWith(t.identifier(name));
  } else if (specifier?.isObjectProperty({ shorthand: true })) {
    specifier.node.shorthand = false;
    path.replaceWith(target);
  } else path.replaceWith(t.inheritsComments(target, path.node));
  path.node.loc ??= null;
}

/** Variables that would stand before a global are called otherwise. */
function renameInTheWay({ scope }: NodePath, name: string): void {
  for (let binding = scope.getBinding(name); binding; binding = scope.getBinding(name)) {
    if (binding.path.isImportSpecifier()) return;
    binding.scope.rename(name);
  }
}

/** What is wrong with the libraries of a script: one that loads itself, and two that leave globals of one name. */
function reportFaults(libraries: readonly LoadedLibrary[], settings: LibrarySettings, { report, entry }: PassContext): void {
  const place = { file: entry.source, line: 1, column: 1 };
  const cycle = libraries.find((library) => library.cycle)?.cycle;
  if (cycle) report(diagnostic("XTK1070", { cycle: cycle.join(" → ") }, place));
  const owners = new Map<string, string>();
  for (const { file, exports = [] } of libraries) {
    const object = globalOf(file, settings);
    for (const name of exports) {
      const path = object === undefined ? name : `${object}.${name}`;
      const other = owners.get(path);
      if (other !== undefined) report(diagnostic("XTK1071", { name: path, first: other, second: file }, place));
      owners.set(path, file);
    }
  }
}
