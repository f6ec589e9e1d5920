import { printable } from "../diagnostics/frame.ts";
import type { RunOnceReport } from "../../test/runtime/workflow/run-once.ts";
import { table } from "./table.ts";

const LONGEST_TEXT = 200;

/** What a run did, for people: journal, server calls, changed rows, variables, the way it went. */
export function printRunReport(report: RunOnceReport): string {
  const { journal, calls, rows, inferred, vars = {}, instanceVars = {}, events = [], transition, visited, waiting = [], state } = report;
  const hasActivities = journal.some(({ activity }) => activity !== undefined);
  const variables = [...named("vars", vars), ...named("instance.vars", instanceVars)];
  const way = [
    ...(visited ? [`visited     ${visited.join(" → ")}`] : []),
    ...(events.length > 0
      ? [`events      ${events.map(({ activity, name }) => (activity === undefined ? name : `${activity}/${name}`)).join(", ")}`]
      : []),
    ...(transition === undefined ? [] : [`transition  ${transition}`]),
    ...(waiting.length > 0 ? [`waiting     ${waiting.join(", ")}: not every event came`] : []),
    ...(state === undefined ? [] : [`state       ${state}`]),
  ];
  const sections = [
    section(
      "journal",
      journal.map(({ level, activity, message }) => [level, ...(hasActivities ? [activity ?? ""] : []), oneLine(message)]),
    ),
    section(
      "server calls",
      calls.map(({ path, args, result, error }) => [
        path,
        args.map(shown).join(", "),
        error === undefined ? (result === undefined ? "" : `→ ${result === "" ? '""' : shown(result)}`) : `threw ${oneLine(error)}`,
      ]),
    ),
    ...Object.entries(rows).map(([id, records]) => rowTable(id, records)),
    section(
      "schemas that nobody gave, taken as they are used",
      inferred.map(({ schema, nearest }) => [schema, nearest === undefined ? "" : `did you mean ${nearest}?`]),
    ),
    section("variables", variables),
    way.length === 0 ? "" : printable(way.join("\n")),
  ];
  return sections.filter((text) => text !== "").join("\n\n");
}

function section(title: string, lines: readonly (readonly string[])[]): string {
  if (lines.length === 0) return "";
  const [, ...body] = table(
    lines[0]!.map(() => ""),
    lines,
  ).split("\n");
  return [title, ...body.map((line) => `  ${line}`)].join("\n");
}

/** The columns that are set in some row. */
function rowTable(id: string, records: readonly Record<string, unknown>[]): string {
  const columns = [...new Set(records.flatMap((record) => Object.keys(record).filter((name) => isSet(record[name]))))];
  const title = `rows of ${printable(id)}: ${records.length}`;
  if (columns.length === 0) return title;
  const lines = table(
    columns.map(printable),
    records.map((record) => columns.map((name) => (isSet(record[name]) ? shown(record[name]) : ""))),
  ).split("\n");
  return [title, ...lines.map((line) => `  ${line}`)].join("\n");
}

/** Groups of fields count as set when one of their fields is. */
function isSet(value: unknown): boolean {
  if (typeof value === "object" && value !== null && !(value instanceof Date)) return Object.values(value).some(isSet);
  return value !== "" && value !== 0 && value !== false && value !== null && value !== undefined;
}

function named(bag: string, variables: Record<string, unknown>): string[][] {
  return Object.entries(variables).map(([name, value]) => [`${bag}.${name}`, shown(value)]);
}

function shown(value: unknown): string {
  if (typeof value === "string") return oneLine(value);
  if (typeof value !== "object" || value === null) return String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? String(value) : value.toISOString();
  if (isServerObject(value)) return `${value.className} ${value.id}`;
  return JSON.stringify(Array.isArray(value) ? value : setFields(value));
}

/** An object whose state is on the server, such as a `File`: its number tells it from the others. */
function isServerObject(value: object): value is { className: string; id: number } {
  return Object.keys(value).join() === "className,id";
}

/** Without the fields of a group that are not set. */
function setFields(group: object): object {
  const fields = Object.entries(group).map(
    ([name, field]) =>
      [
        name,
        typeof field === "object" && field !== null && !Array.isArray(field) && !(field instanceof Date) ? setFields(field) : field,
      ] as const,
  );
  return Object.fromEntries(fields.filter(([, field]) => isSet(field)));
}

/** Documents on one line, no longer than a line of a wide terminal; `--json` has all of it. */
function oneLine(text: string): string {
  const line = text.replace(/\s+/g, (space, offset: number) => {
    if (!/[\r\n]/.test(space)) return space;
    return text[offset - 1] === ">" && text[offset + space.length] === "<" ? "" : " ";
  });
  return line.length <= LONGEST_TEXT ? line : `${line.slice(0, LONGEST_TEXT)}…`;
}
