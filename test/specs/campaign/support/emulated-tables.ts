import type { DeclaredMember } from "./declared-members.ts";

/** How wide a cell with names may be in the text of the page: what is more goes into another row. */
const WIDTH = 80;

/** What of an area belongs together: a class, a schema, a subject. */
interface Owner {
  name: string;
  emulated: string[];
  missing: string[];
}

/** A path in two: `File` and `#open`, `nms.delivery` and `#Prepare`. A function has its subject for an owner, a name alone none. */
function parted({ area, path, subject }: DeclaredMember): { owner: string; member: string } {
  if (subject !== undefined) return { owner: subject, member: path };
  const [, owner, member] = /^(.*?)([.#][^.#]*)$/.exec(path) ?? [];
  return { owner: `\`${owner ?? area}\``, member: member ?? path };
}

function ownersOf(members: readonly DeclaredMember[], emulated: ReadonlySet<string>): Owner[] {
  const owners = new Map<string, Owner>();
  for (const one of [...members].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const { owner: name, member } = parted(one);
    const owner = owners.get(name) ?? { name, emulated: [], missing: [] };
    owners.set(name, owner);
    owner[emulated.has(one.path) ? "emulated" : "missing"].push(`\`${member}\``);
  }
  const plain = ({ name }: Owner): string => name.replaceAll("`", "");
  return [...owners.values()].sort((a, b) => (plain(a) < plain(b) ? -1 : 1));
}

/** Names in lines that are not too wide. */
function inLines(names: readonly string[]): string[] {
  const lines: string[] = [];
  for (const name of names) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + name.length <= WIDTH) lines[lines.length - 1] = `${last} ${name}`;
    else lines.push(name);
  }
  return lines;
}

function rowsOf({ name, emulated, missing }: Owner): string[] {
  const [there, gone] = [inLines(emulated), inLines(missing)];
  const count = `${emulated.length} of ${emulated.length + missing.length}`;
  return Array.from(
    { length: Math.max(there.length, gone.length) },
    (_, index) => `| ${[index === 0 ? name : "", index === 0 ? count : "", there[index] ?? "", gone[index] ?? ""].join(" | ")} |`,
  );
}

/** An area as a table: a class, schema or subject with what of it is emulated and what is not, in as many rows as its names need. */
export function emulatedTable(area: string, members: readonly DeclaredMember[], emulated: ReadonlySet<string>): string {
  const rows = ownersOf(members, emulated).flatMap(rowsOf);
  return [`## ${area}`, "", "| of | | emulated | not emulated |", "|---|---|---|---|", ...rows, ""].join("\n");
}
