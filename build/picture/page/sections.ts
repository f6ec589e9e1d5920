import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { escapeMarkup } from "../escape-markup.ts";
import { runFacts } from "../run-facts.ts";
import { isSet, shownValue } from "../shown-value.ts";
import type { RunRecord } from "./run-record.ts";
import { type Cell, shownText, table } from "./table.ts";

/** Levels of the journal with a sign, for those who see no colours. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ["error", "▲"],
  ["warning", "◆"],
  ["info", "●"],
  ["verbose", "○"],
]);

/** What is wrong, with its places. */
export function diagnosticsSection({ diagnostics }: RunRecord): string {
  if (diagnostics.length === 0) return "";
  return `<section id="diagnostics"><h2>What is wrong</h2>\n${diagnostics.map(oneDiagnostic).join("\n")}\n</section>\n`;
}

function oneDiagnostic({ code, name, severity, message, suggestion, file, line, column, frame }: Diagnostic): string {
  const place =
    file === undefined ? "" : `<p class="place">${escapeMarkup([file, line, column].filter((part) => part !== undefined).join(":"))}</p>`;
  return `<div class="diagnostic ${severity}"><p><strong>${sign(severity)} ${escapeMarkup([severity, code, name].filter(Boolean).join(" "))}</strong></p>${place}<p>${shownText(message)}</p>${frame === undefined ? "" : `<pre>${shownText(frame)}</pre>`}<p class="soft">${escapeMarkup(suggestion)}</p></div>`;
}

function sign(level: string): string {
  return SIGNS.get(level) ?? "·";
}

/** The journal, in order. */
export function journalSection({ journal }: RunRecord): string {
  const hasActivities = journal.some(({ activity }) => activity !== undefined);
  const rows = journal.map(({ level, activity = "", message }) => [
    `${sign(level)} ${level}`,
    ...(hasActivities ? [activity] : []),
    message,
  ]);
  const heads = ["level", ...(hasActivities ? ["activity"] : []), "message"];
  return table(
    "journal",
    "Journal",
    heads,
    rows,
    journal.map(({ level }) => (SIGNS.has(level) ? level : "")),
  );
}

/** A table for each table that changed, with the columns that are set in some row. */
export function rowsSections({ rows }: RunRecord): string {
  const sections = Object.entries(rows).map(([id, records], index) => {
    const columns = [...new Set(records.flatMap((record) => Object.keys(record).filter((name) => isSet(record[name]))))];
    const cells = records.map((record) => columns.map((name) => (isSet(record[name]) ? shownValue(record[name]) : "")));
    const title = `Rows of ${id}: ${records.length}`;
    if (columns.length === 0) return `<section id="rows-${index}"><h2>${escapeMarkup(title)}</h2></section>\n`;
    return table(`rows-${index}`, title, columns, cells);
  });
  return sections.join("");
}

/** The server calls, in order, with what they gave. */
export function callsSection({ calls }: RunRecord): string {
  const rows = calls.map(({ path, args, result, error }): Cell[] => [
    { markup: `<code>${escapeMarkup(path)}</code>` },
    { markup: args.map((value) => `<code>${shownText(shownValue(value))}</code>`).join(" ") },
    error === undefined ? (result === undefined ? "" : `→ ${result === "" ? '""' : shownValue(result)}`) : `▲ threw ${error}`,
  ]);
  return table(
    "calls",
    "Server calls",
    ["function", "arguments", "result"],
    rows,
    calls.map(({ error }) => (error === undefined ? "" : "error")),
  );
}

/** `vars` and `instance.vars` at the end. */
export function variablesSection({ vars = {}, instanceVars = {} }: RunRecord): string {
  const named = (bag: string, variables: Readonly<Record<string, unknown>>): string[][] =>
    Object.entries(variables).map(([name, value]) => [`${bag}.${name}`, shownValue(value)]);
  return table("variables", "Variables", ["name", "value"], [...named("vars", vars), ...named("instance.vars", instanceVars)]);
}

/** The events that were posted, in order, and the way that an activity took. */
export function eventsSection({ events = [], transition, diagram }: RunRecord): string {
  const target = new Map(
    diagram?.activities.flatMap(({ name, transitions }) =>
      transitions.map((each) => [JSON.stringify([name, each.name]), each.target ?? "a loose end"] as const),
    ),
  );
  const rows = events.map(({ activity = "", name }) => [activity, name, target.get(JSON.stringify([activity, name])) ?? ""]);
  const own = transition === undefined ? [] : [["", transition, ""]];
  return table("events", "Events", ["from", "transition", "to"], [...rows, ...own]);
}

/** The boxes of the picture in words. */
export function activitiesSection(record: RunRecord): string {
  const facts = runFacts(record);
  const rows = (record.diagram?.activities ?? []).map(({ name, label, kind, isOff }) => {
    const { runs, errors, isStop, waits } = facts.of(name);
    const says = [errors > 0 && `▲ errors: ${errors}`, isStop && "▲ stopped here", waits && "waits for an event", isOff && "off"];
    return [label, name, kind, String(runs), says.filter((text) => text !== false).join(", ")];
  });
  return table("activities", "Activities", ["label", "name", "kind", "ran", "state"], rows);
}

/** Schemas that the run made up. */
export function inferredSection({ inferred }: RunRecord): string {
  const rows = inferred.map(({ schema, nearest }) => [schema, nearest === undefined ? "" : `did you mean ${nearest}?`]);
  return table("inferred", "Schemas that nobody gave, taken as they are used", [], rows);
}
