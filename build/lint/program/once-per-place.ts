import type { Diagnostic } from "../../diagnostics/diagnostic.ts";

/** Of several messages of TypeScript at one place these say what is wrong; the others follow from it. */
const TELLING = new Set(["TS2542"]);

function place({ line, column }: Diagnostic): string {
  return `${line}:${column}`;
}

/**
 * One mistake, one message: a rule knows more than TypeScript about the same place.
 * @param ofTypes messages of TypeScript in one file
 * @param ofRules messages of the rules in that file
 * @returns both, in the order of the text
 */
export function oncePerPlace(ofTypes: readonly Diagnostic[], ofRules: readonly Diagnostic[]): Diagnostic[] {
  const taken = new Set(ofRules.map(place));
  const telling = new Set(ofTypes.filter(({ code }) => TELLING.has(code)).map(place));
  const kept = ofTypes.filter((message) => !taken.has(place(message)) && (TELLING.has(message.code) || !telling.has(place(message))));
  return [...kept, ...ofRules].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
