import { type NodePath, types as t } from "@babel/core";
import { LOADER } from "../kinds/library-specifier.ts";
import type { LoadedName } from "./library-imports.ts";

/** Puts `loadLibrary("cus:score.js");` in front of a script, for each library of which it uses something. */
export function loadLibraries(program: NodePath<t.Program>, loaded: readonly LoadedName[]): void {
  program.scope.crawl();
  const isUsed = ({ globals }: LoadedName): boolean => globals.size === 0 || [...globals].some((name) => program.scope.hasGlobal(name));
  program.node.body.unshift(
    ...loaded.filter(isUsed).map(({ name }) => t.expressionStatement(t.callExpression(t.identifier(LOADER), [t.stringLiteral(name)]))),
  );
}
