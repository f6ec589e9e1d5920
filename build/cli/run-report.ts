import { printable } from "../diagnostics/frame.ts";
import { isSet, shownValue } from "../picture/shown-value.ts";
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

function named(bag: string, variables: Record<string, unknown>): string[][] {
  return Object.entries(variables).map(([name, value]) => [`${bag}.${name}`, shown(value)]);
}

function shown(value: unknown): string {
  return typeof value === "string" ? oneLine(value) : shownValue(value);
}

/** Documents on one line, no longer than a line of a wide terminal; `--json` has all of it. */
function oneLine(text: string): string {
  const line = text.replace(/\s+/g, (space, offset: number) => {
    if (!/[\r\n]/.test(space)) return space;
    return text[offset - 1] === ">" && text[offset + space.length] === "<" ? "" : " ";
  });
  return line.length <= LONGEST_TEXT ? line : `${line.slice(0, LONGEST_TEXT)}…`;
}
