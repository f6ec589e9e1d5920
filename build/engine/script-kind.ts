/**
 * The kinds of script that a server has : `js` (JavaScript code), `jsx` (Advanced JavaScript code), `jstest` (Test), `init` (the
 * initialisation script of any activity) and `library` (an `xtk:javascript`, which others load).
 */
export type ScriptKind = "js" | "jsx" | "jstest" | "init" | "library";

/** The two scripts of Advanced JavaScript code. */
export type Part = "call" | "recall";

/** What the name of a source file says. */
export interface ScriptName {
  /** Of the activity or library: `poll` of `poll.advanced.ts`. */
  name: string;
  kind: ScriptKind;
  /** Of a file that is one of the two scripts: `poll.call.js`. */
  part?: Part;
  language: "ts" | "tsx" | "js";
}

const NAME = /^(?<name>.+?)(?:\.(?<word>advanced|condition|init|library|call|recall))?\.(?<language>tsx?|js)$/;

const KINDS: ReadonlyMap<string, ScriptKind> = new Map([
  ["advanced", "jsx"],
  ["call", "jsx"],
  ["recall", "jsx"],
  ["condition", "jstest"],
  ["init", "init"],
  ["library", "library"],
]);

/** The words between name and ending that tell a kind. */
export const KIND_WORDS: readonly string[] = [...KINDS.keys()];

/**
 * @param file a path or a file name, forward slashes
 * @returns undefined for a file of another language
 */
export function scriptNameOf(file: string): ScriptName | undefined {
  const groups = NAME.exec(file.slice(file.lastIndexOf("/") + 1))?.groups;
  if (groups === undefined) return undefined;
  const { name, word = "", language } = groups as { name: string; word?: string; language: ScriptName["language"] };
  const part = word === "call" || word === "recall" ? word : undefined;
  return { name, kind: KINDS.get(word) ?? "js", ...(part && { part }), language };
}

/**
 * The kind of script that a file is; undefined for what lies in a folder lib/, which scripts of any kind may import.
 * @param file project-relative path: folders around the project tell nothing
 */
export function kindOfSource(file: string): ScriptKind | undefined {
  const path = file.replace(/\\/g, "/");
  return /(?:^|\/)lib\//.test(path) ? undefined : scriptNameOf(path)?.kind;
}

/** Whether a file holds both scripts of Advanced JavaScript code, as functions `call` and `recall`. */
export function hasParts(file: string): boolean {
  const found = scriptNameOf(file);
  return found?.kind === "jsx" && found.part === undefined;
}

/** Whether a file is the body of a function, where `return` may stand at the top level. */
export function isBody(file: string): boolean {
  return scriptNameOf(file)?.part !== undefined;
}
