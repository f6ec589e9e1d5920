import type { NodePath } from "@babel/core";
import { usedGlobals } from "../used-globals.ts";
import type { Pass } from "./pass.ts";

/** Variables with the name of a global that the translation reads get another name, so that what it makes means the global wherever it stands. */
export const freeGlobals: Pass = {
  needs: ["name of a global"],
  run(program) {
    const renameIn = (path: NodePath): void => {
      for (const name of Object.keys(path.scope.bindings)) if (usedGlobals.has(name)) path.scope.rename(name);
    };
    renameIn(program);
    program.traverse({ Scopable: renameIn });
    return true;
  },
};
