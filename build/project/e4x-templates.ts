import type { ScriptKind } from "../engine/script-kind.ts";
import { type Template, templates } from "./templates.ts";

/** The same sources in E4X, for `.js` files. Of a library, TypeScript knows what its declaration says. */
export const e4xTemplates: Readonly<Record<ScriptKind, Template>> = {
  js: {
    ...templates.js,
    source: `// The script of a JavaScript code activity: it is built to its own text.
logInfo(instance.internalName + ": " + vars.recCount + " records");
`,
  },
  jsx: {
    ...templates.jsx,
    source: `// Runs once, when the activity is activated. What it leaves in task.vars is there in recall.
function call() {
  task.vars.looks = 0;
  return 0;
}

// Runs again and again, at the date that is set, until the task is completed.
function recall() {
  var looks = Number(task.vars.looks) + 1;
  task.vars.looks = looks;
  if (looks < 3) {
    var next = getCurrentDate();
    next.setTime(next.getTime() + 60000);
    task.setNextProcessingDate(next);
    return 0;
  }
  task.postEvent(task.transitionByName("ok"));
  task.setCompleted();
  return 0;
}
`,
  },
  jstest: {
    ...templates.jstest,
    source: `// The conditions of a Test activity in the order in which they are asked, each under its transition. When none holds, default is taken.

// transition none
Number(vars.recCount) == 0;

// transition many
Number(vars.recCount) > 1000;
`,
  },
  init: {
    ...templates.init,
    source: `// The initialisation script: it runs before the activity of the same name, and is the only one that may change it.
activity.label = "Run of " + formatDate(getCurrentDate(), "%4Y-%2M-%2D");
`,
  },
  library: {
    ...templates.library,
    source: `// A library: what it declares at its top level are globals of the scripts that load it.
function shorten(text, length) {
  return text.length > length ? text.slice(0, length - 1) + "…" : text;
}
`,
    declaration: "/** At most so many characters of a text. */\nexport declare function shorten(text: string, length: number): string;\n",
    test: (name, path) => templates.library.test(name, path).replace(".library", ".library.js"),
  },
};
