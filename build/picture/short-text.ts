/** What is as wide as two letters: the scripts of East Asia, and pictures. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{1f000}-\u{3ffff}]/u;

/** How wide a text is, in letters. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}

/**
 * The beginning of a text on one line, with dots for what is left out.
 * @param width in letters
 */
export function shortText(text: string, width: number): string {
  // No more is looked at than can be shown: texts from elsewhere may be long.
  const line = text
    .slice(0, width * 8)
    .replace(/\s+/g, " ")
    .trim();
  const isCut = text.length > width * 8;
  if (!isCut && widthOf(line) <= width) return line;
  let shown = "";
  let used = 1;
  for (const character of line) {
    used += widthOf(character);
    if (used > width) break;
    shown += character;
  }
  return `${shown.trimEnd()}…`;
}

/**
 * A text on two lines at most, parted between words where that is possible.
 * @param width of a line, in letters
 */
export function twoLines(text: string, width: number): string[] {
  const seen = text.slice(0, width * 16);
  const line = seen.replace(/\s+/g, " ").trim() + (seen.length < text.length ? "…" : "");
  const characters = [...line];
  let end = 0;
  for (let used = 0; end < characters.length; end++) {
    used += widthOf(characters[end]!);
    if (used > width) break;
  }
  if (end === characters.length) return line === "" ? [] : [line];
  const space = characters.lastIndexOf(" ", end);
  const first = characters.slice(0, space > 0 ? space : end).join("");
  return [first, shortText(line.slice(first.length), width)];
}
