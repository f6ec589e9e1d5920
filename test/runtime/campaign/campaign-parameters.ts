import type { CampaignOptions, ConnectOptions } from "./campaign.ts";
import type { Failure } from "./dispatch/failures.ts";
import type { ApplicationSettings } from "./state/campaign-state.ts";
import type { Login } from "./state/run-state.ts";
import type { Platform } from "./store/platform.ts";
import { anyFunction, anything, date, flag, list, number, oneOf, optional, options, record, text, word } from "./values/check-arguments.ts";
import type { WorkTable } from "./work-table.ts";

/** A variable of a workflow. */
export const variables = record(oneOf(text, number, date));

const pattern = oneOf(text, { words: "a regular expression", accepts: (value) => value instanceof RegExp }, anyFunction);
const handler = { pattern, handler: anyFunction };

export const workTable = options<WorkTable>({ schema: text, rows: list(anything), name: text });

export const dialect = word("spidermonkey", "ecma");

export const timeLimit = { words: "a number of seconds, or 0", accepts: (value: unknown) => typeof value === "number" && value >= 0 };

/** What `createCampaign` takes. Schemas, rows and libraries say themselves what is wrong with them. */
export const campaignParameters = {
  options: optional(
    options<CampaignOptions>({
      schemas: list(text),
      rows: record(anything),
      root: text,
      seed: number,
      now: date,
      timeZone: text,
      strictBuilders: flag,
      dialect,
      timeLimit,
      options: record(oneOf(text, number, date)),
      files: record(text),
      libraries: record(anything),
      application: options<ApplicationSettings>({
        buildNumber: number,
        buildVersion: text,
        instanceName: text,
        instanceVarDir: text,
        instanceConfDir: text,
        instanceUploadDir: text,
        hostName: text,
        lang: text,
        locale: text,
        arg: text,
        isTrace: flag,
        isOOOInstalled: flag,
        packages: list(text),
        dbms: text,
      }),
      operators: list(options<Login>({ login: text, id: number, computeString: text, timezone: text, locale: text, rights: list(text) })),
      openSchemas: flag,
      platform: options<Platform>({
        defaultOperation: word("insertOrUpdate", "insert"),
        updateOfMissing: word("nothing", "error"),
        defaultLineCount: number,
        getIfExists: word("emptyElement", "null"),
        emptyText: word("both", "null", "text"),
        enumerations: word("unchecked", "checked"),
      }),
      login: options<{ name: string; id?: number }>({ name: text, id: number }),
    }),
  ),
};

/** What the functions of `campaign.files` take. */
export const fileParameters = { read: { path: text }, write: { path: text, text }, list: { folder: optional(text) } };

/** What the functions of `campaign.clock` take. */
export const clockParameters = { now: {}, advance: { milliseconds: number } };

/** What the functions of a campaign take. */
export const serverParameters = {
  rows: { schemaId: text },
  tables: {},
  inferred: {},
  snapshot: {},
  restore: { snapshot: anything },
  replicate: { schemaId: optional(text) },
  calls: { path: optional(text) },
  replace: { path: text, replacement: anyFunction },
  fail: {
    path: text,
    failure: options<Failure>({
      message: text,
      fault: oneOf(text, record(text)),
      status: number,
      timeout: oneOf(number, { words: "true", accepts: (value) => value === true }),
      times: number,
      when: anyFunction,
    }),
  },
  http: handler,
  soap: handler,
  sql: handler,
  addWorkTable: { table: workTable },
  spy: { path: text },
  connect: {
    options: optional(options<ConnectOptions>({ vars: anything, instanceVars: anything, activity: text, workflow: text, task: anything })),
  },
};
