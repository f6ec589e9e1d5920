import { resolve } from "node:path";
import type { CampaignConnection } from "../connection.ts";
import type { HostBridge, LogLine, VariableBag, WireValue, WorkflowFields, WorkflowObjectName, WorkflowState } from "../wire.ts";
import type { Campaign, CampaignOptions, ConnectOptions, Replacement, ServerCall } from "./campaign.ts";
import { addFixtureRows } from "./document/fixture-rows.ts";
import { plainRow } from "./document/plain-row.ts";
import type { Variables } from "./expression/variables.ts";
import { runVariables } from "./run-variables.ts";
import { loadSchemas } from "./schemas/load-schemas.ts";
import { putOption } from "./services/options.ts";
import type { Service } from "./services/service.ts";
import { services } from "./services/services.ts";
import { createSnapshots } from "./snapshots.ts";
import { Identifiers } from "./store/identifiers.ts";
import { replicate } from "./store/replicate.ts";
import { Store, type Clock } from "./store/store.ts";
import { createSpy } from "./spy.ts";
import { fromFriendly, toFriendly } from "./wire/friendly.ts";
import { addWorkTable } from "./work-table.ts";

/** What the clock shows unless a test says otherwise. */
const defaultNow = Date.UTC(2026, 0, 15, 9, 0, 0);

function createClock(start: number): Clock {
  let time = start;
  return {
    now: () => new Date(time),
    advance: (milliseconds) => {
      time += milliseconds;
    },
  };
}

function createStore(options: CampaignOptions, root: string): Store {
  const schemas = loadSchemas(options.schemas ?? [], root);
  const store = new Store(schemas, new Identifiers(options.seed ?? 1), createClock(options.now?.getTime() ?? defaultNow), {
    platform: options.platform,
    open: options.openSchemas,
  });
  for (const [schemaId, rows] of Object.entries(options.rows ?? {})) addFixtureRows(store, schemaId, rows);
  for (const [name, value] of Object.entries(options.options ?? {})) putOption(store, name, value);
  return store;
}

function copyBag(bag: VariableBag | undefined): VariableBag {
  return Object.fromEntries(Object.entries(bag ?? {}).map(([name, value]) => [name, value instanceof Date ? new Date(value) : value]));
}

/** The read-only fields of the workflow objects ("Objects" of the runtime page) that a run can know. */
function workflowFields(options: ConnectOptions, run: number, now: Date): WorkflowState["fields"] {
  const workflow = options.workflow ?? "workflow";
  const activity = options.activity ?? "script";
  const given = (name: WorkflowObjectName): WorkflowFields => options.task?.fields?.[name] ?? {};
  return {
    instance: { id: 1, internalName: workflow, label: workflow, folder_id: 0, operation_id: 0, showSQL: false, ...given("instance") },
    task: { id: run, taskIdentifier: String(run), creationDate: now, ...given("task") },
    event: { eventIdentifier: String(run), processingDate: new Date(now), ...given("event") },
    activity: { name: activity, label: activity, ...given("activity") },
  };
}

/**
 * Makes a mock Campaign server.
 * @throws Error for schemas that cannot be read and for rows the schemas do not allow
 */
export function createCampaign(options: CampaignOptions = {}): Campaign {
  const root = resolve(options.root ?? ".");
  const store = createStore(options, root);
  const logs: LogLine[] = [];
  const calls: ServerCall[] = [];
  const emulated = new Map<string, Service>(services.map((service) => [service.path, service]));
  const replacements = new Map<string, Replacement>();
  const instanceVars = new Map<string, VariableBag>();
  let runs = 0;

  function run(path: string, args: readonly WireValue[], log: (line: LogLine) => void, variables: Variables): WireValue {
    const replacement = replacements.get(path);
    if (replacement) return fromFriendly(replacement(...args.map(toFriendly)));
    const service = emulated.get(path);
    if (!service) throw new Error(`not emulated: ${path}`);
    return service.run(args, { store, variables, log: (level, message) => log({ level, message }) });
  }

  function createBridge(log: (line: LogLine) => void, variables: Variables): HostBridge {
    return {
      get paths() {
        return [...new Set([...emulated.keys(), ...replacements.keys()])];
      },
      call(path, args) {
        const call: ServerCall = { path, args: args.map(toFriendly) };
        calls.push(call);
        try {
          const result = run(path, args, log, variables);
          if (result !== undefined) call.result = toFriendly(result);
          return result;
        } catch (error) {
          call.error = error instanceof Error ? error.message : String(error);
          throw error;
        }
      },
    };
  }

  function replace(path: string, replacement: Replacement): () => void {
    const before = replacements.get(path);
    replacements.set(path, replacement);
    return () => {
      if (replacements.get(path) !== replacement) return;
      if (before) replacements.set(path, before);
      else replacements.delete(path);
    };
  }

  function connect(connection: ConnectOptions = {}): CampaignConnection {
    runs += 1;
    const runLogs: LogLine[] = [];
    const { workflow } = connection;
    const kept = workflow === undefined ? undefined : instanceVars.get(workflow);
    const state: WorkflowState = {
      vars: copyBag(connection.vars),
      instanceVars: { ...copyBag(kept), ...copyBag(connection.instanceVars) },
      ...connection.task,
      taskVars: copyBag(connection.task?.taskVars),
      fields: workflowFields(connection, runs, store.clock.now()),
    };
    return {
      bridge: createBridge((line) => {
        runLogs.push(line);
        logs.push(line);
      }, runVariables(state, options.login)),
      state,
      logs: runLogs,
      finish(state) {
        if (workflow !== undefined) instanceVars.set(workflow, copyBag(state.instanceVars));
      },
    };
  }

  return {
    root,
    strictBuilders: options.strictBuilders ?? true,
    dialect: options.dialect ?? "spidermonkey",
    logs,
    rows(schemaId) {
      const table = store.table(schemaId);
      return [...table.rows()].map((row) => plainRow(table, row));
    },
    tables: () => [...store.tables()].map((table) => table.id),
    cutSelects: store.cutSelects,
    ...createSnapshots(store, instanceVars),
    replicate: (schemaId) => replicate(store, schemaId),
    calls: (path) => calls.filter((call) => path === undefined || call.path === path),
    replace,
    clock: store.clock,
    addWorkTable: (table) => addWorkTable(store, table),
    spy(path) {
      return createSpy(path, calls, replace);
    },
    connect,
  };
}
