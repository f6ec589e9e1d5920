import { createContext } from "node:vm";
import { E4XSyntaxError } from "../../../build/e4x/faults/syntax-error.ts";
import { type CompiledText, compileText } from "../../../build/node/compile-text.ts";
import type { CampaignConnection } from "../wire/connection.ts";
import type { Dom } from "../dom/create-dom.ts";
import type { E4X } from "../e4x/create-e4x.ts";
import { allRuns } from "./all-runs.ts";
import type { SourcePlace } from "../builtins/source-place.ts";
import type { TimeLimit } from "./time-limit.ts";
import { stackFrames } from "../mistakes/stack-frames.ts";
import { ownerAt } from "./owner-at.ts";
import { librarySyntaxError } from "./library-syntax-error.ts";
import type { StackMapper } from "../../../build/node/map-stack.ts";
import { decodeCross, encodeCross } from "../realm/cross-values.ts";
import {
  EVALUATED,
  type HostAnswer,
  type HostCall,
  type HostEvaluate,
  type Realm,
  type RealmStart,
  type StartRealm,
} from "../realm/start-realm.ts";
import { decodeArguments, encodeWire } from "../realm/wire-text.ts";

/** A realm with its context, for `Script.runInContext`. */
export interface OpenRealm {
  context: object;
  realm: Realm;
  /** For the stacks of libraries that were loaded, by file. */
  mapStacks: ReadonlyMap<string, StackMapper>;
}

/** What a realm is opened with. */
export interface OpenRealmOptions {
  connection: CampaignConnection;
  globals: Record<string, unknown>;
  /** The runtime that XML values of the host are made with. */
  e4x: E4X;
  /** Likewise for DOM values. */
  dom: Dom;
  strictBuilders: boolean;
  limit: TimeLimit;
  /** The script: how stacks name it, its text, what maps them, and what knows its functions. */
  text: Pick<CompiledText, "mapStack" | "functionText"> & { filename: string; source: string };
}

/** A new realm with ECMAScript's builtins, the Campaign names and the caller's globals; the host is behind text-only functions. */
export function openRealm({ connection, globals, e4x, dom, strictBuilders, limit, text }: OpenRealmOptions): OpenRealm {
  /** What may have functions of an author. */
  const texts: Pick<CompiledText, "functionText">[] = [text];
  const functionText = (running: string): string | undefined => {
    for (const { functionText: textOf } of texts) {
      const found = textOf(running);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const functions: ((...args: unknown[]) => unknown)[] = [];
  const hostCall: HostCall = (kind, target, args) => {
    // Nothing but text is touched, whoever calls.
    if (typeof kind !== "string" || typeof target !== "string" || typeof args !== "string") return REFUSED;
    try {
      if (kind === "service") return answer({ ok: encodeWire(connection.bridge.call(target, decodeArguments(args))) });
      if (kind === "read") return answer({ ok: encodeWire(connection.bridge.read!(decodeArguments(args)[0] as number, target)) });
      if (kind === "write") {
        const [id, value] = decodeArguments(args);
        connection.bridge.write!(id as number, target, value);
        return answer({ ok: "" });
      }
      if (kind === "function-text") return answer({ ok: JSON.stringify(functionText(target) ?? null) });
      if (kind === "now") return answer({ ok: String(connection.clock?.now() ?? Date.now()) });
      if (kind === "turn") return answer({ ok: String(limit.extend()) });
      if (kind === "place") {
        const maps = [text.mapStack, ...mapStacks.values(), ...(evaluated ? [evaluated.mapStack] : [])];
        const stack = maps.reduce((mapped, map) => map(mapped), args);
        return answer({ ok: JSON.stringify(placeOfStack(stack, sourceOf) ?? null) });
      }
      const result = functions[Number(target)]!(...(decodeCross(args, e4x, { dom }) as unknown[]));
      return answer({ ok: encodeCross(result, e4x) });
    } catch (error) {
      return answer({ error: encodeCross(error, e4x) });
    }
  };
  // The engine's own compiler stays closed to strings: it takes syntax that leads out of the realm, such as import().
  const context = createContext(Object.create(null) as object, { codeGeneration: { strings: false, wasm: false } });
  const mapStacks = new Map<string, StackMapper>();
  const libraries = new Map<string, string>();
  /** What `eval` or `new Function` was given last. */
  let evaluated: { source: string; mapStack: StackMapper } | undefined;
  const sourceOf = (file: string): string | undefined =>
    file === text.filename ? text.source : file === EVALUATED ? evaluated?.source : libraries.get(file);
  const hostEvaluate: HostEvaluate = (source, settle, file, isDirect) => {
    if (typeof source !== "string" || typeof file !== "string") return REFUSED;
    try {
      const text = compileText(source, file, file !== EVALUATED ? "script" : isDirect ? "direct" : "indirect");
      const { script, mapStack } = text;
      if (file === EVALUATED) evaluated = { source, mapStack };
      else {
        mapStacks.set(file, mapStack);
        libraries.set(file, source);
      }
      if (source.includes("function")) texts.push(text);
      settle(false, script.runInContext(context, { displayErrors: false }));
    } catch (error) {
      if (!(error instanceof Error)) settle(true, error);
      else if (error instanceof E4XSyntaxError && file !== EVALUATED)
        return answer({ error: encodeCross(librarySyntaxError(error, file), e4x) });
      else return answer({ error: encodeCross(error instanceof SyntaxError ? new SyntaxError(error.message) : error, e4x) });
    }
    return undefined;
  };
  const give = (callable: (...args: unknown[]) => unknown): number => functions.push(callable) - 1;
  const start: RealmStart = {
    paths: connection.bridge.paths,
    ...(connection.bridge.surface ? { surface: connection.bridge.surface } : {}),
    strictBuilders,
    timeLimit: Number.isFinite(limit.milliseconds) ? limit.milliseconds : 0,
    missing: allRuns.missing,
    timeZone: connection.clock?.timeZone ?? "UTC",
    dialect: e4x.dialect,
    state: encodeCross(connection.state, e4x),
    globals: encodeCross(globals, e4x, { give }),
  };
  const startRealm = allRuns.realm.runInContext(context) as StartRealm;
  const realm = startRealm(hostCall, hostEvaluate, JSON.stringify(start));
  for (const names of realm.names)
    for (const name of Object.keys(names)) Object.defineProperty(context, name, Object.getOwnPropertyDescriptor(names, name)!);
  return { context, realm, mapStacks };
}

/** What is answered where something else than text comes. */
const REFUSED = JSON.stringify({ error: JSON.stringify("only text crosses") } satisfies HostAnswer);

/** The first frame in a text of the script's. */
function placeOfStack(stack: string, sourceOf: (file: string) => string | undefined): SourcePlace | undefined {
  for (const { file, line, column } of stackFrames(stack)) {
    const source = sourceOf(file);
    if (source !== undefined) return { file, line, ...ownerAt(source, line, column) };
  }
  return undefined;
}

function answer(content: HostAnswer): string {
  return JSON.stringify(content);
}
