import type { Messages } from "./message.ts";

/** Running an activity from the command line. */
export const runMessages = {
  XTK5020: {
    name: "run-nothing-named",
    severity: "error",
    message: "No activity to run is named.",
    suggestion: "Name one: `npx xtkit run activities/<workflow>/<activity>.ts`, or the XML of a workflow.",
  },
  XTK5021: {
    name: "run-failed",
    severity: "error",
    message: "{target} stopped with an error: {detail}",
    suggestion: "The place that threw is marked where it is in the project; the journal shows what the script did before.",
  },
  XTK5022: {
    name: "run-impossible",
    severity: "error",
    message: "{target} cannot be run: {detail}",
    suggestion: "See `npx xtkit run --help` for what an activity, its rows and its variables look like.",
  },
  XTK5023: {
    name: "run-invalid-rows",
    severity: "error",
    message: "{file} holds no rows: {detail}.",
    suggestion: 'Write an object of schema ids with their records: { "nms:recipient": [ { "email": "a@x.io" } ] }.',
  },
  XTK5024: {
    name: "run-invalid-variable",
    severity: "error",
    message: "{argument} is no variable.",
    suggestion: "Write --vars name=value, several after each other.",
  },
  XTK5070: {
    name: "run-invalid-limit",
    severity: "error",
    message: "--{option} {given} is no number of {unit}.",
    suggestion: "Write a number, such as --time-limit 60 or --memory-limit 2048; --time-limit 0 is no limit.",
  },
  XTK5071: {
    name: "run-out-of-memory",
    severity: "error",
    message: "{target} was stopped: it took more than {limit} MB of memory.",
    suggestion: "Look for a text or a list that grows in a loop without an end. What needs more gets it with --memory-limit 4096.",
  },
} as const satisfies Messages;
