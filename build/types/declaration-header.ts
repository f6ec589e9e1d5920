const start = "/* Generated from ";
const end = ": do not edit. A field of your own is an interface of the same name in another file. */";

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
 */
export function declarationHeader(sources: readonly string[]): string {
  return `${start}${sources.map(encodePath).join(", ")}${end}`;
}

/**
 * The documents that a generated declaration names as its sources.
 * @param text the text of a file
 * @returns undefined when the file was not generated
 */
export function sourcesOf(text: string): string[] | undefined {
  const [line] = text.split(/\r?\n/, 1);
  return line!.startsWith(start) && line!.endsWith(end) ? line!.slice(start.length, -end.length).split(", ").map(decodePath) : undefined;
}
