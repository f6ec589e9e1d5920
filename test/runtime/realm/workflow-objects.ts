import type { E4X } from "../e4x/create-e4x.ts";
import type { TaskChanges, VariableBag, WorkflowField, WorkflowFields, WorkflowObjectName, WorkflowState } from "../wire/wire.ts";
import { defineLazily } from "./define-lazily.ts";
import { makeTask } from "./make-task.ts";
import { notEmulated, strictObject } from "./not-emulated.ts";
import { makeVariableBag, readVariableBag } from "./variable-bag.ts";
import { scriptMistake } from "../mistakes/script-mistake.ts";
import { putMember } from "../wire/put-member.ts";

/** What a script leaves in its variables, and what it did to its task and its activity. */
export interface LeftVariables {
  vars: VariableBag;
  instanceVars: VariableBag;
  taskVars: VariableBag;
  task: TaskChanges;
  /** The fields of `activity`; an initialisation script may have changed them. */
  activity: WorkflowFields;
}

/** A member of a workflow object that is made when it is read. */
export interface LazyMember {
  object: string;
  name: string;
  get(): unknown;
}

/** The workflow objects of a script, as Adobe's page "JavaScript scripts and templates" lists them; their values are those before the running task. */
export interface WorkflowObjects {
  /** `vars`, `instance`, `task`, `event`, `events`, `activity`. */
  names: Record<string, unknown>;
  snapshot(): LeftVariables;
}

/** What the workflow objects of a script are made of. */
export interface WorkflowObjectsOptions {
  state: WorkflowState;
  e4x: E4X;
  /** What scripts have for a date. */
  toDate(date: Date): Date;
  /** Server methods by object name; one of `task` takes the place of its own. */
  methods: Partial<Record<WorkflowObjectName, Record<string, unknown>>>;
  /** Objects of the server that are members of these, such as `instance.engine`: made when they are read. */
  members: readonly LazyMember[];
}

/** Makes `vars`, `instance`, `task`, `event`, `events` and `activity`. Only variables can be written, and `activity` in an initialisation script. */
export function makeWorkflowObjects({ state, e4x, toDate, methods, members }: WorkflowObjectsOptions): WorkflowObjects {
  const bagOf = (variables: VariableBag): VariableBag => makeVariableBag(variables, e4x, toDate);
  const vars = bagOf(state.vars);
  const instanceVars = bagOf(state.instanceVars);
  const taskVars = bagOf(state.taskVars);
  const task = makeTask(state, e4x, () => readVariableBag(vars));
  const make = (name: WorkflowObjectName, own: Record<string, unknown>): object => {
    const object = { ...(name === "task" ? task.methods : {}), ...methods[name], ...state.fields[name], ...own };
    if ("activities" in object) object["activities"] = makeActivities(object["activities"]);
    for (const member of members)
      if (member.object === name && !Object.hasOwn(object, member.name)) defineLazily(object, member.name, member.get);
    return readOnly(name, object);
  };
  const activity = { ...methods.activity, ...fieldsOf(state.fields.activity, e4x) };
  const single = make("event", { vars });
  const several = state.arrivals?.map((bag) => make("event", { vars: bagOf(bag) }));
  const names = {
    vars,
    instance: make("instance", { vars: instanceVars }),
    task: make("task", { vars: taskVars }),
    // "Not set behind an AND-join with several events."
    event: several ? undefined : single,
    events: several ?? [single],
    activity: state.isInitScript ? strictObject(activity, "activity") : readOnly("activity", activity),
  };
  return {
    names,
    snapshot: () => ({
      vars: readVariableBag(vars),
      instanceVars: readVariableBag(instanceVars),
      taskVars: readVariableBag(taskVars),
      task: task.changes(),
      activity: fieldsOf(activity, e4x),
    }),
  };
}

/** `instance.activities`, by type and name; what an activity does not have in the XML of the workflow is not emulated. */
function makeActivities(types: unknown, path = "instance.activities", levels = 2): unknown {
  if (typeof types !== "object" || types === null || types instanceof Date) return types;
  const members = Object.fromEntries(
    Object.entries(types).map(([name, member]) => [name, makeActivities(member, `${path}.${name}`, levels - 1)]),
  );
  return levels > 0 ? unchangeable(path, members) : readOnly(path, members);
}

/**
 * An object that no script can change, whose unknown members are not emulated.
 * @unverified What the server does on a write: the mock throws, so that a test shows it.
 */
function readOnly(name: string, members: Record<string, unknown>): object {
  return unchangeable(name, strictObject(members, name));
}

function unchangeable(name: string, members: object): object {
  const refuse = (_: object, key: string | symbol): never => {
    if (typeof key === "string" && !(key in members)) throw notEmulated(`${name}.${key}`);
    throw scriptMistake(name === "activity" ? "activity-read-only" : "workflow-object-read-only", { path: `${name}.${String(key)}` });
  };
  return new Proxy(members, {
    set: refuse,
    deleteProperty: refuse,
    defineProperty: refuse,
    setPrototypeOf: () => false,
  });
}

/** The plain fields of an object, as copies; what is no field, such as a function, is left out. */
function fieldsOf(object: object, e4x: E4X): WorkflowFields {
  const copy: WorkflowFields = {};
  for (const [key, member] of Object.entries(object)) {
    const field = fieldOf(member, e4x);
    if (field !== undefined) putMember(copy, key, field);
  }
  return copy;
}

function fieldOf(value: unknown, e4x: E4X): WorkflowField | undefined {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (value instanceof Date) return new Date(value.getTime());
  if (e4x.operations.isXml(value)) return e4x.operations.text(value);
  return typeof value === "object" && value !== null ? fieldsOf(value, e4x) : undefined;
}
