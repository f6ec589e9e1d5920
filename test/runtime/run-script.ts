import type { Script } from "node:vm";
import { compileScript } from "./compile-script.ts";
import type { CampaignConnection } from "./connection.ts";
import { createDom } from "./dom/create-dom.ts";
import { createE4X } from "./e4x/create-e4x.ts";
import type { Dialect } from "./e4x/dialect.ts";
import type { Settings } from "./e4x/settings.ts";
import type { StackMapper } from "./map-stack.ts";
import { openRealm } from "./open-realm.ts";
import { privateConnection } from "./private-connection.ts";
import { decodeCross } from "./realm/cross-values.ts";
import type { Realm } from "./realm/start-realm.ts";
import type { LeftVariables } from "./realm/workflow-objects.ts";
import type { LogLine, VariableBag } from "./wire.ts";

/** A campaign that scripts can run against: what `createCampaign` returns. */
export interface ScriptCampaign {
  readonly strictBuilders?: boolean;
  readonly dialect?: Dialect;
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
  vars?: VariableBag;
  instanceVars?: VariableBag;
  /** Names of activity and workflow for the campaign. */
  activity?: string;
  workflow?: string;
  /** Whose E4X: by default that of the campaign, or `"spidermonkey"`; see `E4XOptions`. */
  dialect?: Dialect;
}

/** What a script leaves behind. */
export interface RunScriptResult {
  /** The completion value of the script, as data of the caller's realm; XML stays XML, DOM stays DOM. */
  value: unknown;
  /** What this run wrote to the journal. */
  logs: LogLine[];
  vars: VariableBag;
  instanceVars: VariableBag;
}

/**
 * Runs a Campaign script: emitted or legacy E4X text, sloppy, in a realm of its own where every value it sees is made.
 * @throws E4XSyntaxError for text that the server's engine would not compile; what the script throws, with its name and message
 */
export async function runScript(source: string, options: RunScriptOptions = {}): Promise<RunScriptResult> {
  const { globals = {}, filename = "script.js", campaign, vars, instanceVars, activity, workflow, dialect = campaign?.dialect } = options;
  const { script, mapStack } = compileScript(source, filename);
  const connection = campaign ? campaign.connect({ vars, instanceVars, activity, workflow }) : privateConnection(vars, instanceVars);
  const e4x = createE4X({ dialect });
  const dom = createDom();
  const { context, realm } = openRealm({ connection, globals, e4x, dom, strictBuilders: campaign?.strictBuilders ?? true });
  const outcome = evaluate(script, context, realm);
  const { settings, ...left } = decodeCross(realm.finish(), e4x) as LeftVariables & { settings: Settings };
  e4x.XML.setSettings(settings);
  try {
    if (!outcome.threw) connection.complete?.();
  } finally {
    connection.finish(left);
  }
  const value = decodeCross(outcome.text, e4x, { dom });
  if (outcome.threw) throw value instanceof Error ? withStack(value, mapStack) : value;
  return { value, logs: connection.logs, vars: left.vars, instanceVars: left.instanceVars };
}

function evaluate(script: Script, context: object, realm: Realm): { threw: boolean; text: string } {
  try {
    return { threw: false, text: realm.encode(script.runInContext(context, { displayErrors: false })) };
  } catch (error) {
    return { threw: true, text: realm.encode(error) };
  }
}

function withStack(error: Error, mapStack: StackMapper): Error {
  error.stack = mapStack(error.stack ?? "");
  return error;
}
