import { service, type Service } from "../service.ts";

/** Environment and progress of a run; commands, which the mock server does not run. */
export const environment = [
  service("getEnv", ["text"], ({ run }, name) => run.environment.get(name) ?? ""),
  service("setEnv", ["text", "text"], ({ run }, name, value) => void run.environment.set(name, value)),
  service("setMaxProgress", ["number"], ({ run }, maximum) => void (run.progress.maximum = maximum)),
  service("setProgress", ["number"], ({ run }, value) => void (run.progress.value = value)),
  service("execCommand", ["text", "boolean?"], (_, command) => {
    throw new Error(`execCommand: the mock server runs no commands (${JSON.stringify(command)}). Answer it in the test: campaign.replace("execCommand", (command, noThrow) => [0, "output"]).`);
  }),
] as const satisfies readonly Service[];
