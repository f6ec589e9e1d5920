#!/usr/bin/env node
import { run } from "./run.ts";

const color = process.stdout.isTTY && process.env.NO_COLOR === undefined;
process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
  ...(process.stderr.isTTY && { status: (text: string) => process.stderr.write(`\r\u001b[2K${text}`) }),
  color,
});
