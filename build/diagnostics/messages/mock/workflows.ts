import type { MockMessages } from "./mock-message.ts";

/** Activities that are run, and the XML of workflows. */
export const workflowMessages = {
  "unknown-activity": {
    code: "XTK6801",
    message: "there is no activity {activity} in {root}",
    advice: ': give a path like "activities/sample-ingest/insert.ts", relative to the project',
  },
  "recall-without-call": {
    code: "XTK6802",
    message: "there is no {file} beside {path}: an advanced activity starts with it",
    suggestion: "Add the script of the first call.",
  },
  "library-as-activity": {
    code: "XTK6803",
    message: "{path} is a library, which does not run by itself",
    advice: ": import it in the test and call its functions with campaign.call(() => …)",
  },
  "advanced-without-function": {
    code: "XTK6804",
    message:
      "{path} must export a function {name}: call runs when the activity is activated, recall again and again until task.setCompleted()",
    suggestion: "Export both functions, call and recall.",
  },
  "conditions-not-exported": {
    code: "XTK6805",
    message: "{file} must default-export the conditions by the name of their transition",
    advice: ": export default { found: () => …, missing: () => … }",
    suggestion: "Write export default { found: () => …, missing: () => … }.",
  },
  "condition-not-a-function": {
    code: "XTK6806",
    message: "{file}: the condition of {transition:quoted} must be a function",
    suggestion: "Write a function that gives true or false.",
  },
  "call-without-end": {
    code: "XTK6807",
    message: "{activity}: call did not end with task.setCompleted(), and there is no recall",
    suggestion: "End call with task.setCompleted(), or add recall.",
  },
  "endless-recall": {
    code: "XTK6808",
    message: "{activity}: recall ran {count} times and task.setCompleted() was never called",
    advice: ". Give a number of runs, as in { recalls: 3 }, to look at a task that goes on",
  },
  "advanced-without-number": {
    code: "XTK6809",
    message: "{path}: {name} gave {given}, and no number",
    suggestion: "Let every path end with return 0.",
  },
  "unknown-workflow": {
    code: "XTK6810",
    message: "there is no workflow {file} in {root} ({reason})",
    advice: ": give its XML, or a path relative to the project",
  },
  "no-workflow-in-document": {
    code: "XTK6811",
    message: "{place} <{element}> holds no workflow",
    advice: ': give <workflow>…</workflow>, or a package with <entities schema="xtk:workflow">',
  },
  "several-workflows": {
    code: "XTK6812",
    message: "{file} holds the workflows {names}",
    advice: ": say which, { workflow: {first:quoted} }",
  },
  "workflow-same-name": {
    code: "XTK6813",
    message: "{place} there are two activities {activity:quoted}",
    suggestion: "Give one of the two another name.",
  },
  "workflow-nameless": {
    code: "XTK6814",
    message: "{place} <{element}> has no name",
    suggestion: "Give it the attribute name.",
  },
  "workflow-invalid-name": {
    code: "XTK6815",
    message: "{place} {name:quoted} cannot be a name",
    suggestion: "Use letters, digits, _ and -, starting with a letter.",
  },
  "workflow-markup-in-script": {
    code: "XTK6816",
    message: "{place} <{element}> is markup in <{parent}>, which holds the text of a script",
    advice: ": write &lt;{element}, or put the script into <![CDATA[…]]>",
  },
  "workflow-unknown-target": {
    code: "XTK6817",
    message: "{file}: the transition {transition:quoted} of {activity:quoted} leads to {target:quoted}, which is no activity",
    suggestion: "Name an activity of the workflow, or leave target out.",
  },
  "workflow-unknown-jump": {
    code: "XTK6818",
    message: "{file}: it is not known where the jump {jump:quoted} leads",
    advice: ": say it, { jumps: { {jump:quoted}: {target:quoted} } }",
  },
  "workflow-without-player": {
    code: "XTK6819",
    message: "{file}: {activity} is none that the mock can run",
    advice: ". Play it in the test: { activities: { {name:quoted}: ({ vars }) => ({ recCount: 3 }) } }",
  },
  "workflow-unknown-transition": {
    code: "XTK6820",
    message: "{activity} has no transition {transition:quoted}",
    advice: [": there are {known}", ": there are none"],
    suggestion: "Name one of the transitions of the activity.",
  },
  "workflow-undecided-transition": {
    code: "XTK6821",
    message: "{activity} has several transitions, {names}",
    advice: ": say in its handler which are taken, ({ post }) => post({first:quoted})",
  },
  "workflow-without-end": {
    code: "XTK6822",
    message: "{file}: the workflow did not end within {limit} activities; the last ones were {visited}",
    advice: ". Check the loop, or give { limit: {more} }",
  },
  "workflow-without-start": {
    code: "XTK6823",
    message: "{file}: every activity has a transition that leads to it",
    advice: ": say where to start, { start: {start:quoted} }",
  },
  "workflow-unknown-activity": {
    code: "XTK6824",
    message: "{file}: {option} names {activity:quoted}, which is no activity",
    advice: "; there are {known}",
    suggestion: "Name an activity of the workflow.",
  },
  "page-as-activity": {
    code: "XTK6825",
    message: "{path}: pages (JSSP) and templates (JST) do not run on the mock",
    suggestion: "Put the code that counts into functions of lib/, and test these.",
  },
  "workflow-script-missing": {
    code: "XTK6826",
    message: "{file}: the <{element}> of {activity:quoted} is in the file {script}, and there is none",
    suggestion: "Write that file, .ts or .js, or import the workflow again.",
  },
} as const satisfies MockMessages;
