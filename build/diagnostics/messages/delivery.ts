import type { Messages } from "./message.ts";

/** Workflows, packages and other entities as files. */
export const deliveryMessages = {
  XTK5100: {
    name: "no-diagram",
    severity: "error",
    message: "{file} is no workflow: its root element is <{element}>.",
    suggestion: "It is the diagram of the workflow beside it: import the workflow again, `npx xtkit import <file>`, or remove the file.",
  },
  XTK5101: {
    name: "activity-without-file",
    severity: "error",
    message: "The <{element}> of the activity {activity} is in the file {file}, and there is none.",
    suggestion: "Write {file}.js or {file}.ts beside workflow.xml, import the workflow again, or put the script into this element.",
  },
  XTK5102: {
    name: "file-without-activity",
    severity: "warning",
    message: "{source} has no place in workflow.xml: there is no activity {activity} with a script of this kind.",
    suggestion: "{advice} Draw the activity in the console and import the workflow again, or move the file away if it is no longer needed.",
  },
  XTK5103: {
    name: "condition-without-transition",
    severity: "error",
    message: "{source} has a condition for the transition {transition}, which the activity {activity} has not in workflow.xml.",
    suggestion: "{advice}",
  },
  XTK5104: {
    name: "missing-condition",
    severity: "error",
    message: "{source} has no condition for the transition {transition}.",
    suggestion: "Add one under this name, or put the condition into this element.",
  },
  XTK5105: {
    name: "character-not-in-xml",
    severity: "error",
    message: "The script of {source} has the character {code} in line {line}, which XML cannot hold.",
    suggestion: "Write it as an escape in its text, such as \\u0001.",
  },
  XTK5106: {
    name: "foreign-workflow-file",
    severity: "error",
    message: "{file} is not what a build of {source} wrote, and the workflow goes there.",
    suggestion: "Move the file away; nothing was changed.",
  },
  XTK5110: {
    name: "unknown-document",
    severity: "error",
    message: "{file} cannot be imported: its root element is <{element}>.",
    suggestion: "It must be {readable}: an export of the console, or the XML source of a record.",
  },
  XTK5111: {
    name: "record-without-key",
    severity: "error",
    message: "<{element}> of {schema} has no name: neither namespace and name, nor internalName, name or id.",
    suggestion: "Add what the record is known by; the other records were imported.",
  },
  XTK5112: {
    name: "same-record-twice",
    severity: "error",
    message: "{file} would be written twice, from {first} and from {second}, with different texts.",
    suggestion: "Import one of them; nothing was written for either.",
  },
  XTK5113: {
    name: "changed-on-both-sides",
    severity: "error",
    message: "{file} was changed here, and what is imported is another text than was imported before.",
    suggestion: "Put the two together by hand, or run the import with --force: it keeps a copy of your file and overwrites it.",
  },
  XTK5114: {
    name: "not-imported-file",
    severity: "error",
    message: "{file} is there already, from no import, and differs from what is imported.",
    suggestion: "Move or rename it, or run the import with --force: it keeps a copy of your file and overwrites it.",
  },
  XTK5115: {
    name: "script-kept-in-diagram",
    severity: "warning",
    message: "{what} stays in workflow.xml: {reason}.",
    suggestion: "It is built as it is. To have it in a file, change that in the console and import the workflow again.",
  },
  XTK5116: {
    name: "nothing-to-import",
    severity: "error",
    message: "{file} has no records.",
    suggestion: "Export the package again with content, or name another file.",
  },
  XTK5117: {
    name: "changed-since-typescript",
    severity: "warning",
    message: "{file} was changed on the server since it was moved to {source}.",
    suggestion: "Take the change over by hand: `npx xtkit verify` shows where the two differ.",
  },
  XTK5118: {
    name: "diagram-given-to-import",
    severity: "error",
    message: "{file} is a diagram of a project: its scripts were taken out already.",
    suggestion: "Import what the console exports, or what `npx xtkit build` makes of it.",
  },
  XTK5119: {
    name: "outside-project",
    severity: "error",
    message: "{file} leads out of the project, over a link.",
    suggestion: "Replace the link by a folder; nothing was written there.",
  },
  XTK5120: {
    name: "no-file-to-import",
    severity: "error",
    message: "No file to import was named.",
    suggestion: "`npx xtkit import workflow.xml package.xml`: what the console exports, or shows as XML source.",
  },
  XTK5121: {
    name: "import-is-no-file",
    severity: "error",
    message: "{file} is no file.",
    suggestion: "Name files: what the console exports, or shows as XML source.",
  },
  XTK5130: {
    name: "package-build-unknown",
    severity: "warning",
    message: 'The package does not say for which build of the server it is ({setting} is "*"): the console may refuse it.',
    suggestion: "Set package.buildVersion and package.buildNumber in xtkit.config.mts to those of the instance (Help > About).",
  },
  XTK5131: {
    name: "instance-bound-attribute",
    severity: "warning",
    message: "{file} has {attributes}, which are numbers of one instance: the package goes without.",
    suggestion: 'Link by natural keys, as the console\'s export does: <folder _operation="none" name="nmsTechnicalWorkflow"/>.',
  },
  XTK5132: {
    name: "nothing-to-package",
    severity: "error",
    message: "There is nothing to package{reason}.",
    suggestion:
      "A package has workflows (activities/<workflow>/workflow.xml), libraries, schemas (types/schemas) and what lies in entities/.",
  },
  XTK5133: {
    name: "git-failed",
    severity: "error",
    message: "git does not tell what changed since {reference}: {detail}",
    suggestion: "Name a commit, a branch or a tag of this repository: --since main.",
  },
  XTK5134: {
    name: "foreign-package-file",
    severity: "error",
    message: "{file} is no package, and the package goes there.",
    suggestion: "Give another file with --out; nothing was changed.",
  },
  XTK5135: {
    name: "record-text-missing",
    severity: "error",
    message: "The text of {record} is in the file {file}, and there is none.",
    suggestion: "Write the file, or import the record again.",
  },
  XTK5136: {
    name: "unknown-record-file",
    severity: "error",
    message: "{file} is no record for a package: its root element <{element}> has no name or key.",
    suggestion: "Import the record again, or move the file out of this folder.",
  },
} as const satisfies Messages;
