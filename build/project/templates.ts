import type { ScriptKind } from "../engine/script-kind.ts";

/** A new source and its test. */
export interface Template {
  /** What stands between the name of the file and its ending. */
  word?: string;
  source: string;
  /** What TypeScript is to know of a source in E4X that is imported. */
  declaration?: string;
  /** @param name of the file without ending @param path project-relative path of the source */
  test(name: string, path: string): string;
}

/** A test that runs the activity on a campaign. @param steps lines of the test, `$path` for the path of the source */
function running(title: string, options: string, steps: readonly string[], path: string): string {
  const lines = [`const campaign = createCampaign(${options});`, ...steps].map(
    (line) => `  ${line.replaceAll("$path", JSON.stringify(path))}\n`,
  );
  return `import { expect, test } from "vitest";\nimport { createCampaign } from "xtkit/test";\n\ntest(${JSON.stringify(title)}, async () => {\n${lines.join("")}});\n`;
}

/** By kind: a script that runs as it is, and a test that holds what it does. */
export const templates: Readonly<Record<ScriptKind, Template>> = {
  js: {
    source: `/** The script of a JavaScript code activity: the default function is what runs. */
export default function () {
  logInfo(\`\${instance.internalName}: \${String(vars.recCount)} records\`);
}
`,
    test: (_, path) =>
      running(
        "tells how many records there are",
        "",
        ["const { logs } = await campaign.run($path, { vars: { recCount: 3 } });", 'expect(logs[0].message).toContain("3 records");'],
        path,
      ),
  },
  jsx: {
    word: "advanced",
    source: `/** Runs once, when the activity is activated. What it leaves in task.vars is there in recall. */
export function call(): number {
  task.vars.looks = 0;
  return 0;
}

/** Runs again and again, at the date that is set, until the task is completed. */
export function recall(): number {
  const looks = Number(task.vars.looks) + 1;
  task.vars.looks = looks;
  if (looks < 3) {
    const next = getCurrentDate();
    next.setTime(next.getTime() + 60000);
    task.setNextProcessingDate(next);
    return 0;
  }
  task.postEvent(task.transitionByName("ok"));
  task.setCompleted();
  return 0;
}
`,
    test: (_, path) =>
      running(
        "goes on over ok at the third look",
        "",
        [
          "const { completed, events } = await campaign.run($path);",
          "expect(completed).toBe(true);",
          'expect(events.map((event) => event.name)).toEqual(["ok"]);',
        ],
        path,
      ),
  },
  jstest: {
    word: "condition",
    source: `/** The conditions of a Test activity, by the name of their transition, in the order in which they are asked. When none holds, default is taken. */
export default {
  none: () => Number(vars.recCount) === 0,
  many: () => Number(vars.recCount) > 1000,
};
`,
    test: (_, path) => `import { expect, test } from "vitest";
import { createCampaign } from "xtkit/test";

test.each([
  [0, "none"],
  [1001, "many"],
  [5, "default"],
])("%i records go on over %s", async (recCount, expected) => {
  const { transition } = await createCampaign().run(${JSON.stringify(path)}, { vars: { recCount } });
  expect(transition).toBe(expected);
});
`,
  },
  init: {
    word: "init",
    source: `/** The initialisation script: it runs before the activity of the same name, and is the only one that may change it. */
export default function () {
  activity.label = \`Run of \${formatDate(getCurrentDate(), "%4Y-%2M-%2D")}\`;
}
`,
    test: (_, path) =>
      running(
        "puts the date into the label",
        '{ now: new Date("2026-03-01T08:00:00Z") }',
        ["const { activity } = await campaign.run($path);", 'expect(activity.label).toBe("Run of 2026-03-01");'],
        path,
      ),
  },
  library: {
    word: "library",
    source: `/** A library: each export is a global of the scripts that load it. Activities import it, and their scripts load it. */
export function shorten(text: string, length: number): string {
  return text.length > length ? \`\${text.slice(0, length - 1)}…\` : text;
}
`,
    test: (name) => `import { expect, test } from "vitest";
import { shorten } from "./${name}.library";

test("no text is longer than the length", () => {
  expect(shorten("abcdef", 4)).toBe("abc…");
  expect(shorten("abc", 4)).toBe("abc");
});
`,
  },
};
