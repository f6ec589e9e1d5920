import { createContext, Script } from "node:vm";
import { lower, parse, print } from "../../build/e4x/index.ts";
import type { CampaignConnection } from "./connection.ts";
import { createE4X, type E4X } from "./e4x/create-e4x.ts";
import type { Settings } from "./e4x/settings.ts";
import { makeStackMapper, type StackMapper } from "./map-stack.ts";
import { lowerOperators } from "./operators.ts";
import { privateConnection } from "./private-connection.ts";
import { realmScript } from "./realm-source.ts";
import { decodeCross, encodeCross } from "./realm/cross-values.ts";
import type { HostAnswer, HostCall, Realm, RealmStart } from "./realm/start-realm.ts";
import { decodeArguments, encodeWire } from "./realm/wire-text.ts";
import type { LeftVariables } from "./realm/workflow-objects.ts";
import type { LogLine, VariableBag } from "./wire.ts";

/** A campaign that scripts can run against: what `createCampaign` returns. */
export interface ScriptCampaign {
  readonly strictBuilders?: boolean;
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
}

/** What a script leaves behind. */
export interface RunScriptResult {
  /** The completion value of the script, as data of the caller's realm; XML stays XML. */
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
  const { globals = {}, filename = "script.js", campaign, vars, instanceVars, activity, workflow } = options;
  const { script, mapStack } = compile(source, filename);
  const connection = campaign ? campaign.connect({ vars, instanceVars, activity, workflow }) : privateConnection(vars, instanceVars);
  const e4x = createE4X();
  const { context, realm } = openRealm(connection, globals, e4x, campaign?.strictBuilders ?? true);
  const outcome = await Promise.resolve(evaluate(script, context, realm));
  const { settings, ...left } = decodeCross(realm.finish(), e4x) as LeftVariables & { settings: Settings };
  e4x.XML.setSettings(settings);
  connection.finish(left);
  const value = decodeCross(outcome.text, e4x);
  if (outcome.threw) throw value instanceof Error ? withStack(value, mapStack) : value;
  return { value, logs: connection.logs, vars: left.vars, instanceVars: left.instanceVars };
}

/** E4X text to a script for Node. */
function compile(source: string, filename: string): { script: Script; mapStack: StackMapper } {
  const printed = print(lower(parse(source, { sourceFile: filename })), { sourceFile: filename });
  const lowered = lowerOperators(printed.code, { filename });
  return { script: new Script(lowered.code, { filename }), mapStack: makeStackMapper(filename, [lowered.map, printed.map]) };
}

function openRealm(connection: CampaignConnection, globals: Record<string, unknown>, e4x: E4X, strictBuilders: boolean): { context: object; realm: Realm } {
  const functions: ((...args: unknown[]) => unknown)[] = [];
  const hostCall: HostCall = (kind, target, args) => {
    try {
      if (kind === "service") return answer({ ok: encodeWire(connection.bridge.call(target, decodeArguments(args))) });
      const result = functions[Number(target)]!(...(decodeCross(args, e4x) as unknown[]));
      return answer({ ok: encodeCross(result, e4x) });
    } catch (error) {
      return answer({ error: encodeCross(error, e4x) });
    }
  };
  const give = (callable: (...args: unknown[]) => unknown): number => functions.push(callable) - 1;
  const start: RealmStart = {
    paths: connection.bridge.paths,
    strictBuilders,
    state: encodeCross(connection.state, e4x),
    globals: encodeCross(globals, e4x, { give }),
  };
  // No code from strings: a script must not get at the syntax and objects that its own parser keeps out.
  const context = createContext(Object.create(null) as object, { codeGeneration: { strings: false, wasm: false } });
  const startRealm = realmScript().runInContext(context) as (hostCall: HostCall, start: string) => Realm;
  return { context, realm: startRealm(hostCall, JSON.stringify(start)) };
}

function answer(content: HostAnswer): string {
  return JSON.stringify(content);
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
