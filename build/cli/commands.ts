import type { Command } from "./command.ts";
import { buildCommand } from "./commands/build.ts";
import { checkCommand } from "./commands/check.ts";
import { initCommand } from "./commands/init.ts";
import { runCommand } from "./commands/run.ts";
import { testCommand } from "./commands/test.ts";
import { typesCommand } from "./commands/types.ts";

/** Every command, in the order of the overview. */
export const commands: readonly Command[] = [initCommand, buildCommand, checkCommand, testCommand, runCommand, typesCommand];
