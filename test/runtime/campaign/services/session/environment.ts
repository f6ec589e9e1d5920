import { service, type Service } from "../../dispatch/service.ts";
import { mistake } from "../../../mistakes/mistake.ts";

/** Environment and progress of a run; commands, which the mock server does not run. */
export const environment = [
  service("getEnv", ["text", "text?"], ({ run }, name, fallback = "") => run.environment.get(name) ?? fallback),
  service("setEnv", ["text", "text"], ({ run }, name, value) => {
    run.environment.set(name, value);
    return value;
  }),
  service("setMaxProgress", ["number"], ({ run }, maximum) => void (run.progress.maximum = maximum)),
  service("setProgress", ["number"], ({ run }, value) => void (run.progress.value = value)),
  service("execCommand", ["text", "boolean?"], (_, command) => {
    throw mistake("no-commands", { command });
  }),
] as const satisfies readonly Service[];
