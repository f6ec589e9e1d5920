/** The first line of a generated declaration; that of an earlier version names no command. */
const HEADER = /^\/\* Generated from (.*): do not edit(?:, `[^`]*` makes it)?\. A field of your own is an interface of the same name in another file\. \*\/$/;

/** A path that can stand in a comment and in a list with commas, and be read back. */
function encodePath(path: string): string {
  return path.replace(/[%,*\p{C}\u2028\u2029]/gu, (character) => (character === "*" ? "%2A" : /[\ud800-\udfff]/.test(character) ? "%EF%BF%BD" : encodeURIComponent(character)));
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * The first line of a generated declaration.
 * @param sources project-relative paths of the documents
 * @param command what makes the declaration
 */
export function declarationHeader(sources: readonly string[], command: string): string {
  return `/* Generated from ${sources.map(encodePath).join(", ")}: do not edit, \`${command}\` makes it. A field of your own is an interface of the same name in another file. */`;
}

/**
 * The documents that a generated declaration names as its sources.
 * @param text the text of a file
 * @returns undefined when the file was not generated
 */
export function sourcesOf(text: string): string[] | undefined {
  const [line] = text.split(/\r?\n/, 1);
  return HEADER.exec(line!)?.[1]?.split(", ").map(decodePath);
}
