/** A line of a journal. */
export interface JournalLine {
  /** Where it begins in the text, and where it ends, the line end left out. */
  start: number;
  end: number;
  /** Whether it begins with a date, as rows do that are copied from a journal. */
  isDated: boolean;
  /** What stands between the first tab and the second of such a row: the activity. */
  activity?: string;
}

/** A date of any country, and a time: digits with what stands between them. */
const DATE = /^\s{0,8}\d{1,4}[-/.年 ]{1,2}\d{1,2}[-/.月 ]{1,2}\d{1,4}[日,]?[ T,]{1,3}\d{1,2}[:.h]\d{2}/;
const LONGEST_DATE = 40;
const LONGEST_NAME = 300;

/** The lines of a text, whatever ends them. */
export function journalLines(text: string): JournalLine[] {
  const lines: JournalLine[] = [];
  let start = 0;
  for (const { 0: lineEnd, index } of text.matchAll(/\r\n|\r|\n|$/g)) {
    lines.push({ start, end: index, ...prefixOf(text.slice(start, Math.min(index, start + LONGEST_DATE + LONGEST_NAME))) });
    start = index + lineEnd.length;
  }
  return lines;
}

/** True for a line that begins with a date. */
export function isDatedLine(line: string): boolean {
  return prefixOf(line.slice(0, LONGEST_DATE + LONGEST_NAME)).isDated;
}

function prefixOf(line: string): { isDated: boolean; activity?: string } {
  const [date = "", activity, rest] = line.split("\t", 3);
  const isDateColumn = activity !== undefined && date.length <= LONGEST_DATE && /^\s*\d/.test(date) && date.replace(/\D/g, "").length >= 4;
  const isDated = isDateColumn || DATE.test(line);
  return { isDated, ...(isDateColumn && rest !== undefined && activity !== "" && { activity }) };
}
