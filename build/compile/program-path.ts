import { type NodePath, traverse, type types } from "@babel/core";

/** The path of a tree's program, with scopes of the tree as it is. */
export function programPath(file: types.File): NodePath<types.Program> {
  let found: NodePath<types.Program> | undefined;
  traverse(file, {
    Program(path) {
      found = path;
      path.stop();
    },
  });
  return found!;
}
