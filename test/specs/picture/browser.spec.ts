import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runPage } from "../../../build/picture/page/run-page.ts";
import { workflowPicture } from "../../../build/picture/workflow-picture.ts";
import { chromium } from "../support/chromium.ts";
import { temporaryProject } from "../support/project.ts";
import { activity, flow, HOSTILE, KINDS, transition } from "./flow.ts";

const program = chromium();

/** A workflow with all that is drawn, and one activity for each hostile text. */
const diagram = flow(
  activity("start", { kind: "start", x: "0", y: "0" }, transition("initial", "work")),
  activity("work", { x: "120", y: "0" }, transition("done", "join"), transition("error"), transition("again", "start")),
  activity("join", { kind: "andjoin", x: "240", y: "0" }),
  activity("off", { kind: "unknown", isOff: true, x: "120", y: "100" }, transition("done", "work", { enabled: false })),
  ...HOSTILE.map((text, index) => activity(`${index}${text}`, { label: text, kind: text }, transition(text, "join", { label: text }))),
);
const run = {
  visited: ["start", "work", "work"],
  events: [{ activity: "work", name: "done" }],
  waiting: ["join"],
  state: "paused",
  failure: { message: "no" },
  journal: HOSTILE.map((message) => ({ activity: "work", level: "error", message })),
};
const record = {
  ...run,
  target: "flow.xml",
  diagram,
  calls: HOSTILE.map((text) => ({ path: text, args: [text], error: text })),
  rows: Object.fromEntries(HOSTILE.map((text) => [text, [{ [text]: text, name: text }]])),
  inferred: HOSTILE.map((schema) => ({ schema, nearest: schema })),
  vars: Object.fromEntries(HOSTILE.map((text) => [text, text])),
  diagnostics: HOSTILE.map((message) => ({ code: "XTK1", severity: "error" as const, message, suggestion: message, frame: message })),
};
const files = [
  ["picture.svg", workflowPicture(diagram, run)],
  ["page.html", runPage(record)],
] as const;

/** What a page does besides being shown. */
interface Watched {
  page: Page;
  said: string[];
  asked: string[];
}

let browser: Browser;

async function open(name: string, text: string): Promise<Watched> {
  const file = join(temporaryProject({}), name);
  writeFileSync(file, text);
  const page = await browser.newPage();
  const said: string[] = [];
  const asked: string[] = [];
  page.on("console", (line) => said.push(line.text()));
  page.on("pageerror", (error) => said.push(String(error)));
  page.on("dialog", (dialog) => void said.push(dialog.message()));
  page.on("request", (request) => asked.push(request.url()));
  const address = pathToFileURL(file).href;
  await page.goto(address, { waitUntil: "networkidle0" });
  expect(asked.shift()).toBe(address);
  return { page, said, asked };
}

/** What an expression gives in a page. */
async function ask<Answer = unknown>(page: Page, expression: string): Promise<Answer> {
  return (await page.evaluate(expression)) as Answer;
}

describe.skipIf(program === undefined)("in Chromium", () => {
  beforeAll(async () => {
    const { launch } = await import("puppeteer-core");
    browser = await launch({ executablePath: program!, args: ["--no-sandbox", "--disable-gpu"] });
  });
  afterAll(async () => await browser.close());

  test.each(files)("%s is shown: a box for each activity, nothing asked for, nothing said, nothing run", async (name, text) => {
    const { page, said, asked } = await open(name, text);
    const boxes = await ask<{ name: string; isSeen: boolean }[]>(
      page,
      `[...document.querySelectorAll(".activity")].map((one) => {
        const { width, height } = one.querySelector(".box").getBoundingClientRect();
        return { name: one.getAttribute("data-name"), isSeen: width > 25 && height > 25 };
      })`,
    );
    expect(boxes).toHaveLength(diagram.activities.length);
    expect(boxes.filter(({ isSeen }) => !isSeen)).toEqual([]);
    expect(boxes.slice(0, 4).map((box) => box.name)).toEqual(["start", "work", "join", "off"]);
    expect(await ask(page, `document.querySelectorAll(".transition[data-from] .line").length`)).toBe(5 + HOSTILE.length);
    expect(await ask(page, `document.querySelectorAll("script, img, iframe, object, embed, foreignObject, link, a").length`)).toBe(0);
    const handlers = `[...document.querySelectorAll("*")].flatMap((one) => one.getAttributeNames()).filter((name) => name.startsWith("on"))`;
    expect(await ask(page, handlers)).toEqual([]);
    // What ran would have said so.
    expect(await ask(page, "typeof window.ran")).toBe("undefined");
    expect({ said, asked }).toEqual({ said: [], asked: [] });
    await page.close();
  });

  test.each(files)("%s has the colours of its surroundings", async (name, text) => {
    const { page } = await open(name, text);
    const paper = `getComputedStyle(document.querySelector(".paper")).fill`;
    const colours = { light: "rgb(255, 255, 255)", dark: "rgb(20, 23, 28)" };
    for (const scheme of ["light", "dark"] as const) {
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      expect(await ask(page, paper)).toBe(colours[scheme]);
    }
    await page.emulateMediaType("print");
    expect(await ask(page, paper)).toBe(colours.light);
    await page.close();
  });

  test("the page has its style, and would refuse any other", async () => {
    const { page, said } = await open("page.html", runPage(record));
    const size = `getComputedStyle(document.querySelector("h1")).fontSize`;
    expect(await ask(page, size)).toBe("22px");
    await page.evaluate(
      `document.body.append(Object.assign(document.createElement("script"), { textContent: "window.ran = 1" }));
      document.body.append(Object.assign(document.createElement("style"), { textContent: "h1 { font-size: 1px }" }));`,
    );
    expect(await ask(page, "typeof window.ran")).toBe("undefined");
    expect(await ask(page, size)).toBe("22px");
    expect(said.length).toBeGreaterThan(0);
    await page.close();
  });

  test("the drawing of each kind is one that a browser reads", async () => {
    const { page, said } = await open("kinds.svg", workflowPicture(flow(...KINDS.map((kind) => activity(kind, { kind }))), run));
    const sizes = await ask<number[]>(
      page,
      `[...document.querySelectorAll(".icon")].map((one) => one.getBBox()).map(({ x, y, width, height }) => Math.min(x, y, 24 - x - width, 24 - y - height, width, height))`,
    );
    expect(sizes).toHaveLength(KINDS.length);
    // Each is inside its square, and not empty.
    expect(sizes.filter((size) => size < 0)).toEqual([]);
    expect(said).toEqual([]);
    await page.close();
  });

  test("texts are inside the picture", async () => {
    const small = flow(...diagram.activities.slice(0, 4));
    const { page } = await open("small.svg", workflowPicture(small, run));
    const outside = await ask(
      page,
      `[...document.querySelectorAll("text")].filter((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        const whole = document.documentElement.getBoundingClientRect();
        return left < whole.left || right > whole.right || top < whole.top || bottom > whole.bottom;
      }).map((one) => one.textContent)`,
    );
    expect(outside).toEqual([]);
    await page.close();
  });
});
