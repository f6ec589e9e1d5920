import { describe, expect, test } from "vitest";
import type { Diagram } from "../../../build/picture/diagram.ts";
import type { RunTrace } from "../../../build/picture/run-trace.ts";
import { workflowPicture } from "../../../build/picture/workflow-picture.ts";
import { activity, flow, HOSTILE, KINDS, transition } from "./flow.ts";
import { below, readPicture, type ReadPicture } from "./read-picture.ts";

const QUIET: RunTrace = { journal: [], visited: [], events: [], waiting: [] };

function drawn(diagram: Diagram, run: Partial<RunTrace> = {}): ReadPicture {
  return readPicture(workflowPicture(diagram, { ...QUIET, ...run }));
}

const words = (shown: { texts: { name: string; text: string }[] } | undefined, name: string): string[] =>
  (shown?.texts ?? []).filter((one) => one.name === name).map(({ text }) => text);

const joining = flow(
  activity("start", { kind: "start", label: "Start", x: "10", y: "60" }, transition("initial", "a")),
  activity("a", { label: "Count & tell", x: "130", y: "60" }, transition("done", "b"), transition("error", undefined, { enabled: false })),
  activity(
    "b",
    { kind: "jstest", x: "250", y: "60" },
    transition("t1", "end", { label: "Some", kind: "test" }),
    transition("default", "a"),
  ),
  activity("end", { kind: "end", label: "End", x: "370", y: "160" }),
);

describe("a workflow that did not run", () => {
  const { root, activities, transitions } = drawn(joining);

  test("each activity has a box with its label, where the console has it", () => {
    expect(activities.map(({ name, texts, x, y }) => ({ name, texts, x, y }))).toEqual([
      { name: "start", texts: [{ name: "label", text: "Start" }], x: 0, y: 0 },
      { name: "a", texts: [{ name: "label", text: "Count & tell" }], x: 168, y: 0 },
      { name: "b", texts: [{ name: "label", text: "b" }], x: 336, y: 0 },
      { name: "end", texts: [{ name: "label", text: "End" }], x: 504, y: 140 },
    ]);
  });

  test("each transition has an arrow from its box to the other, with its label", () => {
    expect(transitions.map(({ from, name, texts }) => [from, name, ...texts.map(({ text }) => text)])).toEqual([
      ["start", "initial"],
      ["a", "done"],
      ["a", "error", "error"],
      ["b", "t1", "Some"],
      ["b", "default", "default"],
    ]);
    const [initial, done, error, , back] = transitions;
    expect(initial!.line).toMatch(/^M52 26C/);
    expect(initial!.head).toMatch(/^M168 26l-8-4\.5v9z$/);
    expect(done!.line).toMatch(/^M220 17\.3C/);
    expect(error).toMatchObject({ classes: ["transition", "off", "loose"], line: "M220 34.7H250" });
    expect(error!.title).toBe("error\na/error (error), off → a loose end\nno event");
    // Back, over the boxes.
    expect(back!.head).toMatch(/^M\d+\.?\d* 0l-4\.5-8h9z$/);
    expect(back!.classes).toEqual(["transition"]);
  });

  test("says so, with its name", () => {
    const texts = below(root).filter(({ name }) => name === "text");
    const under = texts.find(({ attributes }) => attributes.get("class") === "subtitle");
    expect(under!.children).toEqual(["cusFlow · 0 of 4 activities ran"]);
    expect(activities[0]!.title).toBe("Start\nstart (start)\ndid not run");
    expect(new Set(activities.flatMap(({ classes }) => classes))).toEqual(new Set(["activity", "idle"]));
  });

  test("known kinds have a drawing of their own, others a plain one with the name of their element", () => {
    const shown = drawn(flow(activity("q", { kind: "query" }), activity("j"), activity("u", { kind: "nmsSomethingNew" }))).activities;
    expect(new Set(shown.map(({ icon }) => icon)).size).toBe(3);
    const known = drawn(flow(...KINDS.map((kind) => activity(kind, { kind })))).activities;
    for (const one of known) expect([one.name, words(one, "tag")]).toEqual([one.name, []]);
    expect(shown.map((one) => words(one, "tag"))).toEqual([[], [], ["nmsSome…"]]);
    expect(shown[2]!.title).toContain("u (nmsSomethingNew)");
  });
});

describe("what a run did is over it", () => {
  const run: Partial<RunTrace> = {
    visited: ["start", "a", "b", "a", "b"],
    events: [
      { activity: "start", name: "initial" },
      { activity: "a", name: "done" },
      { activity: "b", name: "default" },
      { activity: "a", name: "done" },
      { activity: "other", name: "done" },
    ],
    journal: [
      { activity: "a", level: "error", message: "one" },
      { activity: "a", level: "info", message: "two" },
      { level: "error", message: "of nobody" },
    ],
    state: "paused",
    failure: { message: "no" },
  };
  const { root, activities, transitions } = drawn(joining, run);
  const named = (name: string): (typeof activities)[number] => activities.find((one) => one.name === name)!;

  test("how often each activity ran, as text", () => {
    expect(activities.map((one) => words(one, ""))).toEqual([["1"], ["2"], ["2"], []]);
    expect(named("start").title).toBe("Start\nstart (start)\nran once");
    expect(named("start").classes).toEqual(["activity", "ran"]);
    expect(named("end").classes).toEqual(["activity", "idle"]);
  });

  test("errors, and where it stopped, as shape and text", () => {
    expect(words(named("a"), "state")).toEqual(["error"]);
    expect(named("a").title).toBe("Count & tell\na (js)\nran 2 times, error");
    expect(words(named("b"), "state")).toEqual(["stopped here"]);
    for (const name of ["a", "b"]) expect(named(name).classes).toContain("error");
    const twice = drawn(flow(activity("a")), {
      ...run,
      visited: ["a"],
      journal: [...run.journal!, ...run.journal!],
    }).activities[0]!;
    expect(words(twice, "state")).toEqual(["2 errors, stopped here"]);
    expect(below(root).filter(({ attributes }) => attributes.get("class") === "mark").length).toBe(2 + 3);
  });

  test("how many events went over each transition", () => {
    expect(transitions.map((one) => words(one, "events"))).toEqual([["1"], ["2"], [], [], ["1"]]);
    expect(transitions.map(({ classes }) => classes.includes("taken"))).toEqual([true, true, false, false, true]);
    expect(transitions[1]!.title).toBe("done\na/done (done) → b\n2 events");
  });

  test("how it ended", () => {
    const says = (given: Partial<RunTrace>): string =>
      below(drawn(joining, given).root)
        .find(({ name }) => name === "desc")!
        .children.join("");
    expect(says(run)).toBe("cusFlow · paused by an error · 3 of 4 activities ran");
    expect(says({ state: "failed", failure: { message: "" } })).toContain("· stopped by an error ·");
    expect(says({ state: "finished" })).toContain("· finished ·");
    expect(says({ failure: { message: "" } })).toContain("· stopped ·");
  });

  test("what waits and what is off", () => {
    const shown = drawn(flow(activity("j", { kind: "andjoin" }), activity("o", { isOff: true })), { waiting: ["j"] }).activities;
    expect(shown.map(({ classes }) => classes)).toEqual([
      ["activity", "waits"],
      ["activity", "idle", "off"],
    ]);
    expect(shown.map((one) => words(one, "state"))).toEqual([["waits for an event"], ["off"]]);
  });
});

describe("names and labels from elsewhere", () => {
  test.each(HOSTILE.map((label) => [label.slice(0, 30), label] as const))("%j stays a text", (_, label) => {
    const diagram: Diagram = {
      name: label,
      label,
      activities: [
        activity(label, { kind: label, label }, transition(label, label, { kind: label, label })),
        activity("b", { label: "b" }, transition("x", label)),
      ],
    };
    const svg = workflowPicture(diagram, {
      ...QUIET,
      visited: [label],
      events: [{ activity: label, name: label }],
      waiting: [label],
      state: label,
      journal: [{ activity: label, level: "error", message: label }],
    });
    const { root, activities, transitions } = readPicture(svg);
    expect(activities).toHaveLength(2);
    expect(transitions).toHaveLength(2);
    const names = new Set(below(root).map(({ name }) => name));
    expect(names).toEqual(
      new Set(["svg", "title", "desc", "style", "rect", "text", "g", "path", "circle"].filter((name) => names.has(name))),
    );
    const attributes = new Set(below(root).flatMap((one) => [...one.attributes.keys()]));
    for (const name of attributes) expect(name).not.toMatch(/^on|href$/);
    // eslint-disable-next-line no-control-regex -- what no reader may meet
    expect(svg).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/u);
    // The long name is whole where the pointer shows it, and short on the box.
    expect(activities[0]!.title.length).toBeGreaterThanOrEqual(label.length * 2);
    for (const { text } of activities[0]!.texts) expect(text.length).toBeLessThan(30);
  });

  test("what both languages have for marks is written, and read back as it was", () => {
    const [shown] = drawn(flow(activity(`<a b="c" d='e'>&amp;`, { label: `<&>"'` }))).activities;
    expect(shown).toMatchObject({ name: `<a b="c" d='e'>&amp;`, texts: [{ name: "label", text: `<&>"'` }] });
  });

  test("long labels take two lines, parted between words", () => {
    const lines = (label: string): string[] => words(drawn(flow(activity("a", { label }))).activities[0], "label");
    expect(lines("Recipients who can be written to")).toEqual(["Recipients who can be", "written to"]);
    expect(lines("short")).toEqual(["short"]);
    expect(lines("")).toEqual([]);
    expect(lines("  two \n words  ")).toEqual(["two words"]);
    expect(lines("a".repeat(30))).toEqual(["a".repeat(21), "a".repeat(9)]);
    expect(lines("word ".repeat(20))).toEqual(["word word word word", "word word word word…"]);
    expect(lines("収".repeat(30))).toEqual(["収".repeat(10), `${"収".repeat(10)}…`]);
    expect(lines("😀".repeat(300)).join("")).not.toMatch(/\p{Surrogate}/u);
  });
});

test("the same input gives the same bytes, which say who made them", () => {
  const svg = workflowPicture(joining, QUIET);
  expect(workflowPicture(structuredClone(joining), structuredClone(QUIET))).toBe(svg);
  expect(svg).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<!-- made by `xtkit run`/);
  expect(svg).not.toMatch(/NaN|undefined|Infinity/);
});

test("it needs nothing else: no address but that of its own language, light, dark and paper", () => {
  const svg = workflowPicture(joining, QUIET);
  expect(svg.match(/https?:[^"\s]*/g)).toEqual(["http://www.w3.org/2000/svg"]);
  expect(svg).not.toMatch(/url\(|@import|@font-face|href/);
  expect(svg).toContain("@media screen and (prefers-color-scheme:dark)");
});

test("a workflow without activities is a picture too", () => {
  const { activities, root } = drawn(flow());
  expect(activities).toEqual([]);
  expect(Number(root.attributes.get("width"))).toBeGreaterThan(0);
  expect(Number(root.attributes.get("height"))).toBeGreaterThan(0);
});
