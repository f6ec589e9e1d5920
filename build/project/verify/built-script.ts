import type { BuildWithTexts } from "../build.ts";
import type { BuiltActivity } from "../outputs.ts";
import { type BuiltText, builtTexts } from "./built-scripts.ts";
import { comparable } from "./first-difference.ts";
import { type SourceLines, sourceLines } from "./source-line.ts";

/** A built script that may have many places in a workflow: it is read once, when a place asks for it. */
export class BuiltScript {
  readonly source: string;
  readonly placeOf: SourceLines;
  readonly #read: () => readonly BuiltText[];
  #texts: ReadonlyMap<string, BuiltText> | undefined;

  constructor(root: string, built: BuildWithTexts, activity: BuiltActivity) {
    this.source = activity.source;
    this.placeOf = sourceLines(() => built.mapOf(activity));
    this.#read = () => builtTexts(root, built, activity);
  }

  /**
   * How many lines of the built script stand above a text of it.
   * @param transition of a condition
   */
  above(text: string, transition: string | undefined): number {
    this.#texts ??= new Map(
      this.#read()
        .map((one) => [keyOf(one), one] as const)
        .reverse(),
    );
    return this.#texts.get(keyOf({ text, ...(transition !== undefined && { transition }) }))?.above ?? 0;
  }
}

function keyOf({ text, transition }: Pick<BuiltText, "text" | "transition">): string {
  return transition === undefined ? comparable(text) : `transition ${transition}`;
}
