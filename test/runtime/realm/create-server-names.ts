import { createDom, type Dom } from "../dom/create-dom.ts";
import type { E4X } from "../e4x/create-e4x.ts";
import type { HostBridge, WireValue, WorkflowState } from "../wire.ts";
import { createLiveValues } from "./live-values.ts";
import { strictNamespace, strictObject } from "./not-emulated.ts";
import { makeWorkflowObjects, type LeftVariables } from "./workflow-objects.ts";

/** What `createServerNames` needs. */
export interface ServerNamesOptions {
  e4x: E4X;
  /** A new one by default. */
  dom?: Dom;
  bridge: HostBridge;
  state: WorkflowState;
}

/** The globals of one script. */
export interface ServerNames {
  /** By name, on an object without a prototype. */
  names: Record<string, unknown>;
  /** The variables as they are now. */
  snapshot(): LeftVariables;
}

type Members = { [name: string]: Members | ((...args: unknown[]) => unknown) };

/** What takes text: its arguments become text here, where `String(value)` is the script's own. */
const JOURNAL: ReadonlySet<string> = new Set(["logInfo", "logWarning", "logError", "logVerbose"]);

/** The server's namespaces of schemas: on a server they are there whether or not anything in them is emulated. */
const NAMESPACES = ["xtk", "nms", "ncm", "crm"] as const;

const WORKFLOW_OBJECTS = ["instance", "task", "event", "activity"] as const;

/**
 * Every global that a Campaign script sees: the functions of the server by their paths (`logInfo`, `xtk.session.Ingest`), the
 * workflow objects, E4X and the DOM. An unknown member of a namespace throws `not emulated: nms.foo.Bar`.
 */
export function createServerNames({ e4x, dom = createDom(), bridge, state }: ServerNamesOptions): ServerNames {
  const live = createLiveValues(e4x, dom, bridge);
  const toArgument = (value: unknown, path: string): WireValue => (JOURNAL.has(path) ? textOf(value, e4x) : live.toWire(value, path));
  const tree = memberTree(bridge.paths, (path) => (...args) => live.fromWire(bridge.call(path, args.map((value) => toArgument(value, path)))));
  const methods = Object.fromEntries(WORKFLOW_OBJECTS.map((name) => [name, typeof tree[name] === "object" ? tree[name] : {}]));
  const workflow = makeWorkflowObjects(state, e4x, methods);
  const names: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  const isServer = bridge.paths.some((path) => path.includes("."));
  for (const name of isServer ? NAMESPACES : []) names[name] = strictNamespace({}, name);
  for (const [name, member] of Object.entries(tree)) names[name] = typeof member === "function" ? member : namespaceObject(member, name);
  const { XML, XMLList, Namespace, QName, isXMLName } = e4x;
  const { DOMDocument, DOMElement, DOMNode } = dom;
  Object.assign(names, workflow.names, { XML, XMLList, Namespace, QName, isXMLName, DOMDocument, DOMElement, DOMNode, __e4x: e4x.operations });
  return { names, snapshot: workflow.snapshot };
}

/** Paths as nested members; those of entity methods, `xtk.queryDef#ExecuteQuery`, are no members of anything. */
function memberTree(paths: readonly string[], makeFunction: (path: string) => (...args: unknown[]) => unknown): Members {
  const root: Members = Object.create(null) as Members;
  for (const path of paths) {
    if (path.includes("#")) continue;
    const parts = path.split(".");
    const last = parts.pop()!;
    let place = root;
    for (const part of parts) {
      place[part] ??= Object.create(null) as Members;
      place = place[part] as Members;
    }
    place[last] = Object.assign(makeFunction(path), place[last]);
  }
  return root;
}

function namespaceObject(members: Members, path: string): object {
  const object: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(members)) object[name] = typeof member === "function" ? member : namespaceObject(member, `${path}.${name}`);
  return path.includes(".") ? strictObject(object, path) : strictNamespace(object, path);
}

function textOf(value: unknown, e4x: E4X): string {
  return e4x.operations.isXml(value) ? e4x.operations.text(value) : String(value);
}
