import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { RunRecord } from "../../../build/picture/page/run-record.ts";
import { runPage } from "../../../build/picture/page/run-page.ts";
import { activity, flow, HOSTILE, transition } from "./flow.ts";

const EMPTY: RunRecord = { target: "activities/w/a.ts", journal: [], calls: [], rows: {}, inferred: [], diagnostics: [] };

/** What a section of a page says, row by row. */
function rowsOf(page: string, id: string): string[][] {
  const section = new RegExp(`<section id="${id}">([^]*?)</section>`).exec(page)?.[1] ?? "";
  const plain = (markup: string): string =>
    markup
      .replace(/<[^>]*>/g, "")
      .replaceAll("&lt;", "<")
      .replaceAll("&quot;", '"')
      .replaceAll("&gt;", ">");
  return [...section.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row]) =>
    [...row!.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell]) => plain(cell!)),
  );
}

describe("a page of a workflow", () => {
  const page = runPage({
    ...EMPTY,
    target: "flow.xml",
    diagram: flow(activity("a", { label: "Count" }, transition("done", "b")), activity("b", { isOff: true }, transition("go"))),
    visited: ["a"],
    events: [
      { activity: "a", name: "done" },
      { activity: "b", name: "go" },
    ],
    waiting: ["b"],
    state: "paused",
    failure: { message: "no" },
    journal: [
      { activity: "a", level: "info", message: "one\ntwo" },
      { activity: "a", level: "error", message: "<b>" },
      { activity: "a", level: "warning", message: "" },
      { activity: "a", level: "strange", message: "x" },
    ],
    calls: [
      { path: "xtk.session.Write", args: ["<a/>", 5], result: "" },
      { path: "f", args: [], error: "no <right>" },
      { path: "g", args: [{ className: "File", id: 3 }], result: [1] },
      { path: "h", args: [] },
    ],
    rows: {
      "nms:recipient": [
        { id: 1, email: "", city: { name: "Lyon", zip: "" } },
        { id: 0, email: "b@x.io" },
      ],
      "nms:x": [{ id: 0 }],
    },
    inferred: [{ schema: "nms:recipeint", nearest: "nms:recipient" }, { schema: "cus:a" }],
    vars: { total: 12 },
    instanceVars: { seen: "1", at: new Date("2026-01-15T09:00:00Z") },
    diagnostics: [
      {
        code: "XTK5021",
        name: "run-failed",
        severity: "error",
        message: "It <stopped>.",
        suggestion: "See & do.",
        file: "flow.xml",
        line: 3,
        column: 7,
        frame: "> 3 | a < b",
      },
      { code: "TS1", severity: "warning", message: "m", suggestion: "s" },
    ],
  });

  test("has its picture, without a heading of its own", () => {
    expect(page.match(/<svg /g)).toHaveLength(1);
    expect(page.match(/class="activity /g)).toHaveLength(2);
    expect(page).not.toContain('class="subtitle"');
    expect(page).toContain('<h1>A flow</h1>\n<p class="soft">cusFlow  ·  flow.xml</p>');
  });

  test("tells how it ended, first", () => {
    expect([...page.matchAll(/<li(?: class="(\w+)")?>(.*?)<\/li>/g)].map(([, name, text]) => [name, text])).toEqual([
      ["error", "▲ paused by an error"],
      ["error", "▲ errors in the journal: 1"],
      ["waits", "◆ warnings: 1"],
      ["waits", "waits: b"],
      [undefined, "activities ran: 1"],
      [undefined, "lines in the journal: 4"],
      [undefined, "server calls: 4"],
      [undefined, "tables changed: 2"],
    ]);
  });

  test("has the journal, levels with signs", () => {
    expect(rowsOf(page, "journal")).toEqual([
      ["level", "activity", "message"],
      ["● info", "a", "one\ntwo"],
      ["▲ error", "a", "<b>"],
      ["◆ warning", "a", ""],
      ["· strange", "a", "x"],
    ]);
    expect(page).toContain('<tr class="error"><td>▲ error');
    expect(page).not.toContain('class="strange"');
  });

  test("has the rows that changed, with the columns that are set", () => {
    expect(rowsOf(page, "rows-0")).toEqual([
      ["id", "city", "email"],
      ["1", '{"name":"Lyon"}', ""],
      ["", "", "b@x.io"],
    ]);
    expect(page).toContain("<h2>Rows of nms:recipient: 2</h2>");
    expect(page).toContain('<section id="rows-1"><h2>Rows of nms:x: 1</h2></section>');
  });

  test("has calls, variables, events, activities, schemas that were made up", () => {
    expect(rowsOf(page, "calls")).toEqual([
      ["function", "arguments", "result"],
      ["xtk.session.Write", "<a/> 5", '→ ""'],
      ["f", "", "▲ threw no <right>"],
      ["g", "File 3", "→ [1]"],
      ["h", "", ""],
    ]);
    expect(rowsOf(page, "variables")).toEqual([
      ["name", "value"],
      ["vars.total", "12"],
      ["instance.vars.seen", "1"],
      ["instance.vars.at", "2026-01-15T09:00:00.000Z"],
    ]);
    expect(rowsOf(page, "events")).toEqual([
      ["from", "transition", "to"],
      ["a", "done", "b"],
      ["b", "go", "a loose end"],
    ]);
    expect(rowsOf(page, "activities")).toEqual([
      ["label", "name", "kind", "ran", "state"],
      ["Count", "a", "js", "1", "▲ errors: 1, ▲ stopped here"],
      ["b", "b", "js", "0", "waits for an event, off"],
    ]);
    expect(rowsOf(page, "inferred")).toEqual([
      ["nms:recipeint", "did you mean nms:recipient?"],
      ["cus:a", ""],
    ]);
  });

  test("has what is wrong, with its place and the lines around it", () => {
    expect(page).toContain(
      '<div class="diagnostic error"><p><strong>▲ error XTK5021 run-failed</strong></p><p class="place">flow.xml:3:7</p><p>It &lt;stopped&gt;.</p><pre>&gt; 3 | a &lt; b</pre><p class="soft">See &amp; do.</p></div>',
    );
    expect(page).toContain('<div class="diagnostic warning"><p><strong>◆ warning TS1</strong></p><p>m</p><p class="soft">s</p></div>');
  });
});

test("a page of an activity has no picture, and what it did", () => {
  const page = runPage({ ...EMPTY, journal: [{ level: "info", message: "hello" }], transition: "done", events: [{ name: "posted" }] });
  expect(page).not.toContain("<svg");
  expect(page).toContain("<h1>activities/w/a.ts</h1>\n<ul");
  expect(page).toContain('<li class="ran">✓ ran to its end</li>');
  expect(rowsOf(page, "journal")).toEqual([
    ["level", "message"],
    ["● info", "hello"],
  ]);
  expect(rowsOf(page, "events")).toEqual([
    ["from", "transition", "to"],
    ["", "posted", ""],
    ["", "done", ""],
  ]);
  for (const id of ["diagnostics", "calls", "variables", "activities", "inferred"]) expect(page).not.toContain(`id="${id}"`);
});

describe("untrusted text", () => {
  test.each(HOSTILE.map((label) => [label.slice(0, 30), label] as const))("%j is text wherever it stands", (_, text) => {
    const page = runPage({
      target: text,
      diagram: {
        name: text,
        label: text,
        activities: [activity(text, { kind: text, label: text }, transition(text, text, { label: text }))],
      },
      visited: [text],
      events: [{ activity: text, name: text }],
      waiting: [text],
      state: text,
      journal: [{ activity: text, level: text, message: text }],
      calls: [
        { path: text, args: [text, { [text]: text }], result: text },
        { path: text, args: [], error: text },
      ],
      rows: { [text]: [{ [text]: text }] },
      inferred: [{ schema: text, nearest: text }],
      vars: { [text]: text },
      instanceVars: { [text]: { [text]: text } },
      transition: text,
      failure: { message: text },
      diagnostics: [{ code: text, name: text, severity: "error", message: text, suggestion: text, file: text, line: 1, frame: text }],
    });
    const tags = new Set([...page.matchAll(/<(\w+)/g)].map(([, name]) => name));
    for (const name of ["script", "img", "iframe", "object", "link", "a", "form"]) expect(tags).not.toContain(name);
    // What is no text: between < and >, quoted values apart.
    const marks = [...page.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replace(/"[^"]*"/g, '""'));
    for (const tag of marks) expect(tag).not.toMatch(/\son\w+=|&|href|src=|style=/);
    expect(page.match(/<style>/g)).toHaveLength(1);
    expect(page.match(/<\/style>/g)).toHaveLength(1);
    expect(page.match(/<\/svg>/g)).toHaveLength(1);
    // eslint-disable-next-line no-control-regex -- what no reader may meet
    expect(page).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u);
  });

  test("of a very long one, the beginning is shown, and how long it is", () => {
    const page = runPage({ ...EMPTY, journal: [{ level: "info", message: "y".repeat(1_000_000) }] });
    expect(page.length).toBeLessThan(60_000);
    expect(page).toContain('<span class="soft">… 1000000 characters</span>');
  });
});

test("nothing may be fetched or run: the policy knows the one style of the page", () => {
  for (const given of [EMPTY, { ...EMPTY, diagram: flow(activity("a")) }]) {
    const page = runPage(given);
    const style = /<style>([^]*?)<\/style>/.exec(page)![1]!;
    const hash = createHash("sha256").update(style).digest("base64");
    expect(page).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">`,
    );
    expect(page).not.toMatch(/https?:(?!\/\/www\.w3\.org\/2000\/svg)|url\(|@import|@font-face| style=/);
  }
});

test("light, dark and paper", () => {
  const page = runPage(EMPTY);
  expect(page).toContain('<meta name="color-scheme" content="light dark">');
  expect(page.match(/@media screen and \(prefers-color-scheme:dark\)/g)).toHaveLength(2);
  expect(page).toContain("@media print{");
});

test("the same input gives the same bytes, which say who made them", () => {
  const record = { ...EMPTY, diagram: flow(activity("a", {}, transition("done", "a"))), visited: ["a"] };
  expect(runPage(structuredClone(record))).toBe(runPage(record));
  expect(runPage(record)).toMatch(/^<!doctype html>\n<!-- made by `xtkit run`/);
});
