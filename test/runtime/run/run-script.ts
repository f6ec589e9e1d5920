import type { CampaignConnection } from "../wire/connection.ts";
import type { Dialect } from "../e4x/dialect.ts";
import { dialect, timeLimit, variables } from "../campaign/campaign-parameters.ts";
import { anything, checkArguments, optional, options, record, text } from "../campaign/values/check-arguments.ts";
import { keepPlace } from "./keep-place.ts";
import { privateConnection } from "./private-connection.ts";
import { runText } from "./run-text.ts";
import type { LogLine, VariableBag } from "../wire/wire.ts";

/** A campaign that scripts can run against: what `createCampaign` returns. */
export interface ScriptCampaign {
  readonly strictBuilders?: boolean;
  readonly dialect?: Dialect;
  readonly timeLimit?: number | undefined;
  connect(options?: { vars?: VariableBag; instanceVars?: VariableBag; activity?: string; workflow?: string }): CampaignConnection;
}

/** How a script runs. */
export interface RunScriptOptions {
  /** Further globals: plain data is cloned, functions are wrapped, XML values are made anew for the script. */
  globals?: Record<string, unknown>;
  /** Name of the script in errors; `script.js` by default. */
  filename?: string;
  /** The mock server; without it there are only the log functions and the workflow objects. */
  campaign?: ScriptCampaign;
  /** `vars`: the variables of the event. */
  vars?: VariableBag;
  /** `instance.vars`. */
  instanceVars?: VariableBag;
  /** Name of the activity. */
  activity?: string;
  /** Internal name of the workflow. */
  workflow?: string;
  /** Whose E4X: by default that of the campaign, or `"spidermonkey"`; see `E4XOptions`. */
  dialect?: Dialect;
  /** How many seconds it may take: by default that of the campaign, or 10; 0 for no limit. */
  timeLimit?: number;
}

/** What a script leaves behind. */
export interface RunScriptResult {
  /** The completion value of the script, as data of the caller's realm; XML stays XML, DOM stays DOM. */
  value: unknown;
  /** What this run wrote to the journal. */
  logs: LogLine[];
  /** `vars` after the run. */
  vars: VariableBag;
  /** `instance.vars` after the run. */
  instanceVars: VariableBag;
}

const runScriptParameters = {
  source: text,
  options: optional(
    options<RunScriptOptions>({
      globals: record(anything),
      filename: text,
      campaign: record(anything),
      vars: variables,
      instanceVars: variables,
      activity: text,
      workflow: text,
      dialect,
      timeLimit,
    }),
  ),
};

/**
 * Runs a Campaign script: emitted or legacy E4X text, sloppy, in a realm of its own where every value it sees is made.
 * @throws E4XSyntaxError for text that the server's engine would not compile; what the script throws, with its name and message
 */
export async function runScript(...given: [source: string, options?: RunScriptOptions]): Promise<RunScriptResult> {
  checkArguments("runScript", given, runScriptParameters);
  const [source, options = {}] = given;
  const {
    globals,
    filename = "script.js",
    campaign,
    vars,
    instanceVars,
    activity,
    workflow,
    dialect = campaign?.dialect,
    timeLimit: seconds = campaign?.timeLimit,
  } = options;
  const connect = (): CampaignConnection =>
    campaign ? campaign.connect({ vars, instanceVars, activity, workflow }) : privateConnection(vars, instanceVars);
  const outcome = runText(source, { filename, connect, globals, dialect, strictBuilders: campaign?.strictBuilders, timeLimit: seconds });
  if (outcome.threw) throw keepPlace(outcome.error, outcome.stack);
  return { value: outcome.value, logs: outcome.logs, vars: outcome.left.vars, instanceVars: outcome.left.instanceVars };
}
