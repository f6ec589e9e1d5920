/**
 * What crosses between a script and the emulated server: plain data, no live XML values. A script may run in this realm
 * (TypeScript activities) or in a `node:vm` context (E4X text); the services see the same either way.
 */

/** An element as data. Names are qualified as written; namespace declarations are ordinary `xmlns` attributes. Comments and processing instructions do not travel. */
export interface WireElement {
  /** The name, with its prefix. */
  name: string;
  /** In document order. */
  attributes: [name: string, value: string][];
  /** A string is a text node. */
  children: (WireElement | string)[];
}

/** An object with server methods, such as what `xtk.queryDef.create(…)` returns: each method call comes back as `<path>#<Method>` with the document first. */
export interface WireEntity {
  /** Path of the factory, e.g. `xtk.queryDef`. */
  path: string;
  /** The methods it offers, as the server spells them. */
  methods: string[];
  document: WireElement;
  /** Number of the object that the server keeps for it, where it keeps one: its document there is the one that counts. */
  id?: number;
  /** Names of its properties, as scripts write them: `folder_id`. */
  fields?: string[];
}

/** An object of a server class, such as a `File`: its state stays with the server. */
export interface WireInstance {
  /** Name of the class. */
  className: string;
  /** Number of the object, in its run. */
  id: number;
}

/** A value of a server call: argument or result. */
export type WireValue =
  | undefined
  | null
  | boolean
  | number
  | string
  | Date
  | { xml: WireElement }
  /** A DOM document, whichever face the call has. */
  | { document: WireElement }
  | { xmlList: (WireElement | string)[] }
  | { entity: WireEntity }
  | { instance: WireInstance }
  | { array: WireValue[] }
  | { object: [key: string, value: WireValue][] };

/** The emulated server as a running script reaches it. */
export interface HostBridge {
  /** Every callable path, e.g. `logInfo`, `xtk.session.Ingest`, `xtk.queryDef.create`, `xtk.queryDef#ExecuteQuery`. */
  readonly paths: readonly string[];
  /**
   * Calls a service.
   * @throws Error with the server's message; `not emulated: <path>` for a path that is not in `paths`.
   */
  call(path: string, args: readonly WireValue[]): WireValue;
  /** What a server has besides functions; a run without a server has none of it. */
  readonly surface?: ServerSurface;
  /** The value of a property of an entity or of an object of a server class, by the number of its object. */
  read?(id: number, name: string): WireValue;
  /** Sets it. */
  write?(id: number, name: string, value: WireValue): void;
}

/** A server class as scripts see it; the methods are services: `File#open`, `new File`, `HttpClientRequest.wait`. */
export interface ClassShape {
  name: string;
  /** False for classes whose objects only the server makes. */
  isConstructible: boolean;
  methods: readonly string[];
  properties: readonly { name: string; isWritable: boolean }[];
  /** Constants of the class. */
  constants: readonly [name: string, value: string | number][];
  staticMethods: readonly string[];
  /** Properties that hold a plain object, such as headers: a script changes it as it likes, and the server gets it before each call of a method. */
  bags: readonly string[];
  /** Properties that the server never sees: what a script puts there stays with it. */
  local: readonly string[];
  /** The method whose first argument is the name of a further method of the object. */
  namesMethod?: string;
  /** The method that gives the iterator of `for each (x in object)`. */
  iterates?: string;
  /** Its objects are iterators: `next()` gives the next value and throws `StopIteration` at the end. Reading `NEXT` gives an array of the value, or an empty one. */
  isIterator?: true;
  /** A static method whose result lists the calls of a callback: `[object, …arguments]` each. */
  callback?: { method: string; property: string };
}

/** The property of an iterator that is behind its `next()`: no call, so that the record of calls stays short. */
export const NEXT = "#next";

/** What a server has besides functions. */
export interface ServerSurface {
  classes: readonly ClassShape[];
  /** Objects of server classes that are there without a call: `application`, and as a member of a workflow object `instance.engine`. */
  singletons: readonly [name: string, instance: WireInstance][];
  /** Namespaces of schemas: `xtk`, `nms`, those of the loaded schemas. */
  namespaces: readonly string[];
  /** Ids of the schemas. */
  schemas: readonly string[];
  /** Methods that every schema has: `create`, `load`. */
  schemaMethods: readonly string[];
  /** Declared and not emulated: calling them says so. */
  missing: { functions: readonly string[]; classes: readonly string[] };
}

/** A bag of variables. Text, number and Date are the types that Adobe's page "JavaScript scripts and templates" allows. */
export type VariableBag = Record<string, string | number | Date>;

/** The workflow objects a script starts with; what it changed is read back after the run. */
export interface WorkflowState {
  /** `vars`, the same object as `event.vars`. */
  vars: VariableBag;
  /** `instance.vars`. */
  instanceVars: VariableBag;
  /** `task.vars`. */
  taskVars: VariableBag;
  /** Fields of `instance`, `task`, `event`, `activity` by object name. */
  fields: Record<WorkflowObjectName, WorkflowFields>;
  /** Names of the outgoing transitions. Without them every name is one. */
  transitions?: readonly string[];
  /** Types of those whose type is not their name. */
  transitionTypes?: Readonly<Record<string, string>>;
  /** The incoming transitions. Without them every name is one. */
  incoming?: readonly IncomingTransition[];
  /** The variables of each incoming event, where there are several: behind an AND-join. */
  arrivals?: readonly VariableBag[];
  /** An initialisation script runs: the only one that may change `activity`. */
  isInitScript?: boolean;
}

/** The objects of a workflow script that have fields. */
export type WorkflowObjectName = "instance" | "task" | "event" | "activity";

/** A field of a workflow object. */
export type WorkflowField = string | number | boolean | Date | { [name: string]: WorkflowField };

/** Fields by name. */
export type WorkflowFields = Record<string, WorkflowField>;

/** A transition that leads to the activity. */
export interface IncomingTransition {
  name: string;
  /** SQL name of its work table. */
  tableName?: string;
}

/** An event that a script posted: the transition it goes over and what it carries. */
export interface PostedEvent {
  /** Name of the transition. */
  name: string;
  /**
   * `vars` when it was posted.
   * @unverified Whether what the script writes to `vars` afterwards travels as well.
   */
  vars: VariableBag;
}

/** What a script did to its task. */
export interface TaskChanges {
  /** In the order of `task.postEvent`. */
  events: PostedEvent[];
  /** `task.setCompleted()` was called. */
  completed: boolean;
  /** From `task.setNextProcessingDate`. */
  nextProcessing?: Date;
}

/** One journal line. */
export interface LogLine {
  /** Which function wrote it. */
  level: "info" | "warning" | "error" | "verbose";
  /** The text. */
  message: string;
}
