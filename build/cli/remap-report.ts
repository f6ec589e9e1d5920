import { printable } from "../diagnostics/frame.ts";
import { journalLines } from "../remap/journal-lines.ts";
import type { JournalFinding } from "../project/remap/journal-finding.ts";

const KINDS: Readonly<Record<string, string>> = {
  js: "JavaScript code",
  jsx: "Advanced JavaScript code",
  jstest: "condition",
  init: "initialisation script",
  library: "library",
};

/**
 * A journal with what was found put under the lines that say it. Other lines stay as they are, but for characters that would steer the terminal.
 * @returns the text, without the line end behind its last line
 */
export function printRemapReport(journal: string, findings: readonly JournalFinding[]): string {
  const byLine = new Map<number, JournalFinding[]>();
  for (const finding of findings) byLine.set(finding.journalEnd, [...(byLine.get(finding.journalEnd) ?? []), finding]);
  const explained = new Set<string>();
  const lines = journalLines(journal).flatMap(({ start, end }, index) => {
    const found = byLine.get(index + 1) ?? [];
    // Line ends of Windows stay; a carriage return alone would write over the line.
    const lineEnd = journal.startsWith("\r\n", end) ? "\r" : "";
    return [printable(journal.slice(start, end)) + lineEnd, ...found.flatMap((finding) => under(finding, explained))];
  });
  return lines.join("\n").replace(/\n$/, "");
}

/** @param explained codes that need no second explanation */
function under(finding: JournalFinding, explained: Set<string>): string[] {
  const { file, line, column, others, frame, calibration, code, explanation, causes } = finding;
  const place = [file, line, column].filter((part) => part !== undefined).join(":");
  const codes = [...(code === undefined ? [] : [{ code, explanation }]), ...causes].filter(
    (one) => one.explanation && !explained.has(one.code),
  );
  for (const one of codes) explained.add(one.code);
  return [
    ...(file === undefined ? [] : [[`  → ${place}`, ownerOf(finding)].filter((part) => part !== "").join("  ")]),
    ...others.map((other) => `    or ${other.file}:${other.line}:${other.column}`),
    ...(frame === undefined ? [] : frame.split("\n").map((one) => `    ${one}`)),
    ...(calibration ? [`  → xtkit.config.mts: lineOffset: { ${calibration.kind}: ${calibration.lineOffset} }`] : []),
    ...codes.map((one) => `  ${one.code}  ${one.explanation}`),
  ].map(printable);
}

/** `score (Score a recipient), JavaScript code` */
function ownerOf({ workflow, activity, label, kind, transition }: JournalFinding): string {
  const name = activity === undefined ? [] : [`${workflow} › ${activity}${label === undefined || label === activity ? "" : ` (${label})`}`];
  const what = kind === undefined ? [] : [`${KINDS[kind]}${transition === undefined ? "" : ` of transition ${transition}`}`];
  return [...name, ...what].join(", ");
}
