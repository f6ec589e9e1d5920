import { transitionComment, transitionOf } from "../compile/kinds/transition-comment.ts";

/** The condition of a transition. */
export interface Condition {
  transition: string;
  text: string;
  /** Where it was read: the line of the file that its first one is, 1-based. */
  line?: number;
}

/** Conditions as one file: each under a line that names its transition, with a semicolon on a line of its own behind it. */
export function joinConditions(conditions: readonly Condition[]): string {
  return conditions.map(({ transition, text }) => `${transitionComment(transition)}\n${text}\n;\n`).join("");
}

/**
 * Takes such a file apart, by its lines: text in front of the first condition, such as a banner, is left out.
 * @param file LF
 */
export function splitConditions(file: string): Condition[] {
  const found: { transition: string; lines: string[]; line: number }[] = [];
  for (const [index, line] of file.split("\n").entries()) {
    const transition = line.startsWith("//") ? transitionOf(line.slice(2)) : undefined;
    if (transition === undefined) found.at(-1)?.lines.push(line);
    else found.push({ transition, lines: [], line: index + 2 });
  }
  return found.map(({ transition, lines, line }) => ({ transition, text: withoutEnd(lines), line }));
}

/** Without what stands behind the expression: a semicolon, and empty lines. */
function withoutEnd(lines: readonly string[]): string {
  const end = lines.findLastIndex((line) => line.trim() !== "");
  if (end >= 0 && lines[end]!.trim() === ";") return lines.slice(0, end).join("\n");
  const text = lines
    .slice(0, end + 1)
    .join("\n")
    .trimEnd();
  return text.endsWith(";") ? text.slice(0, -1).trimEnd() : text;
}
