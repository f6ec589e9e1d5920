import { hasParts, type Part, type ScriptKind, scriptNameOf } from "../../engine/script-kind.ts";

/** What one script is made of: a source, and which script of it where it has two. */
export interface Entry {
  /** Project-relative path, forward slashes. */
  source: string;
  /** Of a source with the functions `call` and `recall`. */
  part?: Part;
}

/** The entries of a source, in the order in which the server runs them. */
export function entriesOf(source: string): Entry[] {
  return hasParts(source)
    ? [
        { source, part: "call" },
        { source, part: "recall" },
      ]
    : [{ source }];
}

/** A text that no other entry has. */
export function entryKey({ source, part }: Entry): string {
  return part === undefined ? source : `${source} ${part}`;
}

/** The kind of script that an entry becomes. */
export function kindOfEntry({ source }: Entry): ScriptKind {
  return scriptNameOf(source)?.kind ?? "js";
}

/** The file name of an entry's script. */
export function scriptFileOf({ source, part }: Entry): string {
  const { name = "script", kind = "js", part: own } = scriptNameOf(source) ?? {};
  const word = part ?? own ?? WORDS[kind];
  return word === undefined ? `${name}.js` : `${name}.${word}.js`;
}

const WORDS: Readonly<Partial<Record<ScriptKind, string>>> = { jstest: "condition", init: "init", library: "library" };
