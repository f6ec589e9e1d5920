import { dirname, join, relative, sep } from "node:path";
import { decodedMap, TraceMap } from "@jridgewell/trace-mapping";
import { contentHash } from "../../cache/file-stamps.ts";
import { normaliseLineEnds } from "../../compile/source-text.ts";
import { diagnostic } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { attempt } from "../../disk/attempt.ts";
import { isInside } from "../../disk/is-inside.ts";
import { kindOf } from "../../disk/kind-of.ts";
import { readText } from "../../disk/read-text.ts";
import type { BuiltScript } from "../../remap/built-script.ts";
import type { NamedScript } from "./script-index.ts";

/**
 * Reads a script that a build wrote, and its map, and looks whether they still are of one build and of the sources as they are.
 * @param root absolute path of the project
 * @param script its name in the journal
 * @returns no value where it cannot be traced back
 */
export function readBuiltScript(
  root: string,
  { activity, isInDiagram }: NamedScript,
  script: string,
): { value?: BuiltScript; diagnostics: Diagnostic[] } {
  const { source, part, kind, output } = activity;
  const diagnostics: Diagnostic[] = [];
  const [code, mapText] = [output, `${output}.map`].map((file) => textOf(root, file, diagnostics));
  if (diagnostics.length > 0) return { diagnostics };
  const map = mapText === undefined ? undefined : readMap(mapText);
  if (code === undefined || map === undefined) return { diagnostics: [diagnostic("XTK5144", { script, output }, { file: source })] };
  const lines = normaliseLineEnds(code).replace(/\n$/, "").split("\n");
  const sources = map.sources.map((one) => projectFile(root, output, one));
  const { mappings, sourcesContent } = decodedMap(map.trace);
  const isForeign = map.hash !== undefined && map.hash !== contentHash(code) && map.hash !== contentHash(normaliseLineEnds(code));
  if (isForeign) diagnostics.push(diagnostic("XTK5146", { output }, { file: source }));
  else diagnostics.push(...staleSources(root, output, sources, sourcesContent ?? [], diagnostics));
  return {
    value: {
      source,
      ...(part && { part }),
      kind,
      output,
      lines,
      map: { mappings, sources, sourcesContent: sourcesContent ?? [] },
      isInDiagram,
    },
    diagnostics,
  };
}

function textOf(root: string, file: string, diagnostics: Diagnostic[]): string | undefined {
  return attempt(file, diagnostics, () => (kindOf(join(root, file)) === "file" ? readText(join(root, file)) : undefined), undefined);
}

/** A map as a build writes it; undefined for another text. */
function readMap(text: string): { trace: TraceMap; sources: (string | null)[]; hash?: string } | undefined {
  try {
    const { x_script: hash } = JSON.parse(text) as { x_script?: string };
    const trace = new TraceMap(text);
    return { trace, sources: [...trace.sources], ...(typeof hash === "string" && { hash }) };
  } catch {
    // Whatever a reader of maps throws for a text that is none.
    return undefined;
  }
}

/** The path of a source from the root of the project; null for one that is not in it. */
function projectFile(root: string, output: string, source: string | null): string | null {
  if (source === null || /^(?:[A-Za-z][\w+.-]*:|[\\/])/.test(source) || source.includes("\0")) return null;
  const path = join(root, dirname(output), source);
  return isInside(root, path) ? relative(root, path).split(sep).join("/") : null;
}

/** Sources that are no longer what was built. */
function staleSources(
  root: string,
  output: string,
  sources: readonly (string | null)[],
  contents: readonly (string | null)[],
  unread: Diagnostic[],
): Diagnostic[] {
  return sources.flatMap((file, index) => {
    const built = contents[index];
    if (file === null || typeof built !== "string") return [];
    const before = unread.length;
    const now = textOf(root, file, unread);
    if (unread.length > before) return [];
    return now !== undefined && normaliseLineEnds(now) === normaliseLineEnds(built)
      ? []
      : [diagnostic("XTK5145", { file, output }, { file })];
  });
}
