import { createHash } from "node:crypto";
import { drawWorkflow } from "../draw-workflow.ts";
import { escapeMarkup } from "../escape-markup.ts";
import { madeBy } from "../made-by.ts";
import { stateText } from "../state-text.ts";
import { pageStyle } from "./page-style.ts";
import type { RunRecord } from "./run-record.ts";
import {
  activitiesSection,
  callsSection,
  diagnosticsSection,
  eventsSection,
  inferredSection,
  journalSection,
  rowsSections,
  variablesSection,
} from "./sections.ts";

/**
 * What a run did, as a page that needs nothing else: the picture of a workflow, journal, rows, calls, variables, what is wrong. It has no script, and
 * forbids browsers to run or fetch anything.
 * @returns the same text for the same input
 */
export function runPage(record: RunRecord): string {
  const { target, diagram } = record;
  const title = escapeMarkup(diagram?.label ?? target);
  const under = diagram === undefined ? "" : `<p class="soft">${escapeMarkup(`${diagram.name}  ·  ${target}`)}</p>\n`;
  const drawing = diagram && drawWorkflow(diagram, record);
  const picture = drawing === undefined ? "" : `<div class="wide picture">${drawing.markup}</div>\n`;
  const style = pageStyle(drawing?.width ?? 0);
  const sections = [
    diagnosticsSection,
    journalSection,
    rowsSections,
    callsSection,
    variablesSection,
    eventsSection,
    activitiesSection,
    inferredSection,
  ].map((section) => section(record));
  return `<!doctype html>
${madeBy}
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
<header><h1>${title}</h1>
${under}<ul class="facts">${factsOf(record).join("")}</ul></header>
${picture}${sections.join("")}</main>
</body>
</html>
`;
}

/** Nothing may be fetched, sent or run; the one style is this one. */
function policy(style: string): string {
  const hash = createHash("sha256").update(style).digest("base64");
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

function factsOf({ state, failure, journal, calls, rows, visited, waiting = [] }: RunRecord): string[] {
  const errors = journal.filter(({ level }) => level === "error").length;
  const warnings = journal.filter(({ level }) => level === "warning").length;
  const end = stateText(state, failure);
  const fact = (text: string, name = ""): string => `<li${name === "" ? "" : ` class="${name}"`}>${escapeMarkup(text)}</li>`;
  return [
    failure === undefined ? fact(`✓ ${end === "" ? "ran to its end" : end}`, "ran") : fact(`▲ ${end}`, "error"),
    ...(errors > 0 ? [fact(`▲ errors in the journal: ${errors}`, "error")] : []),
    ...(warnings > 0 ? [fact(`◆ warnings: ${warnings}`, "waits")] : []),
    ...(waiting.length > 0 ? [fact(`waits: ${waiting.join(", ")}`, "waits")] : []),
    ...(visited === undefined ? [] : [fact(`activities ran: ${visited.length}`)]),
    fact(`lines in the journal: ${journal.length}`),
    fact(`server calls: ${calls.length}`),
    fact(`tables changed: ${Object.keys(rows).length}`),
  ];
}
