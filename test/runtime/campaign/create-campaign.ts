import { resolve } from "node:path";
import type { CampaignConnection } from "../connection.ts";
import type { LogLine, VariableBag, WorkflowState } from "../wire.ts";
import type { Campaign, CampaignOptions, ConnectOptions, Replacement } from "./campaign.ts";
import { campaignFiles } from "./campaign-files.ts";
import { createState } from "./create-state.ts";
import { addFixtureRows } from "./document/fixture-rows.ts";
import { plainRow } from "./document/plain-row.ts";
import { loadSchemas } from "./schemas/load-schemas.ts";
import { classes } from "./services/classes.ts";
import { connectBridge } from "./services/connect-bridge.ts";
import { Dispatcher } from "./services/dispatcher.ts";
import { saveChanged } from "./services/entities/save-entity.ts";
import { schemaServices } from "./services/entities/schema-services.ts";
import { canonicalPath } from "./services/faces.ts";
import { ObjectTable } from "./services/objects/object-table.ts";
import { classServices } from "./services/objects/server-class.ts";
import { putOption } from "./services/options.ts";
import { createRunState } from "./services/run-state.ts";
import type { ServiceContext } from "./services/service-context.ts";
import { services } from "./services/services.ts";
import { Identifiers } from "./store/identifiers.ts";
import { replicate } from "./store/replicate.ts";
import { Store, type Clock } from "./store/store.ts";

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
  const store = new Store(schemas.values(), new Identifiers(options.seed ?? 1), createClock(options.now?.getTime() ?? defaultNow));
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
  return {
    instance: { id: 1, internalName: workflow, label: workflow },
    task: { id: run, taskIdentifier: String(run), creationDate: now },
    event: { eventIdentifier: String(run), processingDate: new Date(now) },
    activity: { name: activity, label: activity },
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
  const state = createState(options, root, store.clock);
  const dispatcher = new Dispatcher([...services, ...classes.flatMap(classServices), ...schemaServices(store)]);
  const instanceVars = new Map<string, VariableBag>();
  let runs = 0;

  function connect(connection: ConnectOptions = {}): CampaignConnection {
    runs += 1;
    const runLogs: LogLine[] = [];
    const { workflow } = connection;
    const kept = workflow === undefined ? undefined : instanceVars.get(workflow);
    const context: ServiceContext = {
      store,
      campaign: state,
      run: createRunState(state.operators[0]!),
      objects: new ObjectTable(),
      log(level, message) {
        runLogs.push({ level, message });
        logs.push(runLogs.at(-1)!);
      },
    };
    const bridge = connectBridge(dispatcher, context);
    return {
      bridge,
      state: {
        vars: copyBag(connection.vars),
        instanceVars: { ...copyBag(kept), ...copyBag(connection.instanceVars) },
        taskVars: {},
        fields: workflowFields(connection, runs, store.clock.now()),
      },
      logs: runLogs,
      complete: () => saveChanged(context, bridge),
      finish(left) {
        context.objects.release();
        if (workflow !== undefined) instanceVars.set(workflow, copyBag(left.instanceVars));
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
    replicate: (schemaId) => replicate(store, schemaId),
    calls: (path) => dispatcher.calls.filter((call) => path === undefined || call.path === canonicalPath(path)),
    replace: (path, replacement) => dispatcher.replace(path, replacement as Replacement),
    fail: (path, failure) => dispatcher.fail(path, failure),
    files: campaignFiles(state.files),
    http: (pattern, handler) => state.http.add(pattern, handler),
    soap: (pattern, handler) => state.soap.add(pattern, handler),
    sql: (pattern, handler) => state.sql.add(pattern, handler),
    connect,
  };
}
