import { join } from "node:path";
import { readConditions } from "../compile/kinds/read-conditions.ts";
import { diagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { readText } from "../disk/read-text.ts";
import type { ResolvedConfig } from "../config/config.ts";
import { nearestName } from "../schema/nearest-name.ts";
import type { BuiltActivity } from "./outputs.ts";
import { type PastePlace, pastePlace } from "./paste-place.ts";

/** What is to be copied. */
export interface CopyRequest {
  /** Absolute path of the project. */
  root: string;
  config: ResolvedConfig;
  /** What the argument named, built without an error. */
  built: readonly BuiltActivity[];
  /** Which script, where a source gives several: `call`, `recall`, the name of a transition. */
  part?: string;
}

/** What was copied. */
export interface CopiedScript {
  /** Project-relative path of the script. */
  output: string;
  /** Which part, where there are several. */
  part?: string;
  /** Bytes on the clipboard. */
  size: number;
  paste: PastePlace;
}

/** A script, or a part of one, that goes into a field of its own. */
interface Copyable {
  activity: BuiltActivity;
  part?: string;
  text: string;
}

/**
 * Puts a built script on the clipboard.
 * @param write puts a text there, and rejects where that is not possible
 * @returns nothing where it was not copied, with the reason
 * @throws the error of the file system where a script that was built cannot be read
 */
export async function copyScript(
  request: CopyRequest,
  write: (text: string) => Promise<void>,
): Promise<{ value?: CopiedScript; diagnostics: Diagnostic[] }> {
  const { value: chosen, diagnostics } = choose(request);
  if (!chosen) return { diagnostics };
  const { activity, part, text } = chosen;
  const { output } = activity;
  try {
    await write(text);
  } catch (error) {
    return { diagnostics: [diagnostic("XTK5173", { detail: reasonOf(error), output })] };
  }
  const paste = pastePlace(request.root, request.config, activity, part);
  return { value: { output, ...(part !== undefined && { part }), size: Buffer.byteLength(text), paste }, diagnostics: [] };
}

function choose({ root, built, part }: CopyRequest): { value?: Copyable; diagnostics: Diagnostic[] } {
  const sources = [...new Set(built.map(({ source }) => source))];
  const [source = ""] = sources;
  if (sources.length !== 1) {
    const given = sources.length === 0 ? "there is none" : `${sources.length} activities are named`;
    return { diagnostics: [diagnostic("XTK5170", { given })] };
  }
  const all = built.flatMap((activity) => copyables(root, activity));
  const parts = all.flatMap((one) => one.part ?? []);
  const wanted = part === undefined ? all : all.filter((one) => one.part === part);
  if (wanted.length === 1) return { value: wanted[0]!, diagnostics: [] };
  if (part === undefined) {
    const choices = parts.map((each) => `\`--part ${each}\``).join(" or ");
    return { diagnostics: [diagnostic("XTK5171", { source, count: String(all.length), choices })] };
  }
  const nearest = nearestName(part, parts) ?? parts[0];
  const advice =
    nearest === undefined ? "It is one script: leave --part out." : `Its parts are ${parts.join(", ")}: \`--part ${nearest}\`.`;
  return { diagnostics: [diagnostic("XTK5172", { source, part: JSON.stringify(part), advice })] };
}

/** The fields that a built script fills: a file of conditions has one for each transition. */
function copyables(root: string, activity: BuiltActivity): Copyable[] {
  const { kind, part, output } = activity;
  const text = readText(join(root, output));
  if (kind !== "jstest") return [{ activity, text, ...(part !== undefined && { part }) }];
  return readConditions(text, output).map(({ transition, source }) => ({ activity, part: transition, text: source.trim() }));
}

/** What the system said, on one line. */
function reasonOf(error: unknown): string {
  const { message, cause } = error as Error;
  const words = cause instanceof Error ? `${message.replace(/\.$/, "")}: ${cause.message}` : message;
  return `${words.replace(/\s+/g, " ").replace(/\.$/, "").slice(0, 300)}.`;
}
