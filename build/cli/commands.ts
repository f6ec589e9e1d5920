import type { Command } from "./command.ts";

/** What the overview says of a command, and how it is loaded: only when it is asked for. */
export interface CommandEntry {
  name: string;
  /** One line for the overview. */
  summary: string;
  load(): Promise<Command>;
}

/** Every command, in the order of the overview. */
export const commands: readonly CommandEntry[] = [
  {
    name: "init",
    summary: "put examples and settings into this folder",
    load: async () => (await import("./commands/init.ts")).initCommand,
  },
  {
    name: "new",
    summary: "write a new activity or library with its test",
    load: async () => (await import("./commands/new.ts")).newCommand,
  },
  {
    name: "import",
    summary: "take workflows and packages apart into files",
    load: async () => (await import("./commands/import.ts")).importCommand,
  },
  {
    name: "build",
    summary: "build activities into paste-ready scripts",
    load: async () => (await import("./commands/build.ts")).buildCommand,
  },
  {
    name: "check",
    summary: "type-check and lint the activities, write nothing",
    load: async () => (await import("./commands/check.ts")).checkCommand,
  },
  {
    name: "test",
    summary: "run the unit tests on the mocked Campaign",
    load: async () => (await import("./commands/test.ts")).testCommand,
  },
  {
    name: "run",
    summary: "run one activity on the mocked Campaign and show what it did",
    load: async () => (await import("./commands/run.ts")).runCommand,
  },
  {
    name: "remap",
    summary: "find what a journal says of errors in the sources",
    load: async () => (await import("./commands/remap.ts")).remapCommand,
  },
  {
    name: "ci",
    summary: "check, test and build: all that a change has to pass",
    load: async () => (await import("./commands/ci.ts")).ciCommand,
  },
  {
    name: "package",
    summary: "pack workflows, libraries and schemas for the console's import",
    load: async () => (await import("./commands/package.ts")).packageCommand,
  },
  {
    name: "verify",
    summary: "compare what is on the server with what is built here",
    load: async () => (await import("./commands/verify.ts")).verifyCommand,
  },
  {
    name: "config",
    summary: "show every setting, its value and where that is from",
    load: async () => (await import("./commands/config.ts")).configCommand,
  },
  {
    name: "types",
    summary: "generate declarations from schema XML",
    load: async () => (await import("./commands/types.ts")).typesCommand,
  },
];
