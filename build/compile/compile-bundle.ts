import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { withFrame } from "../diagnostics/frame.ts";
import { hasErrors } from "../diagnostics/has-errors.ts";
import { banner, ownBanner } from "./banner.ts";
import type { Bundle, Bundled } from "./bundle.ts";
import { checkEngine } from "./check-engine.ts";
import type { CompileResult } from "./compile-result.ts";
import type { SourceComment } from "./comments/source-comments.ts";
import { emit, type Emitted } from "./emit.ts";
import { type Entry, kindOfEntry } from "./kinds/entry.ts";
import { joinPieces } from "./kinds/join-pieces.ts";
import { piecesOf } from "./kinds/pieces-of.ts";
import { recallFaults } from "./kinds/recall-faults.ts";
import type { ScriptSettings } from "./script-settings.ts";
import { sourceHash } from "./source-text.ts";
import { toAscii } from "./to-ascii.ts";
import { toEs5 } from "./to-es5.ts";

/**
 * The second half of a build: from a bundle to the script. Builders and language down to ECMAScript 5, E4X text, engine check. It asks nobody
 * for anything, so it runs anywhere.
 * @throws only for a bug in xtkit; whatever is wrong with the source is a diagnostic
 */
export function compileBundle({ entry, value, diagnostics: ofBundler }: Bundled, settings: ScriptSettings): CompileResult {
  if (!value) return { diagnostics: ofBundler };
  const locate = (found: Diagnostic): Diagnostic => ofPackage(locateInEntry(found, entry, value.sources), value);
  const isBare = settings.wrap === "none";
  const kind = kindOfEntry(entry);
  const lowered = toEs5(value, { entry, isBare, libraries: settings.libraries, builtins: settings.builtins });
  const found = [...ofBundler, ...lowered.diagnostics].map(locate);
  if (!lowered.value || hasErrors(found)) return { diagnostics: found };
  const options = {
    prefersExpression: kind === "jstest",
    told: new Set<SourceComment>(),
    ...(settings.builtins === "library" && { helperLibrary: settings.libraries }),
    ...(settings.minify && { minified: { isBare: kind === "library" || (isBare && kind !== "jstest") } }),
  };
  const parts = lowered.value.map((part) => ({ ...part, text: emit(part.program, value, options) }));
  const allowReturn = kind === "jsx";
  const whole = withBanner(joinPieces(piecesOf(entry, parts, settings)), entry, value, settings);
  const { value: script, diagnostics: unwritable } = settings.ascii ? toAscii(whole, allowReturn) : { value: whole, diagnostics: [] };
  const diagnostics = [
    ...found,
    ...unwritable.map(locate),
    ...recallFaults(entry, value).map(locate),
    ...checkEngine({ ...script, target: settings.target, allowReturn }, entry.source).diagnostics.map(locate),
  ];
  if (hasErrors(diagnostics)) return { diagnostics };
  const helperBytes = parts.reduce((sum, { text }) => sum + text.helperBytes, 0);
  return { ...script, size: Buffer.byteLength(script.code), ...(helperBytes > 0 && { helperBytes }), diagnostics };
}

/** A diagnostic about the whole activity is shown at its first line. */
function locateInEntry(found: Diagnostic, { source: file }: Entry, sources: Bundle["sources"]): Diagnostic {
  const located = found.line === undefined ? { ...found, file, line: 1, column: 1 } : found;
  return withFrame(located, sources.get(located.file as string));
}

/** What a package needs is not the author's to change: which imports lead there is what helps. */
function ofPackage(found: Diagnostic, { importers }: Bundle): Diagnostic {
  const { file = "" } = found;
  if (!file.includes("node_modules/") || !importers.has(file)) return found;
  const way = [file];
  for (let from = importers.get(file); from !== undefined && !way.includes(from); from = importers.get(from)) way.unshift(from);
  const name = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)![1]!;
  const suggestion = `The package ${name} needs it (${way.join(" → ")}): import a part of it that does without, an older version, or another package.`;
  return { ...found, suggestion };
}

/** The line in front says what the script is made of. */
function withBanner({ code, map }: Emitted, { source }: Entry, { sources }: Bundle, { banner: own }: ScriptSettings): Emitted {
  const imported = new Map([...sources].filter(([file]) => file !== source));
  return joinPieces([banner(source, sourceHash(sources.get(source) ?? "", imported)), ownBanner(own), { code, map }]);
}
