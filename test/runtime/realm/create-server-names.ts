import { RESERVED_NAME } from "../../../build/e4x/tree/reserved-name.ts";
import { createDom, type Dom } from "../dom/create-dom.ts";
import type { E4X } from "../e4x/create-e4x.ts";
import type { HostBridge, ServerSurface, WireValue, WorkflowState } from "../wire/wire.ts";
import { defineLazily } from "./define-lazily.ts";
import { createEngineNames, type EngineNames } from "./engine-names.ts";
import { lazyNames, type LazyNames } from "./lazy-names.ts";
import { createLiveValues } from "./create-live-values.ts";
import type { Face } from "./live-values.ts";
import { loadLibraryOf } from "./load-library.ts";
import { strictNamespace, strictObject } from "./not-emulated.ts";
import { makeWorkflowObjects, type LeftVariables } from "./workflow-objects.ts";
import { putMember } from "../wire/put-member.ts";

/** What `createServerNames` needs. */
export interface ServerNamesOptions {
  e4x: E4X;
  /** A new one by default. */
  dom?: Dom;
  bridge: HostBridge;
  state: WorkflowState;
  /** New ones by default. */
  engine?: EngineNames;
  /** What scripts have for a date of the server; the date itself by default. */
  toDate?(date: Date): Date;
  /** What becomes of each function that is none of the script's own; nothing by default. */
  asNative?(callable: object): void;
  /** The object that the globals of the script will be put on, where `names` is not the one itself. */
  globals?: Record<string, unknown>;
  /** Runs a library in the global scope. */
  library?(globals: Record<string, unknown>, file: string, source: string): void;
}

/** The globals of one script. */
export interface ServerNames {
  /** By name, on an object without a prototype. */
  names: Record<string, unknown>;
  /** The variables as they are now. */
  snapshot(): LeftVariables;
}

type ServerFunction = (...args: unknown[]) => unknown;
type Members = { [name: string]: Members | ServerFunction };

/** What takes text: its arguments become text here, where `String(value)` is the script's own. */
const JOURNAL: ReadonlySet<string> = new Set(["logInfo", "logWarning", "logError", "logVerbose"]);

/** The server's namespaces of schemas: on a server they are there whether or not anything in them is emulated. */
const NAMESPACES = ["xtk", "nms", "ncm", "crm"] as const;

/** What runs a library. */
const LOADER = "loadLibrary";

const WORKFLOW_OBJECTS = ["instance", "task", "event", "activity"] as const;

/**
 * Every global that a Campaign script sees: the functions of the server by their paths (`logInfo`, `xtk.session.Ingest`), its classes,
 * the workflow objects, E4X and the DOM. An unknown member of a namespace throws `not emulated: nms.foo.Bar`.
 */
export function createServerNames(options: ServerNamesOptions): ServerNames {
  const { e4x, dom = createDom(), bridge, state, engine = createEngineNames(), globals, library, asNative } = options;
  const toDate = options.toDate ?? ((date: Date): Date => date);
  const live = createLiveValues({ e4x, dom, bridge, engine, toDate });
  const { paths, surface } = bridge;
  const toArgument = (value: unknown, path: string): WireValue => (JOURNAL.has(path) ? textOf(value, e4x) : live.toWire(value, path));
  const native = <T extends object>(callable: T): T => {
    asNative?.(callable);
    return callable;
  };
  const serverFunction = (path: string, face: Face): ServerFunction => {
    const call: ServerFunction = (...args) =>
      live.fromWire(
        bridge.call(
          path,
          args.map((value) => toArgument(value, path)),
        ),
        face,
      );
    return native(nameFunction(call, path.slice(path.lastIndexOf(".") + 1)));
  };
  const classNames = new Set(live.objects.names);
  const { functions, members, isServer } = sortPaths(paths, classNames);
  const namespaces = new Set<string>(isServer ? [...NAMESPACES, ...(surface?.namespaces ?? [])] : []);
  const tree = memberTree(
    [...members].flatMap(([name, inside]) => (namespaces.has(name) ? [] : inside)),
    (path) => serverFunction(path, "e4x"),
  );
  const methods = Object.fromEntries(WORKFLOW_OBJECTS.map((name) => [name, typeof tree[name] === "object" ? tree[name] : {}]));
  const singletons = (surface?.singletons ?? []).map(([path, instance]) => ({
    path: path.split("."),
    get: () => live.fromWire({ instance }),
  }));
  const workflow = makeWorkflowObjects({
    state,
    e4x,
    toDate,
    methods,
    members: singletons.flatMap(({ path: [object, name], get }) => (name === undefined ? [] : [{ object: object!, name, get }])),
  });
  // A run makes what it uses; only functions are cheaper than what would make them later.
  const { names, settled, later } = globals ? accessorNames(globals) : lazyNames();
  for (const name of surface?.missing.functions ?? []) settled[name] = serverFunction(name, "e4x");
  for (const name of functions) if (!namespaces.has(name)) settled[name] = serverFunction(name, "e4x");
  for (const [name, member] of Object.entries(tree))
    settled[name] = typeof settled[name] === "function" ? Object.assign(settled[name], member) : namespaceObject(member as Members, name);
  const pathsIn = (namespace: string): string[] => [...(members.get(namespace) ?? []), ...pathsOfSchemas(namespace, surface)];
  for (const name of namespaces) {
    later(name, () => {
      const inside = memberTree(pathsIn(name), (path) => serverFunction(path, "e4x"))[name];
      return typeof inside === "object" ? namespaceObject(inside, name) : strictNamespace({}, name);
    });
  }
  if (isServer) later("NLWS", () => secondFace([...namespaces].flatMap(pathsIn), (path) => serverFunction(path, "dom")));
  const { XML, XMLList, Namespace, QName, isXMLName } = e4x;
  const { DOMDocument, DOMElement, DOMNode } = dom;
  const own: Record<string, unknown> = {
    ...workflow.names,
    XML,
    XMLList,
    Namespace,
    QName,
    isXMLName,
    DOMDocument,
    DOMElement,
    DOMNode,
    ...engine,
    [RESERVED_NAME]: e4x.operations,
  };
  for (const callable of [XML, XMLList, Namespace, QName, isXMLName, DOMDocument, DOMElement, DOMNode]) native(callable as object);
  // What stands for a declared class that is not emulated must not stand before those that are here.
  for (const name of classNames) if (!(name in own)) later(name, () => native(live.objects.classOf(name) as object));
  for (const { path, get } of singletons) if (path.length === 1) later(path[0]!, get);
  if (paths.includes(LOADER)) {
    const call = serverFunction(LOADER, "e4x");
    names[LOADER] = native(nameFunction(loadLibraryOf({ e4x, bridge, call, globals: globals ?? names, run: library }), LOADER));
  }
  Object.assign(names, own);
  return { names, snapshot: workflow.snapshot };
}

/** Names to be put on a global object, which no Proxy can be. */
function accessorNames(globals: object): LazyNames {
  const names = Object.create(null) as Record<string, unknown>;
  return { names, settled: names, later: (name, make) => defineLazily(names, name, make, globals) };
}

/**
 * The paths of what is no class and no member of one.
 * @returns functions by their names alone, members by what they are in, and whether there are any that are in something
 */
function sortPaths(
  paths: readonly string[],
  classNames: ReadonlySet<string>,
): { functions: string[]; members: Map<string, string[]>; isServer: boolean } {
  const functions: string[] = [];
  const members = new Map<string, string[]>();
  let isServer = false;
  for (const path of paths) {
    const dot = path.indexOf(".");
    isServer ||= dot !== -1;
    if (path.includes("#") || path.includes(" ")) continue;
    const name = dot === -1 ? path : path.slice(0, dot);
    if (classNames.has(name)) continue;
    if (dot === -1) functions.push(path);
    else if (members.has(name)) members.get(name)!.push(path);
    else members.set(name, [path]);
  }
  return { functions, members, isServer };
}

/** The methods that every schema of a namespace has. */
function pathsOfSchemas(namespace: string, surface: ServerSurface | undefined): string[] {
  const ids = (surface?.schemas ?? []).filter((id) => id.startsWith(`${namespace}:`));
  return ids.flatMap((id) => (surface?.schemaMethods ?? []).map((method) => `${id.replace(":", ".")}.${method}`));
}

/** Paths as nested members. */
function memberTree(paths: readonly string[], makeFunction: (path: string) => ServerFunction): Members {
  const root: Members = Object.create(null) as Members;
  for (const path of paths) {
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
  for (const [name, member] of Object.entries(members))
    putMember(object, name, typeof member === "function" ? member : namespaceObject(member, `${path}.${name}`));
  return path.includes(".") ? strictObject(object, path) : strictNamespace(object, path);
}

/** `NLWS`: one member per schema, `NLWS.nmsRecipient` for `nms.recipient`, with the same methods. */
function secondFace(paths: readonly string[], makeFunction: (path: string) => ServerFunction): object {
  const schemas: Record<string, Record<string, unknown>> = {};
  for (const path of paths) {
    const [namespace, schema, method] = path.split(".");
    if (method === undefined) continue;
    const name = `${namespace}${schema!.charAt(0).toUpperCase()}${schema!.slice(1)}`;
    schemas[name] ??= {};
    schemas[name][method] = makeFunction(path);
  }
  return strictNamespace(
    Object.fromEntries(Object.entries(schemas).map(([name, methods]) => [name, strictObject(methods, `NLWS.${name}`)])),
    "NLWS",
  );
}

/** The engine's functions have their names, which their text shows. */
function nameFunction<T extends object>(callable: T, name: string): T {
  return Object.defineProperty(callable, "name", { value: name, configurable: true });
}

function textOf(value: unknown, e4x: E4X): string {
  return e4x.operations.isXml(value) ? e4x.operations.text(value) : String(value);
}
