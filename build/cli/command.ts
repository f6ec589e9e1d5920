import type { ParseArgsConfig } from "node:util";

/** Where a command prints and what it knows about the terminal. */
export interface Terminal {
  /** Results: tables, JSON. */
  out(text: string): void;
  /** Diagnostics and progress. */
  error(text: string): void;
  /** Writes a line in the place of the last one, `""` takes it away; where a person looks at a terminal. */
  status?(text: string): void;
  /** Standard input. */
  input?: {
    /** Whether a person types there. */
    isTerminal: boolean;
    /** Reads it to its end. */
    read(): Promise<Uint8Array>;
  };
  /** Whether escape sequences may be used. */
  color: boolean;
}

/** What a command gets. */
export interface CommandInput {
  /** Absolute path of the project. */
  root: string;
  /** Arguments without options. */
  positionals: string[];
  /** The command's own options. */
  values: Record<string, string | boolean | string[] | undefined>;
  /** `--json`: one JSON document on standard output, nothing else. */
  json: boolean;
  /** Arguments after `--`. */
  rest: string[];
  terminal: Terminal;
}

/** Exit codes of every command. */
export const exitCode = { ok: 0, error: 1, different: 2 } as const;

/**
 * One command of the command line: a file in `commands/`, a line in `commands.ts`. Its page and its options are at hand without
 * its work, which is imported when it runs.
 */
export interface Command {
  /** The page of `xtkit <command> --help`. */
  help: string;
  options: NonNullable<ParseArgsConfig["options"]>;
  /** @returns the exit code */
  run(input: CommandInput): Promise<number>;
}
