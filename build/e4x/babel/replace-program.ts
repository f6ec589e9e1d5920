import type { AnyNode } from "../tree/nodes.ts";

/** The path of a program, as far as it is used here. */
interface ProgramPath {
  node: AnyNode;
  scope: { crawl(): void };
}

/** Puts new contents into the program of a path: the node itself stays, whose scope and state other plugins hold. */
export function replaceProgram({ node, scope }: ProgramPath, { body, directives }: AnyNode): void {
  node.body = body;
  node.directives = directives;
  scope.crawl();
}
