import { printable } from "../diagnostics/frame.ts";

/**
 * The first line of a built script: where it comes from. Names of files and folders are not trusted: a line end in one must
 * not end the comment.
 */
export function banner(entry: string, hash: string): string {
  return `// xtkit ${printable(entry).replace(/[\n\t\u2028\u2029]/g, "\ufffd")} #${hash} — generated, edit the source\n`;
}

/** Whether a text is a script that a build wrote. */
export function isBuilt(text: string): boolean {
  return /^\/\/ xtkit .* (?:—|\\u2014) generated, edit the source(?:\n|$)/.test(text);
}

/** The lines of the project's own below it. */
export function ownBanner(text: string): string {
  const lines = text === "" ? [] : text.replace(/\n$/, "").split(/\r\n?|[\n\u2028\u2029]/);
  return lines.map((line) => `// ${printable(line)}`.trimEnd() + "\n").join("");
}
