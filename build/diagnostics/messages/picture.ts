import type { Messages } from "./message.ts";

/** What `xtkit run` draws and writes. */
export const pictureMessages = {
  XTK5160: {
    name: "diagram-without-workflow",
    severity: "error",
    message: "--diagram draws a workflow, and {target} is one activity.",
    suggestion: "Name the XML of the workflow, or leave --diagram out: `--html report.html` shows what an activity did.",
  },
  XTK5161: {
    name: "picture-wrong-ending",
    severity: "error",
    message: "--{option} writes a file that ends in {ending}, and {file} does not.",
    suggestion: "Write --{option} <name>{ending}.",
  },
  XTK5162: {
    name: "picture-missing-folder",
    severity: "error",
    message: "{file} cannot be written: there is no folder {folder}.",
    suggestion: "Make the folder, or name another one; nothing was run.",
  },
  XTK5163: {
    name: "picture-no-file",
    severity: "error",
    message: "{file} is there and is no file that can be written.",
    suggestion: "Name a file: --{option} report{ending}.",
  },
  XTK5164: {
    name: "picture-foreign-file",
    severity: "error",
    message: "{file} is there, and `xtkit run` did not make it.",
    suggestion: "Name another file, or write over this one with --force; nothing was run.",
  },
  XTK5165: {
    name: "picture-over-input",
    severity: "error",
    message: "{file} is named twice: it would be written over.",
    suggestion: "Give --diagram and --html files of their own, apart from what is run and its rows.",
  },
  XTK5166: {
    name: "picture-unwritten",
    severity: "error",
    message: "{file} could not be written: {detail}",
    suggestion: "Check that it may be written; what the run did is told all the same.",
  },
} as const satisfies Messages;
