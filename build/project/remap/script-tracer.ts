import type { ResolvedConfig } from "../../config/config.ts";
import { diagnostic } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { codeFrame } from "../../diagnostics/frame.ts";
import { findPlace, type FoundPlace } from "../../remap/find-place.ts";
import type { JournalEntry } from "../../remap/journal-entry.ts";
import { type ServerScript, serverScripts } from "../../remap/server-scripts.ts";
import type { JournalFinding } from "./journal-finding.ts";
import { readBuiltScript } from "./read-built-script.ts";
import type { NamedScript, ScriptIndex } from "./script-index.ts";

/** What is known of the place of a failure. */
type Traced = Partial<JournalFinding> & Pick<JournalFinding, "others" | "diagnostics">;

/** A script on the disk, in the parts and forms that it has on the server. */
interface ReadScript {
  parts: readonly (readonly ServerScript[])[];
  diagnostics: readonly Diagnostic[];
}

/** The name of the library of the toolkit's functions (`builtins: "library"`). */
const HELPER_LIBRARY = "xtkit.js";

/** For so many names a journal of strangers gets advice: each is held against all names of the project. */
const MOST_ADVICE = 100;

/** Traces failures back to sources. Scripts are read once. */
export class ScriptTracer {
  readonly #root: string;
  readonly #config: ResolvedConfig;
  readonly #index: ScriptIndex;
  readonly #read = new Map<string, ReadScript>();
  /** What is said of names that are of nothing here. */
  readonly #strangers = new Map<string, Diagnostic>();

  constructor(root: string, config: ResolvedConfig, index: ScriptIndex) {
    this.#root = root;
    this.#config = config;
    this.#index = index;
  }

  /** @param script the name that the entry has */
  trace(entry: JournalEntry, script: string): Traced {
    const scripts = this.#index.find(script);
    const [first] = scripts;
    if (!first) return { others: [], diagnostics: [this.#unknown(script)] };
    const owner = { ...this.#loader(entry), ...ownerOf(first) };
    if (entry.scriptLine === undefined && entry.sourceLine === undefined)
      return { ...owner, ...(scripts.length === 1 && { file: first.activity.source }), others: [], diagnostics: [] };
    const read = scripts.map((one) => this.#scriptOf(one, script));
    const { best, others } = findPlace(
      entry,
      read.flatMap(({ parts }) => parts),
      (kind) => this.#config.lineOffset[kind] ?? 0,
    );
    const ofScript = (output: string): readonly Diagnostic[] =>
      read.flatMap(({ diagnostics }, index) => (scripts[index]!.activity.output === output ? diagnostics : []));
    if (!best) {
      const all = read.flatMap(({ diagnostics }) => diagnostics);
      const { output } = first.activity;
      const lines = read.flatMap(({ parts }) => parts.map(([one]) => one!.last - one!.first + 1));
      const beyond = { script, line: String(entry.scriptLine ?? ""), output, lines: String(Math.max(...lines)) };
      return {
        ...owner,
        file: first.activity.source,
        others: [],
        diagnostics: lines.length > 0 ? [...all, diagnostic("XTK5147", beyond)] : all,
      };
    }
    const { on } = best;
    const named = scripts.find(({ activity }) => activity.output === on.script.output) ?? first;
    const places = others.flatMap(({ place }) => (place ? [{ file: place.file, line: place.line, column: place.column }] : []));
    return {
      ...owner,
      ...ownerOf(named),
      ...(on.transition !== undefined && { transition: on.transition }),
      ...placeFields(best),
      others: places,
      diagnostics: [...ofScript(on.script.output), ...doubts(entry, script, best, places)],
    };
  }

  /** Which activity loaded a library, as far as the journal says. */
  #loader({ within }: JournalEntry): Partial<JournalFinding> {
    const [loader] = within === undefined ? [] : this.#index.find(within);
    return loader ? withoutKind(ownerOf(loader)) : {};
  }

  #scriptOf(named: NamedScript, script: string): ReadScript {
    const { output } = named.activity;
    const known = this.#read.get(output);
    if (known) return known;
    const { value, diagnostics } = readBuiltScript(this.#root, named, script);
    const read = { parts: value ? serverScripts(value) : [], diagnostics };
    this.#read.set(output, read);
    return read;
  }

  #unknown(script: string): Diagnostic {
    const known = this.#strangers.get(script);
    if (known) return known;
    const told = this.#tellUnknown(script);
    this.#strangers.set(script, told);
    return told;
  }

  #tellUnknown(script: string): Diagnostic {
    if (script === `/${this.#config.libraries.namespace}/${HELPER_LIBRARY}`) return diagnostic("XTK5153", { script });
    const nearest = this.#strangers.size < MOST_ADVICE ? this.#index.nearest(script) : undefined;
    return diagnostic("XTK5143", { script, advice: nearest === undefined ? "" : ` Do you mean ${nearest}?` });
  }
}

function ownerOf({ activity, workflow, name, label }: NamedScript): Partial<JournalFinding> {
  return {
    ...(workflow !== undefined && { workflow }),
    ...(name !== undefined && { activity: name }),
    ...(label !== undefined && { label }),
    kind: activity.kind,
  };
}

function withoutKind({ kind: _, ...owner }: Partial<JournalFinding>): Partial<JournalFinding> {
  return owner;
}

function placeFields({ place, on }: FoundPlace): Partial<JournalFinding> {
  if (!place) return { file: on.script.source };
  const { file, line, column, content } = place;
  return { file, line, column, ...(content !== "" && { frame: codeFrame(content, line, column) }) };
}

/** What keeps a place from being sure. */
function doubts(
  { scriptLine, sourceLine }: JournalEntry,
  script: string,
  { on, builtLine, isNear, hasText, isMoved }: FoundPlace,
  others: readonly { file: string; line: number }[],
): Diagnostic[] {
  const { output, kind } = on.script;
  const line = String(scriptLine ?? "");
  return [
    ...(isNear ? [diagnostic("XTK5150", { line: String(builtLine), output })] : []),
    ...(isMoved && scriptLine !== undefined ? [diagnostic("XTK5151", { line, built: String(builtLine - on.first + 1), kind })] : []),
    ...(sourceLine !== undefined && hasText === false ? [diagnostic("XTK5149", { line: String(builtLine), output })] : []),
    ...(others.length > 0 ? [diagnostic("XTK5148", { script, others: others.map((one) => `${one.file}:${one.line}`).join(", ") })] : []),
  ];
}
