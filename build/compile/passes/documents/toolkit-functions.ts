import { type NodePath, types as t } from "@babel/core";
import type { PassContext } from "../pass.ts";

/** How the bundler names the toolkit's own modules in its map. */
const TOOLKIT_MODULE = /^xtkit:xtkit\/xtk(?:\/|$)/;

/** Functions of `xtkit/xtk` that a bundle holds. */
export interface ToolkitFunctions {
  /** The name in the bundle of a function of `lib/xtk`; undefined where the bundle does not have it. */
  nameOf(declared: ToolkitFunction): string | undefined;
  /** Whether one of them has this name in the bundle. */
  isName(name: string): boolean;
  /** The function of `lib/xtk` that an expression names. */
  named(path: NodePath): ToolkitFunction | undefined;
}

const FUNCTIONS = [
  "queryDef",
  "expr",
  "expressionOf",
  "record",
  "write",
  "xtkLiteral",
  "xtkList",
  "xtkOperand",
  "xtkTerm",
  "nodeElement",
  "nodesElement",
  "whereElement",
  "conditionElement",
] as const;

/** A function of `lib/xtk` that a pass calls or replaces the calls of. */
export type ToolkitFunction = (typeof FUNCTIONS)[number];

function declarationsOf(program: NodePath<t.Program>, context: PassContext): { name: string; node: t.Node }[] {
  return program.node.body.flatMap((statement) => {
    const declarations = t.isVariableDeclaration(statement)
      ? statement.declarations
      : t.isFunctionDeclaration(statement)
        ? [statement]
        : [];
    return declarations.flatMap((declaration) => {
      const { id } = declaration;
      if (!t.isIdentifier(id) || !TOOLKIT_MODULE.test(context.locate(id.loc?.start).file ?? "")) return [];
      return [{ name: id.name, node: declaration }];
    });
  });
}

/** The bundler adds a number where a name is taken. */
function declaredName(name: string): ToolkitFunction | undefined {
  return FUNCTIONS.find((one) => name === one || (name.startsWith(one) && /^\d+$/.test(name.slice(one.length))));
}

/** Finds the functions of `xtkit/xtk` in a bundle. */
export function toolkitFunctions(program: NodePath<t.Program>, context: PassContext): ToolkitFunctions | undefined {
  const names = new Map<ToolkitFunction, string>();
  for (const { name } of declarationsOf(program, context)) {
    const declared = declaredName(name);
    if (declared !== undefined) names.set(declared, name);
  }
  if (names.size === 0) return undefined;
  const declared = new Map([...names].map(([one, name]) => [name, one]));
  return {
    nameOf: (one) => names.get(one),
    isName: (name) => declared.has(name),
    named(path) {
      if (!path.isIdentifier()) return undefined;
      const one = declared.get(path.node.name);
      return one !== undefined && path.scope.getBinding(path.node.name)?.scope === program.scope ? one : undefined;
    },
  };
}

/** Takes away the toolkit's functions that the author's code does not reach any more: their declarations have no effect of their own. */
export function removeUnused(program: NodePath<t.Program>, context: PassContext): void {
  program.scope.crawl();
  const bindings = new Map(declarationsOf(program, context).map(({ name }) => [name, program.scope.getBinding(name)!]));
  const declarations = new Map([...bindings].map(([name, { path }]) => [path.node, name]));
  const inside = (reference: NodePath): string | undefined =>
    declarations.get(reference.findParent(({ node }) => declarations.has(node))?.node as t.Node);
  const live = new Set<string>();
  const keep = (name: string): void => {
    if (live.has(name)) return;
    live.add(name);
    for (const [other, { referencePaths }] of bindings) if (referencePaths.some((reference) => inside(reference) === name)) keep(other);
  };
  for (const [name, { referencePaths }] of bindings) if (referencePaths.some((reference) => inside(reference) === undefined)) keep(name);
  for (const [name, { path }] of bindings) if (!live.has(name)) path.remove();
}
