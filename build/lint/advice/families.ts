import ts from "typescript";
import { textOf, type Told } from "./told.ts";

/** What TypeScript says, by its words, where nobody thought of the code. */
const BY_WORDS: readonly (readonly [pattern: RegExp, advice: string])[] = [
  [/\bis possibly\b|\bpossibly '/, "Ask first whether it is there: if (value) …; or write value?.name."],
  [
    /^(?:Cannot find|Could not find|There is no)\b/,
    "Correct the spelling, import it, or `declare` what one of your server's libraries gives.",
  ],
  [/\b(?:[Dd]uplicate|already|redeclare|conflicts? with|more than one|multiple)\b/, "Take one of the two away, or give it another name."],
  [/\b(?:implicitly|type annotation)\b/, "Write its type behind it: name: string."],
  [/\bis missing\b|\bmissing the following\b/, "Add what is missing."],
  [/\bDid you mean\b/, "Write what TypeScript proposes."],
  [
    /\b(?:deprecated|unused|never (?:read|used)|unreachable|has no effect|unnecessary)\b/,
    "Take it away, or replace it by what the message names.",
  ],
  [/\b(?:before (?:its|being)|prior to)\b/, "Move the declaration before this line."],
  [
    /\b(?:not assignable|not comparable|not satisfy|incompatible|incorrectly)\b/,
    "Convert the value with text(v), num(v), String(v) or Number(v), or declare what it is given to otherwise.",
  ],
  [/\bexpected\b/i, "Write what the message names at this place."],
  [/\bmust\b|\bonly\b|\brequires?\b|\bshould\b/, "Write it as the message says."],
  [
    /\b(?:cannot|can't|may not|not (?:allowed|permitted|supported|valid)|invalid|disallowed|illegal)\b/i,
    "Take it away, or write it in a simpler way: with a variable, a plain function, or a plain object.",
  ],
];

/** Messages about tsconfig.json. */
function isSetting(code: number): boolean {
  return (code >= 5000 && code < 7000) || (code >= 18000 && code < 18010);
}

/** By the range of TypeScript's codes. */
function ofRange(code: number): string {
  if (code < 2000) return "Correct the syntax at the mark or just before it: a sign is missing, too many, or in the wrong place.";
  if (isSetting(code))
    return 'Correct the setting in the tsconfig.json of the activities; "xtkit/tsconfig.campaign.json" has what they need, and is extended.';
  if (code >= 7000 && code < 8000) return "Write its type behind it: name: string.";
  if (code >= 8000 && code < 9000) return "Take the types away, or give the file the ending .ts.";
  if (code >= 9000 && code < 10000) return "Write the type of what is exported.";
  if (code >= 17000 && code < 18000) return "Write the element as TSX has it: <name attribute={value}>…</name>.";
  if (code >= 80000) return "Write it as TypeScript proposes, or leave it.";
  return "Write it in a simpler way: a variable of its own with a written type, `const value: string = …`, shows where the two differ.";
}

/** The next step for a message that has no advice of its own. */
export function familyAdvice({ code, message, node, checker }: Told): string {
  const byWords = BY_WORDS.find(([pattern]) => pattern.test(message))?.[1];
  const isTyped = code >= 2000 && code < 5000 && node !== undefined && checker !== undefined && ts.isExpression(node);
  const type = isTyped ? checker.typeToString(checker.getTypeAtLocation(node)) : "";
  const fact = type !== "" && type !== "any" && type.length <= 60 ? ` ${textOf(node, "What is marked")} is ${type} here.` : "";
  return (isSetting(code) ? ofRange(code) : (byWords ?? ofRange(code))) + fact;
}
