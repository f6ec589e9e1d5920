#!/usr/bin/env node
import type { Terminal } from "./command.ts";
import { nodeComplaint } from "./node-version.ts";

// A Node.js that is too old does not get to read the rest, which it may not be able to.
const complaint = nodeComplaint(process.versions.node);
if (complaint === undefined) {
  void start();
} else {
  process.stderr.write(`${complaint}\n`);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const { run } = await import("./run.ts");
  const argv = process.argv.slice(2);
  const terminal: Terminal = {
    out: (text) => process.stdout.write(`${text}\n`),
    error: (text) => process.stderr.write(`${text}\n`),
    input: {
      // Node.js opens it when it is first looked at, and few commands want it.
      get isTerminal() {
        return process.stdin.isTTY;
      },
      read: async () => await (await import("node:stream/consumers")).buffer(process.stdin),
    },
    ...(process.stderr.isTTY && { status: (text: string) => process.stderr.write(`\r\u001b[2K${text}`) }),
    color: process.stdout.isTTY && process.env.NO_COLOR === undefined,
  };
  process.once("uncaughtException", (error) => void stop(error, argv, terminal));
  process.exitCode = await run(argv, terminal);
}

async function stop(error: unknown, argv: readonly string[], terminal: Terminal): Promise<void> {
  // Whoever reads has read enough: there is nobody to tell it to.
  const { code, syscall } = (error ?? {}) as NodeJS.ErrnoException;
  if (code === "EPIPE") process.exit(1);
  const { reportThrown } = await import("./report-thrown.ts");
  // Where standard output itself is full, no document goes there.
  const json = argv.includes("--json") && syscall !== "write";
  reportThrown(error, { command: argv[0] ?? "", root: process.cwd(), json }, terminal);
  process.exit(1);
}
