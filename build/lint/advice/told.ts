import ts from "typescript";

/** A message of TypeScript, and where in the program it is. */
export interface Told {
  /** TypeScript's number. */
  code: number;
  /** Its sentence, which names the offending things in quotes. */
  message: string;
  /** What is marked; absent where the message has no place. */
  node?: ts.Node;
  /** Absent for messages about settings. */
  checker?: ts.TypeChecker;
}

/** What to do about a message; undefined where the adviser does not know. */
export type Adviser = (told: Told) => string | undefined;

/** Advice by TypeScript's code: a sentence, or what makes one of the place. */
export type AdviceTable = Readonly<Record<number, string | Adviser>>;

/** Sentences carry no whole statements. */
const LONGEST = 60;

/** The code as it stands in the source, where it is short enough to be repeated in a sentence. */
export function textOf(node: ts.Node | undefined, otherwise: string): string {
  const text = node?.getText().replace(/\s+/g, " ") ?? "";
  return text === "" || text.length > LONGEST ? otherwise : text;
}

/** What a message names in quotes, in its order. */
export function namesIn(message: string): string[] {
  return [...message.matchAll(/'([^']+)'/g)].map(([, name = ""]) => name);
}

/** The name that TypeScript proposes. */
export function proposedName(message: string): string | undefined {
  return /Did you mean (?:to write |the instance member |the static member |'typeof )?'?([^'?]+)'\?/.exec(message)?.[1];
}

/** The node that a message marks. */
export function nodeAt(file: ts.SourceFile, start: number, length: number): ts.Node {
  let found: ts.Node = file;
  const look = (node: ts.Node): void => {
    if (node.getStart(file) > start || start + length > node.end) return;
    found = node;
    ts.forEachChild(node, look);
  };
  ts.forEachChild(file, look);
  return found;
}

/** The parts of a union, or the type itself. */
export function partsOf(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type];
}
