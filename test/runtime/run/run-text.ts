import type { Script } from "node:vm";
import type { CampaignConnection } from "../wire/connection.ts";
import { createDom } from "../dom/create-dom.ts";
import { createE4X } from "../e4x/create-e4x.ts";
import type { Dialect } from "../e4x/dialect.ts";
import type { Settings } from "../e4x/settings.ts";
import type { StackMapper } from "../../../build/node/map-stack.ts";
import { E4XSyntaxError } from "../../../build/e4x/faults/syntax-error.ts";
import { placed } from "../mistakes/placed.ts";
import { allRuns } from "./all-runs.ts";
import { TimeLimit } from "./time-limit.ts";
import { syntaxPlace } from "./syntax-place.ts";
import { openRealm } from "./open-realm.ts";
import { decodeCross, encodeCross } from "../realm/cross-values.ts";
import type { Realm } from "../realm/start-realm.ts";
import type { LeftVariables } from "../realm/workflow-objects.ts";
import type { LogLine } from "../wire/wire.ts";

/** How a script ended, and what it left. */
export type StepOutcome = { logs: LogLine[]; left: LeftVariables; fields: CampaignConnection["state"]["fields"] } & (
  | { threw: false; value: unknown }
  | { threw: true; error: unknown; stack?: string }
);

/** How a text runs. */
export interface RunTextOptions {
  filename: string;
  /** The text is the body of a function; see `compileText`. */
  isBody?: boolean;
  /** Connects to the server; called once the text is compiled. */
  connect(): CampaignConnection;
  globals?: Record<string, unknown>;
  dialect?: Dialect;
  strictBuilders?: boolean;
  /** In seconds. */
  timeLimit?: number;
}

/**
 * Runs E4X text, sloppy, in a realm of its own where every value it sees is made.
 * @throws E4XSyntaxError for text that the server's engine would not compile; what the script throws is in the outcome
 */
export function runText(
  source: string,
  { filename, isBody, connect, globals = {}, dialect, strictBuilders = true, timeLimit }: RunTextOptions,
): StepOutcome {
  const { script, mapStack, functionText } = compiled(source, filename, isBody);
  const connection = connect();
  const e4x = createE4X({ dialect });
  const dom = createDom();
  const limit = new TimeLimit(filename, timeLimit);
  const { context, realm, mapStacks } = openRealm({
    connection,
    globals,
    e4x,
    dom,
    strictBuilders,
    limit,
    text: { filename, source, mapStack, functionText },
  });
  const outcome = evaluate(script, context, realm, limit, (error) => encodeCross(error, e4x));
  const { settings, ...left } = decodeCross(realm.finish(), e4x) as LeftVariables & { settings: Settings };
  e4x.XML.setSettings(settings);
  const failure = outcome.threw ? undefined : failureAtTheEnd(connection);
  connection.finish({ vars: left.vars, instanceVars: left.instanceVars, taskVars: left.taskVars });
  const value = decodeCross(outcome.text, e4x, { dom });
  const mapAll: StackMapper = (stack) => [mapStack, ...mapStacks.values()].reduce((mapped, map) => map(mapped), stack);
  const common = { logs: connection.logs, left, fields: connection.state.fields };
  if (outcome.threw) limit.noteStopped(value);
  if (limit.fault) return { ...common, threw: true, error: withStack(limit.fault, mapAll) };
  if (outcome.threw && value instanceof Error) return { ...common, threw: true, error: withStack(value, mapAll) };
  if (outcome.threw) return { ...common, threw: true, error: value, ...(outcome.stack !== undefined && { stack: mapAll(outcome.stack) }) };
  if (failure) return { ...common, threw: true, error: failure.error };
  return { ...common, threw: false, value };
}

function compiled(source: string, filename: string, isBody?: boolean): ReturnType<typeof allRuns.texts.compile> {
  try {
    return allRuns.texts.compile(source, filename, isBody);
  } catch (error) {
    throw error instanceof E4XSyntaxError ? placed(error, syntaxPlace(error, filename)) : error;
  }
}

/** What the server does at the end of a script may fail: saving what it changed. */
function failureAtTheEnd(connection: CampaignConnection): { error: unknown } | undefined {
  try {
    connection.complete?.();
    return undefined;
  } catch (error) {
    return { error };
  }
}

/** @param encode text of an error of this realm, which no code of the other gets */
function evaluate(
  script: Script,
  context: object,
  realm: Realm,
  { timeout }: TimeLimit,
  encode: (error: Error) => string,
): { threw: boolean; text: string; stack?: string } {
  try {
    return { threw: false, text: realm.encode(script.runInContext(context, { displayErrors: false, ...timeout })) };
  } catch (error) {
    if (error instanceof Error) return { threw: true, text: encode(error) };
    return { threw: true, text: realm.encodeThrown(error), stack: realm.stackOfThrown(error) };
  }
}

function withStack(error: Error, mapStack: StackMapper): Error {
  error.stack = mapStack(error.stack ?? "");
  return error;
}
