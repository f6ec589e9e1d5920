import type { Head } from "./find-heads.ts";
import type { JournalEntry } from "./journal-entry.ts";

/** A head with what was read of it. */
interface Row {
  head: Head;
  entry: JournalEntry;
}

/**
 * One failure is usually two rows: that with the place, and one that says which script failed. The second goes to the first beside it: to that before
 * it where that has none yet, else, since journals may show what is newest first, to that behind it.
 */
export function joinWrappers(rows: readonly Row[]): JournalEntry[] {
  const owners = new Map<Row, Row>();
  const taken = new Set<Row>();
  rows.forEach((row, at) => {
    if (row.head.isPosition) return;
    const owner = [rows[at - 1], rows[at + 1]].find((other) => other && !taken.has(other) && belongs(row, other));
    if (!owner) return;
    taken.add(owner);
    owners.set(row, owner);
    const { code, causes } = row.entry;
    owner.entry.within = row.head.script;
    for (const one of [...(code === undefined ? [] : [code]), ...causes])
      if (one !== owner.entry.code && !owner.entry.causes.includes(one)) owner.entry.causes.push(one);
  });
  return rows.filter((row) => !owners.has(row)).map(({ entry }) => entry);
}

/** A place in a library is within whatever script loaded it. */
function belongs({ head }: Row, { head: position }: Row): boolean {
  return position.isPosition && (position.script === head.script || position.script.startsWith("/"));
}
