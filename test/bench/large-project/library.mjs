import { random } from "./random.mjs";
import { tables } from "./schemas.mjs";

/**
 * A module that activities share. It exports `format<n>`, `read<n>`, `find<n>`, `stage<n>` and the interface `Entry<n>`; each but the
 * first ones uses an earlier module.
 */
export function library(number) {
  const { pick, below } = random(10_000 + number);
  const table = tables[number % tables.length];
  const [first, second] = table.texts;
  const [amount] = table.numbers;
  const earlier = number < 3 ? undefined : below(number);
  const use = earlier === undefined ? "" : `import { format${earlier} } from "./shared-${earlier}.ts";\n`;
  const separator = pick(["-", "/", ";", "|"]);
  return `import { exists, num, text, x } from "xtkit/xml";
import { likeText, queryDef } from "xtkit/xtk";
${use}
/** One line of a ${table.name}, as the activities pass it on. */
export interface Entry${number} {
  code: string;
  title: string;
  amount: number;
  active: boolean;
}

const PREFIXES: { [country: string]: string } = { FR: "fr${separator}", BE: "be${separator}", DE: "de${separator}", IT: "it${separator}" };

/** The text in the form that ${table.name} uses everywhere: prefix, capitals, no blanks. */
export function format${number}(value: string, country = "FR"): string {
  const prefix = PREFIXES[country];
  const plain = value.replace(/\\s+/g, "").toUpperCase();
  return ${earlier === undefined ? "prefix === undefined ? plain : `${prefix}${plain}`" : `prefix === undefined ? format${earlier}(plain) : \`\${prefix}\${plain}\``};
}

/** Lines of "code;title;amount", as a file activity leaves them in a variable. */
export function read${number}(lines: string): Entry${number}[] {
  const entries: Entry${number}[] = [];
  for (const line of lines.split("\\n")) {
    const [code, title, amount] = line.split(";");
    if (code === "" || title === undefined) continue;
    entries.push({ code: format${number}(code), title, amount: Number(amount), active: amount !== "" });
  }
  return entries;
}

/** The rows of ${table.name} whose code starts with a text. */
export function find${number}(start: string, limit: number): Entry${number}[] {
  const page = queryDef("cus:${table.name}", {
    select: ["@id", "@${first}", "@${second}", "@${amount}", "@active"],
    where: [["@${second}", "LIKE", \`\${likeText(start)}%\`], ["@status", "!=", ${below(3)}]],
    orderBy: ["@${second}"],
    lineCount: limit,
  });
  const found: Entry${number}[] = [];
  for (const row of page.ExecuteQuery().${table.name}) {
    if (!exists(row["@${second}"])) continue;
    found.push({ code: text(row["@${second}"]), title: text(row["@${first}"], "none"), amount: num(row["@${amount}"]), active: num(row["@active"]) === 1 });
  }
  return found;
}

/** Stages one line; the server gives the key. */
export function stage${number}(entry: Entry${number}): string {
  const row = x("${table.name}Stg", { ${first}: entry.title, ${second}: entry.code, ${amount}: entry.amount, active: entry.active, xtkschema: "cus:${table.name}Stg" });
  return xtk.session.Ingest(row);
}
`;
}
