import { escapeMarkup } from "../escape-markup.ts";

/** A cell: its text, or markup that is safe already. */
export type Cell = string | { markup: string };

/** How much of a text is shown: a page is to be read. */
const LONGEST = 20_000;

/**
 * A section with a heading and a table; nothing where there are no rows.
 * @param id what links to it
 * @param heads titles of the columns, none for a table that needs none
 * @param classes of rows, in their order
 */
export function table(
  id: string,
  title: string,
  heads: readonly string[],
  rows: readonly (readonly Cell[])[],
  classes: readonly string[] = [],
): string {
  if (rows.length === 0) return "";
  const head =
    heads.length === 0 ? "" : `<thead><tr>${heads.map((name) => `<th scope="col">${escapeMarkup(name)}</th>`).join("")}</tr></thead>\n`;
  const body = rows.map((cells, index) => `<tr${classes[index] ? ` class="${classes[index]}"` : ""}>${cells.map(cell).join("")}</tr>`);
  return `<section id="${id}"><h2>${escapeMarkup(title)}</h2>\n<div class="wide"><table>\n${head}<tbody>\n${body.join("\n")}\n</tbody></table></div></section>\n`;
}

function cell(content: Cell): string {
  return `<td>${typeof content === "string" ? shownText(content) : content.markup}</td>`;
}

/** A text as markup; of a very long one the beginning, and how much there is. */
export function shownText(text: string): string {
  if (text.length <= LONGEST) return escapeMarkup(text);
  return `${escapeMarkup(text.slice(0, LONGEST))}<span class="soft">… ${text.length} characters</span>`;
}
