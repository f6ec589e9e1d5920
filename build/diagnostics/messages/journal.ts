import type { Messages } from "./message.ts";

/** Journals, and the names that scripts have in them. */
export const journalMessages = {
  XTK5140: {
    name: "workflow-names-invalid",
    severity: "error",
    message: "{file} does not say how the workflow and its activities are named: {detail}.",
    suggestion: 'Write { "internalName": "cusNightly", "activities": { "<file>": "<activity>" } }; both may be left out.',
  },
  XTK5141: {
    name: "workflow-names-no-file",
    severity: "error",
    message: "{file} names an activity of the file {stem}, and there is none in the folder.",
    suggestion: "Name a file without its ending, such as score of score.ts and score.init.ts.{advice}",
  },
  XTK5142: {
    name: "workflow-names-same",
    severity: "error",
    message: "{first} and {second} would both be the activity {activity} of {workflow}.",
    suggestion: "Names of activities are unique in a workflow: give each file its own, in {file}.",
  },
  XTK5143: {
    name: "journal-unknown-script",
    severity: "warning",
    message: "{script} is no script of this project.",
    suggestion:
      "Names are <internal name>/<activity>, as workflow.xml or workflow.json beside the activities have them, else as the folder and the file.{advice}",
  },
  XTK5144: {
    name: "journal-not-built",
    severity: "warning",
    message: "{script} cannot be traced back: {output}, with its map, is not there.",
    suggestion: "Run `npx xtkit build`. The server may have what an earlier build made: check out the sources of that time first.",
  },
  XTK5145: {
    name: "journal-stale-build",
    severity: "warning",
    message: "{file} was changed after {output} was built: the place is that of the build.",
    suggestion: "Where the server has the script of that build, look at the text in the frame; `npx xtkit build` makes the next one.",
  },
  XTK5146: {
    name: "journal-foreign-map",
    severity: "warning",
    message: "{output} is not what its map was made for: it was changed by hand, or a build was interrupted.",
    suggestion: "Run `npx xtkit build`, and compare the script with that on the server.",
  },
  XTK5147: {
    name: "journal-line-beyond",
    severity: "warning",
    message: "{script} has no line {line}: {output} has {lines}.",
    suggestion:
      "The server has another version of it: build that, or paste this one. `npx xtkit remap --calibrate` finds how the server counts lines.",
  },
  XTK5148: {
    name: "journal-ambiguous-place",
    severity: "warning",
    message: "{script} is several scripts, and the journal does not tell which: it may be {others} as well.",
    suggestion: "The first one is shown. All scripts of an activity, and all conditions of a test, have one name in journals.",
  },
  XTK5149: {
    name: "journal-other-text",
    severity: "warning",
    message: "Line {line} of {output} is not the text that the journal shows.",
    suggestion: "The server has another version of the script: build that one, or paste this one. The place is that of the number alone.",
  },
  XTK5150: {
    name: "journal-own-line",
    severity: "warning",
    message:
      "Line {line} of {output} is not of your source: it is a line that xtkit writes around scripts, or a function that it brings along.",
    suggestion: "Where a place is shown, it is the nearest one. Look at the script itself, and at what calls the function.",
  },
  XTK5151: {
    name: "journal-moved-line",
    severity: "warning",
    message: "The journal says line {line}, and the text that it shows is on line {built} of the script.",
    suggestion:
      "The text decides. Where the difference is always the same, set lineOffset.{kind}; `npx xtkit remap --calibrate` finds its value.",
  },
  XTK5152: {
    name: "journal-several-files",
    severity: "error",
    message: "`xtkit remap` reads one journal, and got {given} arguments.",
    suggestion: "Name one file, or - for standard input.",
  },
  XTK5153: {
    name: "journal-helper-library",
    severity: "warning",
    message: "{script} is the library of functions that xtkit makes for scripts.",
    suggestion: "Look at the script that called it: the row beside it names the activity.",
  },
} as const satisfies Messages;
