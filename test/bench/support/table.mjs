// How every bench prints: a line with the names of the columns, then a row a figure, with the ratio to its baseline and, where it has one,
// its aim. "!" marks what misses it.
const NAME = 48;
const CELL = 10;

/** @param columns what the figures are; the ratio follows by itself */
export function printHead(title, columns) {
  console.log(`${title.padEnd(NAME)} ${[...columns, "ratio"].map((column) => column.padStart(CELL)).join(" ")}`);
}

/**
 * Prints a row.
 * @param figures numbers and texts, undefined for none
 * @param ratio to the baseline that the name or the title tells
 * @param aim the ratio that is not to be more; undefined for a figure that only informs
 */
export function printRow(name, figures, ratio, aim) {
  const cells = figures.map((figure) => textOf(figure).padStart(CELL));
  const end = aim === undefined ? "" : ` aim ${aim}${ratio > aim ? " !" : ""}`;
  console.log(`${name.padEnd(NAME)} ${[...cells, (ratio === undefined ? "" : shortened(ratio)).padStart(CELL)].join(" ")}${end}`.trimEnd());
}

function textOf(figure) {
  if (figure === undefined) return "-";
  return typeof figure === "number" ? shortened(figure) : figure;
}

/** Three digits that count. */
function shortened(number) {
  return number >= 100 ? number.toFixed(0) : number >= 10 ? number.toFixed(1) : number.toFixed(number < 0.1 ? 3 : 2);
}
