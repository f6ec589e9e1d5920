import type { Target } from "./target.ts";
import { builderTrees } from "./targets/builder-trees.ts";
import { e4xText } from "./targets/e4x-text.ts";
import { expressions } from "./targets/expressions.ts";
import { journal } from "./targets/journal.ts";
import { names } from "./targets/names.ts";
import { queries } from "./targets/queries.ts";
import { typescriptPrograms } from "./targets/typescript-programs.ts";
import { writes } from "./targets/writes.ts";
import { xmlText } from "./targets/xml-text.ts";

/** Every kind of input. To add one: a file in `targets/`, a line here. */
export const targets: readonly Target[] = [
  e4xText,
  xmlText,
  builderTrees,
  queries,
  writes,
  expressions,
  names,
  journal,
  typescriptPrograms,
];
