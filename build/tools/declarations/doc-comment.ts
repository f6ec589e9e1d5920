import ts from "typescript";

/** One tag of a docstring. */
export interface DocTag {
  /** Its word, without the at sign. */
  name: string;
  /** What follows, over all its lines. */
  text: string;
}

/** A docstring, read. */
export interface DocComment {
  /** The text before the first tag. */
  description: string;
  /** The tags in written order. */
  tags: readonly DocTag[];
}

/** The comments above a statement that stand free, as they are written: what they say is not of that statement alone. */
export function freeCommentsOf(node: ts.Statement): string[] {
  const { text } = node.getSourceFile();
  const comments = (ts.getLeadingCommentRanges(text, node.pos) ?? [])
    .map(({ pos, end }) => text.slice(pos, end))
    .filter((comment) => comment.startsWith("/**"));
  return ts.isImportDeclaration(node) ? comments : comments.slice(0, -1);
}

/** The docstring right above a declaration as it is written, or undefined. */
export function docTextOf(node: ts.Node): string | undefined {
  return ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc).at(-1)?.getText();
}

/** The lines of a docstring without its stars. */
export function docLines(text: string): string[] {
  const inner = text.replace(/^\/\*\*/, "").replace(/\*\/$/, "");
  return inner.split(/\r?\n/).map((line, index) => (index === 0 ? line.trim() : line.replace(/^\s*\* ?/, "").trimEnd()));
}

/** Reads a docstring. Tags are taken from the text: TypeScript's own reading of `@see` parts what follows into a name and a rest. */
export function readDoc(text: string | undefined): DocComment {
  const description: string[] = [];
  const tags: { name: string; lines: string[] }[] = [];
  for (const line of text === undefined ? [] : docLines(text)) {
    const [, name, rest = ""] = /^\s*@(\w+)\s?(.*)$/.exec(line) ?? [];
    if (name !== undefined) tags.push({ name, lines: [rest] });
    else (tags.at(-1)?.lines ?? description).push(line);
  }
  const joined = (lines: readonly string[]): string => lines.join("\n").replace(/^\n+|\s+$/g, "");
  return { description: joined(description), tags: tags.map(({ name, lines }) => ({ name, text: joined(lines) })) };
}

/** The text of the first tag of that name; undefined where there is none. */
export function tagOf({ tags }: DocComment, name: string): string | undefined {
  return tags.find((tag) => tag.name === name)?.text;
}

/** The first sentence of a text, on one line. */
export function firstSentence(text: string): string {
  const [paragraph = ""] = text.split("\n\n", 1);
  const line = paragraph.replace(/\s+/g, " ").trim();
  return /^(?:[^`.]|`[^`]*`|\.(?!\s|$))*\.(?=\s|$)/.exec(line)?.[0] ?? line;
}
