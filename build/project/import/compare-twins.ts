import { isBuilt } from "../../compile/banner.ts";
import { scriptNameOf } from "../../engine/script-kind.ts";
import { printable } from "../../diagnostics/frame.ts";
import { joinConditions, splitConditions } from "../../entities/conditions-file.ts";
import { buildWithTexts, type BuildWithTexts } from "../build.ts";
import type { BuiltActivity } from "../outputs.ts";
import { sourceLines } from "../verify/source-line.ts";
import { differenceOf } from "../verify/verify-script.ts";
import type { VerifiedPart } from "../verify/verified-part.ts";

/** A script of the server whose source is in TypeScript here. */
export interface TwinScript {
  /** Project-relative path that its file would have. */
  path: string;
  text: string;
  /** Project-relative path of the source. */
  source: string;
}

/** How such a script and what its source builds are to each other; `unbuilt` where it could not be built. */
export type TwinComparison = "same" | "unbuilt" | NonNullable<VerifiedPart["difference"]>;

/** Compares scripts of the server with what their sources build; nothing is written. */
export async function compareTwins(root: string, twins: readonly TwinScript[]): Promise<Map<string, TwinComparison>> {
  if (twins.length === 0) return new Map();
  const built = await buildWithTexts({ root, write: false, activities: [...new Set(twins.map(({ source }) => source))] });
  const bySource = new Map<string, BuiltActivity[]>();
  for (const activity of built.activities) bySource.set(activity.source, [...(bySource.get(activity.source) ?? []), activity]);
  return new Map(twins.map((twin) => [twin.path, compare(built, bySource.get(twin.source) ?? [], twin)]));
}

function compare(built: BuildWithTexts, activities: readonly BuiltActivity[], { path, text }: TwinScript): TwinComparison {
  const activity = activities.find(({ part }) => part === scriptNameOf(path)?.part);
  const isWhole = activity?.status === "built" || activity?.status === "unchanged";
  const code = activity && isWhole ? built.texts(activity) : undefined;
  if (activity === undefined || code === undefined) return "unbuilt";
  if (activity.kind === "jstest") {
    const [given, own] = [text, code].map((script) => joinConditions(splitConditions(script)));
    const found = differenceOf(() => undefined, given!, own!, 0);
    // Lines are those of the conditions alone.
    return found === undefined ? "same" : { ...found, place: { file: activity.source, line: 1, column: 1 } };
  }
  const isPlain = isBuilt(code) && !isBuilt(text);
  const own = isPlain ? code.slice(code.indexOf("\n") + 1) : code;
  return (
    differenceOf(
      sourceLines(() => built.mapOf(activity)),
      text,
      own,
      isPlain ? 1 : 0,
    ) ?? "same"
  );
}

/** A comparison in a sentence; undefined where the two are the same. */
export function comparisonText({ path, source }: TwinScript, found: TwinComparison | undefined): string | undefined {
  if (found === undefined || found === "same") return undefined;
  if (found === "unbuilt") return `${path} was not compared: ${source} could not be built`;
  const side = (text: string | undefined): string => (text === undefined ? "nothing" : `\`${short(text)}\``);
  const { place = { file: source, line: 1, column: 1 } } = found;
  const from = `${place.file}:${place.line}:${place.column}`;
  return `${path} differs from line ${found.line} on: the server has ${side(found.given)}, ${from} builds ${side(found.built)}`;
}

function short(line: string): string {
  const characters = [...printable(line.trim().slice(0, 200))];
  return characters.length > 80 ? `${characters.slice(0, 79).join("")}…` : characters.join("");
}
