import type { Frame } from "./frame.ts";
import type { Source } from "./source.ts";
import type { Compiled } from "../expression/compiled.ts";
import type { QueryScope } from "./query-scope.ts";
import type { QueryParts } from "./query-parts.ts";
import type { QueryPlan } from "./query-plan.ts";

/** A test of one frame: true, false or unknown. */
export type Test = (frame: Frame) => boolean | null;

/** What conditions are compiled with. */
export interface ConditionContext {
  source: Source;
  /** Compiles an expression; aggregates are allowed in a having alone. */
  compileText(text: string): Compiled<Frame>;
  /** Compiles a sub-query. */
  plan(scope: QueryScope, parts: QueryParts): QueryPlan;
}
