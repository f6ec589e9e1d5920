import type { Diagnostic } from "../../../build/diagnostics/diagnostic.ts";
import { resolve } from "node:path";
import type { CampaignConnection } from "../wire/connection.ts";
import type { LogLine, VariableBag, WorkflowFields, WorkflowObjectName, WorkflowState } from "../wire/wire.ts";
import type { Campaign, CampaignClock, CampaignOptions, ConnectOptions } from "./campaign.ts";
import type { Replacement } from "./dispatch/server-call.ts";
import { campaignFiles } from "./campaign-files.ts";
import { createState } from "./create-state.ts";
import { addFixtureRows } from "./document/fixture-rows.ts";
import { plainRow } from "./document/plain-row.ts";
import { campaignParameters, clockParameters, fileParameters, serverParameters } from "./campaign-parameters.ts";
import { runVariables } from "./run-variables.ts";
import { loadSchemas } from "./schemas/load-schemas.ts";
import { classes } from "./services/classes.ts";
import { connectBridge } from "./connect-bridge.ts";
import { Dispatcher } from "./dispatch/dispatcher.ts";
import { saveChanged } from "./services/entities/save-entity.ts";
import { schemaService } from "./services/entities/schema-services.ts";
import { canonicalPath } from "./dispatch/faces.ts";
import { ObjectTable } from "./state/object-table.ts";
import { classServices } from "./dispatch/server-class.ts";
import { putOption } from "./services/options.ts";
import { createRunState } from "./state/run-state.ts";
import type { Service } from "./dispatch/service.ts";
import type { ServiceContext } from "./dispatch/service-context.ts";
import { services } from "./services/services.ts";
import { createSnapshots } from "./snapshots.ts";
import { Identifiers } from "./store/identifiers.ts";
import { inferredParts } from "./store/inferred-parts.ts";
import { replicate } from "./store/replicate.ts";
import { Store, type Clock } from "./store/store.ts";
import { refuseUnknownPath } from "./known-path.ts";
import { createSpy } from "./spy.ts";
import { checkArguments, checkingFunctions } from "./values/check-arguments.ts";
import type { TimeZone } from "../builtins/time-zone.ts";
import { knownZone } from "./services/known-zone.ts";
import { addWorkTable } from "./work-table.ts";

/** What the clock shows unless a test says otherwise. */
const defaultNow = Date.UTC(2026, 0, 15, 9, 0, 0);

function createClock(start: number, zone: TimeZone): Clock {
  let time = start;
  return {
    zone,
    now: () => new Date(time),
    advance: (milliseconds) => {
      time += milliseconds;
    },
  };
}

function createStore(options: CampaignOptions, root: string, leftOut: Diagnostic[]): Store {
  const schemas = loadSchemas(options.schemas ?? [], root, options.openSchemas ? (found) => leftOut.push(found) : undefined);
  const store = new Store(
    schemas,
    new Identifiers(options.seed ?? 1),
    createClock(options.now?.getTime() ?? defaultNow, knownZone(options.timeZone ?? "UTC")),
    {
      platform: options.platform,
      open: options.openSchemas,
    },
  );
  for (const [schemaId, rows] of Object.entries(options.rows ?? {})) addFixtureRows(store, schemaId, rows);
  for (const [name, value] of Object.entries(options.options ?? {})) putOption(store, name, value);
  return store;
}

function copyBag(bag: VariableBag | undefined): VariableBag {
  return Object.fromEntries(Object.entries(bag ?? {}).map(([name, value]) => [name, value instanceof Date ? new Date(value) : value]));
}

/** The read-only fields of the workflow objects that a run can know, of those in Adobe's page "JavaScript scripts and templates". */
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

/** What is emulated, by path: the same for every campaign, whose state comes with each call. */
const emulated: ReadonlyMap<string, Service> = new Map(
  [...services, ...classes.flatMap(classServices)].map((service) => [service.path, service]),
);

/**
 * Makes a mock Campaign server.
 * @throws Error for schemas that cannot be read and for rows the schemas do not allow
 */
export function createCampaign(...given: [options?: CampaignOptions]): Campaign {
  checkArguments("createCampaign", given, campaignParameters);
  const [options = {}] = given;
  const root = resolve(options.root ?? ".");
  const timeZone = options.timeZone ?? "UTC";
  const leftOut: Diagnostic[] = [];
  const store = createStore(options, root, leftOut);
  const logs: LogLine[] = [];
  const campaignState = createState(options, root, store.clock);
  const dispatcher = new Dispatcher(emulated, (path) => schemaService(store, path));
  const instanceVars = new Map<string, VariableBag>();
  let runs = 0;

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
    const context: ServiceContext = {
      store,
      variables: runVariables(state, options.login),
      campaign: campaignState,
      run: createRunState(campaignState.operators[0]!),
      objects: new ObjectTable(),
      log(level, message) {
        runLogs.push({ level, message });
        logs.push(runLogs.at(-1)!);
      },
    };
    const bridge = connectBridge(dispatcher, context);
    return {
      bridge,
      state,
      logs: runLogs,
      clock: { now: () => store.clock.now().getTime(), timeZone },
      complete: () => saveChanged(context, bridge),
      finish(left) {
        context.objects.release();
        if (workflow !== undefined) instanceVars.set(workflow, copyBag(left.instanceVars));
      },
    };
  }

  const campaign: Campaign = {
    root,
    strictBuilders: options.strictBuilders ?? true,
    dialect: options.dialect ?? "spidermonkey",
    timeLimit: options.timeLimit,
    logs,
    rows(schemaId) {
      const table = store.table(schemaId);
      return [...table.rows()].map((row) => plainRow(table, row));
    },
    tables: () => [...store.tables()].map((table) => table.id),
    cutSelects: store.cutSelects,
    inferred: () => inferredParts(store),
    leftOut,
    ...createSnapshots(store, instanceVars, campaignState),
    replicate: (schemaId) => replicate(store, schemaId),
    calls(path) {
      if (path === undefined) return [...dispatcher.calls];
      refuseUnknownPath("campaign.calls", path, dispatcher);
      return dispatcher.calls.filter((call) => call.path === canonicalPath(path));
    },
    replace: (path, replacement) => dispatcher.replace(path, replacement as Replacement),
    fail(path, failure) {
      refuseUnknownPath("campaign.fail", path, dispatcher);
      return dispatcher.fail(path, failure);
    },
    files: checkingFunctions("campaign.files", campaignFiles(campaignState.files), fileParameters),
    http: (pattern, handler) => campaignState.http.add(pattern, handler),
    soap: (pattern, handler) => campaignState.soap.add(pattern, handler),
    sql: (pattern, handler) => campaignState.sql.add(pattern, handler),
    clock: checkingFunctions<CampaignClock>("campaign.clock", { now: store.clock.now, advance: store.clock.advance }, clockParameters),
    addWorkTable: (table) => addWorkTable(store, table),
    spy(path) {
      refuseUnknownPath("campaign.spy", path, dispatcher);
      return createSpy(path, dispatcher.calls, (place, replacement) => dispatcher.replace(place, replacement));
    },
    connect,
  };
  return checkingFunctions("campaign", campaign, serverParameters);
}
