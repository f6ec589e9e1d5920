import { lower } from "../calls/lower.ts";
import { replaceProgram } from "./replace-program.ts";
import { type BabelApi, type BabelPlugin, syntaxE4X } from "./syntax-plugin.ts";

/** Babel plugin: E4X becomes calls on `__e4x` before other plugins see the program. Does what `syntaxE4X` does, too. */
export function lowerE4X(api: BabelApi): BabelPlugin {
  return {
    ...syntaxE4X(api),
    name: "transform-e4x-lower",
    visitor: {
      Program: {
        enter(path) {
          replaceProgram(path, lower(path.node));
        },
      },
    },
  };
}
