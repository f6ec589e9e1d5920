import { RESERVED_NAME } from "../../../build/e4x/tree/reserved-name.ts";
import { createDom } from "../dom/create-dom.ts";
import type { Dialect } from "../e4x/dialect.ts";
import { createE4X } from "../e4x/create-e4x.ts";
import { ownHomes } from "../builtins/builtin-homes.ts";
import { showFields } from "../builtins/error-fields.ts";
import { refuseSharedAccessors } from "../builtins/shared-accessors.ts";
import { removeMissing } from "../builtins/remove-missing.ts";
import { createTimeZone } from "../builtins/time-zone.ts";
import { hasRoom } from "../builtins/has-room.ts";
import { installBuiltins } from "../builtins/install-builtins.ts";
import type { SourcePlace } from "../builtins/source-place.ts";
import type { HostBridge, ServerSurface, WireValue, WorkflowState } from "../wire/wire.ts";
import { limitStacks } from "../mistakes/capture-stack.ts";
import { createServerNames } from "./create-server-names.ts";
import { decodeCross, encodeCross } from "./cross-values.ts";
import { lookAtClock } from "./look-at-clock.ts";
import { shieldOwnObjects } from "./shield-own-objects.ts";
import { replaceEvaluation } from "./replace-evaluation.ts";
import { decodeWire, encodeArguments } from "./wire-text.ts";

/** What the host tells a realm at its start, as JSON text. */
export interface RealmStart {
  paths: readonly string[];
  surface?: ServerSurface;
  strictBuilders: boolean;
  /** In milliseconds; 0 for none. */
  timeLimit: number;
  dialect: Dialect;
  /** Text of the state's four bags, each by `encodeCross`. */
  state: string;
  /** Names and values of the caller's own globals, by `encodeCross`. */
  globals: string;
  /** The zone of local time in scripts. */
  timeZone: string;
  /** What the realm has and the engine has not, of `missingNames`. */
  missing: readonly [path: string, names: readonly string[]][];
}

/** What a host call answers, as JSON text. */
export type HostAnswer = { ok: string } | { error: string };

/** What a call of the host is for. */
export type HostCallKind = "service" | "global" | "read" | "write" | "now" | "place" | "function-text" | "turn";

/**
 * The host's one function in a realm. Only text crosses.
 * @param kind `service` for a server path, `global` for a function of the caller's, by number, `read` and `write` for a property of an
 *   object of the server, by name; `now` for the clock, `turn` for a loop whose time is over, `place` for the author's place of a stack, `function-text` for what the author of
 *   a script wrote as a function, by the text that runs
 * @returns text of a `HostAnswer`
 */
export type HostCall = (kind: HostCallKind, target: string, args: string) => string;

/** Calls that must fit on the stack before the host is called: it compiles regular expressions, and V8 ends the process where it has no room for one. */
const ROOM_TO_CALL = 1000;
const ROOM_TO_COMPILE = 4000;

/** As V8 says it. */
function tooDeep(): RangeError {
  return new RangeError("Maximum call stack size exceeded");
}

/** How stacks name the text of `eval` and `new Function`. */
export const EVALUATED = "eval";

/**
 * Compiles and runs E4X text in this realm, for `eval` and `new Function`.
 * @param settle gets the completion value, or what the text threw
 * @param file how stacks name the text
 * @param isDirect the text sees the variables of `__e4x.evaluation.scope()`
 * @returns text of a `HostAnswer` with the error, when the text could not be run
 */
export type HostEvaluate = (
  source: string,
  settle: (threw: boolean, value: unknown) => void,
  file: string,
  isDirect: boolean,
) => string | undefined;

/** The entry of a realm. */
export type StartRealm = typeof startRealm;

/** A started realm, as the host uses it: text in, text out. The values are the realm's own. */
export interface Realm {
  /** The globals of the script, for the host to put in place before it runs: from in here, each would take many times as long. */
  readonly names: readonly object[];
  /** Text of a value that a script left. */
  encode(value: unknown): string;
  /** Text of a value that a script threw. */
  encodeThrown(value: unknown): string;
  /** Where a script threw a value that is no error. */
  stackOfThrown(value: unknown): string | undefined;
  /** Text of the variables and XML settings at the end. */
  finish(): string;
}

/**
 * Prepares the realm that this code was evaluated in for one script: makes its E4X runtime and defines its globals. The host's
 * functions stay in this closure, and what they throw is thrown anew, so no object of the host comes within a script's reach.
 */
export function startRealm(hostCall: HostCall, hostEvaluate: HostEvaluate, startText: string): Realm {
  const start = JSON.parse(startText) as RealmStart;
  limitStacks();
  shieldOwnObjects();
  const e4x = createE4X({ strictBuilders: start.strictBuilders, dialect: start.dialect });
  const dom = createDom();

  function call(kind: HostCallKind, target: string, args: string): string {
    let text: unknown;
    if (!hasRoom(ROOM_TO_CALL)) throw tooDeep();
    try {
      text = hostCall(kind, target, args);
    } catch {
      // An error object of the host, such as a full stack: dropped unseen.
    }
    if (typeof text !== "string") throw new RangeError(`the call of ${target} failed: out of stack or memory`);
    const answer = JSON.parse(text) as HostAnswer;
    if ("error" in answer) throw decodeCross(answer.error, e4x, { dom });
    return answer.ok;
  }

  function evaluate(source: string, file: string, isDirect = false): unknown {
    let outcome: { threw: boolean; value: unknown } | undefined;
    let text: unknown;
    if (!hasRoom(ROOM_TO_COMPILE)) throw tooDeep();
    try {
      text = hostEvaluate(
        source,
        (threw, value) => {
          outcome = { threw, value };
        },
        file,
        isDirect,
      );
    } catch {
      // As above.
    }
    if (typeof text === "string") throw decodeCross((JSON.parse(text) as { error: string }).error, e4x, { dom });
    if (outcome === undefined) throw new RangeError("the code could not be run: out of stack or memory");
    if (outcome.threw) throw outcome.value;
    return outcome.value;
  }

  /** Undefined where there is no room on the stack to ask. */
  function placeOf(stack: string): SourcePlace | undefined {
    try {
      return JSON.parse(call("place", "", stack)) as SourcePlace | undefined;
    } catch {
      return undefined;
    }
  }

  const bridge: HostBridge = {
    paths: start.paths,
    ...(start.surface ? { surface: start.surface } : {}),
    call: (path, args: readonly WireValue[]) => decodeWire(call("service", path, encodeArguments(args))),
    read: (id, name) => decodeWire(call("read", name, encodeArguments([id]))),
    write: (id, name, value) => void call("write", name, encodeArguments([id, value])),
  };
  const take =
    (id: number): unknown =>
    (...args: unknown[]) =>
      decodeCross(call("global", String(id), encodeCross(args, e4x)), e4x, { dom, regExp: (native) => regExps.literal(native) });
  const state = decodeCross(start.state, e4x) as WorkflowState;
  const { names, snapshot } = createServerNames({
    e4x,
    dom,
    bridge,
    state,
    globals: globalThis as unknown as Record<string, unknown>,
    library: (_, file, source) => void evaluate(source, file),
  });
  delete names[RESERVED_NAME];
  const texts = new Map<string, string | undefined>();
  const textOfFunction = (running: string): string | undefined => {
    if (!texts.has(running)) texts.set(running, (JSON.parse(call("function-text", running, "")) as string | null) ?? undefined);
    return texts.get(running);
  };
  const own = replaceEvaluation((source) => evaluate(source, EVALUATED));
  e4x.setEvaluator(own, (source) => evaluate(source, EVALUATED, true));
  const zone = createTimeZone(start.timeZone);
  const { caught, regExps, InternalError } = installBuiltins(ownHomes, {
    now: () => Number(call("now", "", "")),
    zone: () => zone,
    regExpPrototype: Object.setPrototypeOf(new RegExp(""), Object.prototype) as object,
    complete: showFields,
    placeOf,
    textOfFunction,
    InternalError: names["InternalError"] as (message?: string) => Error,
    StopIteration: names["StopIteration"] as object,
    xmlText: (value) => (e4x.toFlat(value) ? (value as { toXMLString(): string }).toXMLString() : undefined),
  });
  const turn = lookAtClock(start.timeLimit, () => Number(call("turn", "", "")));
  refuseSharedAccessors(ownHomes);
  removeMissing(globalThis as unknown as Record<string, unknown>, start.missing);
  names["InternalError"] = InternalError;
  const globals = decodeCross(start.globals, e4x, { take, dom, regExp: regExps.literal }) as Record<string, unknown>;
  Object.defineProperty(globalThis, RESERVED_NAME, { value: Object.freeze({ ...e4x.operations, caught, regExp: regExps.literal, turn }) });

  return Object.freeze({
    names: [names, globals],
    encode: (value: unknown) => encodeCross(value, e4x),
    encodeThrown: (value: unknown) => encodeCross(caught(value), e4x),
    stackOfThrown: (value: unknown) => e4x.stackOfThrown(value),
    finish: () => encodeCross({ ...snapshot(), settings: e4x.XML.settings() }, e4x),
  });
}
