import type { Campaign, ConnectOptions } from "../campaign/campaign.ts";
import { createE4X } from "../e4x/create-e4x.ts";
import { createServerNames } from "../realm/create-server-names.ts";
import { inDocument, type PlaceOf } from "./in-document.ts";
import { expectBuildable, loadActivity } from "../run/run-activity.ts";
import { runLibrary } from "../run/run-library.ts";
import { runText, type StepOutcome } from "../run/run-text.ts";
import { allRuns, type Session } from "../run/all-runs.ts";
import { withinLimit, withSession } from "../run/session.ts";
import { TimeLimit } from "../run/time-limit.ts";

/** A piece of script of an activity: one function of its module, or a text. */
export type Piece = ModulePiece | TextPiece;

/** TypeScript, TSX or a module with E4X. */
export interface ModulePiece {
  /** Project-relative path. */
  path: string;
  /** Runs what is meant of the module's exports; by default the function that is its default export. */
  use?(exports: Record<string, unknown>): unknown;
}

/** E4X text. */
export interface TextPiece {
  source: string;
  /** Project-relative path of the activity that the text is all of. */
  activity?: string;
  /** Its name in stacks. */
  filename: string;
  /** The body of a function: `return` may stand at its top level. */
  isBody?: boolean;
  /** Where a place of the text is in its document, where that is another one. */
  placeOf?: PlaceOf;
}

/** The default function, as the script of the activity. */
function callDefault(exports: Record<string, unknown>): unknown {
  return typeof exports.default === "function" ? (exports.default as () => unknown)() : undefined;
}

/**
 * Runs a piece of script on the server.
 * @throws E4XSyntaxError for a text that the engine would not compile; what the script throws is in the outcome
 */
export async function runPiece(server: Campaign, piece: Piece, options: ConnectOptions): Promise<StepOutcome> {
  if ("path" in piece)
    return await inSession(server, piece.path, options, async (run) => {
      await expectBuildable(server.root, piece.path);
      const exports = await loadActivity(server.root, piece.path, run);
      return withinLimit(() => (piece.use ?? callDefault)(exports));
    });
  if (piece.activity !== undefined) await expectBuildable(server.root, piece.activity);
  const { filename, isBody, placeOf } = piece;
  return inDocument(filename, placeOf, () =>
    runText(piece.source, {
      filename,
      isBody,
      connect: () => server.connect(options),
      dialect: server.dialect,
      strictBuilders: server.strictBuilders,
      timeLimit: server.timeLimit,
    }),
  );
}

/**
 * Runs a function of this realm with the Campaign names in place.
 * @param title what messages call it
 */
export async function inSession(
  server: Campaign,
  title: string,
  options: ConnectOptions,
  task: (run: number) => unknown,
): Promise<StepOutcome> {
  const connection = server.connect(options);
  const e4x = createE4X({ strictBuilders: server.strictBuilders, dialect: server.dialect });
  const { builtins, engine } = allRuns.modules;
  const { names, snapshot } = createServerNames({
    e4x,
    bridge: connection.bridge,
    state: connection.state,
    engine,
    toDate: builtins.date,
    asNative: builtins.asNative,
    library: runLibrary,
  });
  const limit = new TimeLimit(title, server.timeLimit);
  const session: Session = { names, limit, ...(connection.clock && { clock: connection.clock }) };
  builtins.regExps.forget();
  let outcome = await settle(async () => {
    const value = await withSession(session, () => task(allRuns.nextRun()));
    connection.complete?.();
    return value;
  });
  if (limit.fault) outcome = { threw: true, error: limit.fault };
  if (outcome.threw && outcome.error instanceof Error) {
    outcome.error.stack = mapped(outcome.error.stack ?? "", session);
    builtins.caught(outcome.error);
  }
  const stack = outcome.threw ? e4x.stackOfThrown(outcome.error) : undefined;
  const left = snapshot();
  connection.finish({ vars: left.vars, instanceVars: left.instanceVars, taskVars: left.taskVars });
  return {
    ...outcome,
    ...(stack !== undefined && { stack: mapped(stack, session) }),
    logs: connection.logs,
    left,
    fields: connection.state.fields,
  };
}

function mapped(stack: string, { mapStacks = [] }: Session): string {
  return mapStacks.reduce((before, map) => map(before), stack);
}

async function settle(task: () => unknown): Promise<{ threw: false; value: unknown } | { threw: true; error: unknown }> {
  try {
    return { threw: false, value: await task() };
  } catch (error) {
    return { threw: true, error };
  }
}
