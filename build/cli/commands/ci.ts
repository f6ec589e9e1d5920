import { type Command, type CommandInput, exitCode } from "../command.ts";
import { buildCommand } from "./build.ts";
import { checkCommand } from "./check.ts";
import { testCommand } from "./test.ts";

/** The steps in their order: what is cheap and says most comes first. */
const STEPS: readonly (readonly [name: string, command: Command])[] = [
  ["check", checkCommand],
  ["test", testCommand],
  ["build", buildCommand],
];

export const ciCommand: Command = {
  help: `xtkit ci [--json]

All that a change has to pass, in one command: \`xtkit check\` (types, rules, what the engine
has), \`xtkit test\` (the unit tests) and \`xtkit build\` (the scripts). Each step runs whatever
the one before found; exit code 1 when one of them failed. With --json one document:
{ ok, check, test, build }.`,
  options: {},
  async run({ root, json, terminal }) {
    const results: Record<string, unknown> = {};
    const failed: string[] = [];
    for (const [name, command] of STEPS) {
      let text = "";
      const input: CommandInput = { root, positionals: [], values: {}, json, rest: [], terminal };
      if (json) input.terminal = { ...terminal, out: (line) => void (text += `${line}\n`) };
      else terminal.out(`xtkit ${name}`);
      if ((await command.run(input)) !== exitCode.ok) failed.push(name);
      if (json) results[name] = parsed(text);
      else terminal.out("");
    }
    const ok = failed.length === 0;
    if (json) terminal.out(JSON.stringify({ ok, ...results }, undefined, 2));
    else terminal.out(ok ? "check, test and build: fine" : `failed: ${failed.join(", ")}`);
    return ok ? exitCode.ok : exitCode.error;
  },
};

/** The document that a step printed; null where it printed none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
