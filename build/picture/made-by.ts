/** In the first lines of what `xtkit run` draws: it may be written again. */
const MARK = "made by `xtkit run`";

/** The comment that says who made a file. */
export const madeBy = `<!-- ${MARK}: what is written here is lost with the next one -->`;

/** Whether a text is one that `xtkit run` wrote, by its first lines. */
export function isMadeByRun(text: string): boolean {
  return text.slice(0, 300).includes(`<!-- ${MARK}`);
}
