import type { E4X } from "../e4x/create-e4x.ts";
import type { VariableBag, WorkflowState } from "../wire.ts";
import { notEmulated, strictObject } from "./not-emulated.ts";
import { makeVariableBag, readVariableBag } from "./variable-bag.ts";

type ObjectName = keyof WorkflowState["fields"];

/** What a script leaves in its variables. */
export interface LeftVariables {
  vars: VariableBag;
  instanceVars: VariableBag;
  taskVars: VariableBag;
}

/** The workflow objects of a script (campaign-runtime 3.3). */
export interface WorkflowObjects {
  /** `vars`, `instance`, `task`, `event`, `events`, `activity`. */
  names: Record<string, unknown>;
  snapshot(): LeftVariables;
}

/**
 * Makes `vars`, `instance`, `task`, `event`, `events` and `activity`. Only variables can be written.
 * @param methods server methods by object name, e.g. `task.setCompleted`
 */
export function makeWorkflowObjects(state: WorkflowState, e4x: E4X, methods: Partial<Record<ObjectName, Record<string, unknown>>>): WorkflowObjects {
  const vars = makeVariableBag(state.vars, e4x);
  const instanceVars = makeVariableBag(state.instanceVars, e4x);
  const taskVars = makeVariableBag(state.taskVars, e4x);
  const make = (name: ObjectName, bag: Record<string, unknown>): object => readOnly(name, { ...methods[name], ...state.fields[name], ...bag });
  const event = make("event", { vars });
  const names = {
    vars,
    instance: make("instance", { vars: instanceVars }),
    task: make("task", { vars: taskVars }),
    event,
    events: [event],
    activity: make("activity", {}),
  };
  return { names, snapshot: () => ({ vars: readVariableBag(vars), instanceVars: readVariableBag(instanceVars), taskVars: readVariableBag(taskVars) }) };
}

function readOnly(name: string, members: Record<string, unknown>): object {
  const refuse = (_: object, key: string | symbol): never => {
    if (typeof key === "string" && !(key in members)) throw notEmulated(`${name}.${key}`);
    throw new TypeError(`${name}.${String(key)} is read-only: only vars can be written`);
  };
  return new Proxy(strictObject(members, name), { set: refuse, deleteProperty: refuse, defineProperty: refuse, setPrototypeOf: () => false });
}
