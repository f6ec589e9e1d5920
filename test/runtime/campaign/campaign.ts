import type { CampaignConnection } from "../wire/connection.ts";
import type { LogLine, VariableBag, WorkflowFields, WorkflowObjectName, WorkflowState } from "../wire/wire.ts";
import type { Dialect } from "../e4x/dialect.ts";
import type { ServerPath } from "./server-path.ts";
import type { Spy } from "./spy.ts";
import type { WorkTable, WorkTableVars } from "./work-table.ts";
import type { FixtureRow } from "./document/fixture-rows.ts";
import type { PlainRow } from "./document/plain-row.ts";
import type { CampaignFiles } from "./campaign-files.ts";
import type { ReplacementFor } from "./replacement.ts";
import type { ApplicationSettings } from "./state/campaign-state.ts";
import type { Failure } from "./dispatch/failures.ts";
import type { HttpHandler } from "./state/http-handler.ts";
import type { SoapHandler } from "./state/soap-handler.ts";
import type { Pattern } from "./state/pattern.ts";
import type { Login } from "./state/run-state.ts";
import type { SqlHandler } from "./state/sql-handler.ts";
import type { Platform } from "./store/platform.ts";
import type { Diagnostic } from "../../../build/diagnostics/diagnostic.ts";
import type { InferredPart } from "./store/inferred-parts.ts";
import type { CutSelect } from "./store/store.ts";
import type { ServerCall } from "./dispatch/server-call.ts";

/** What a mock campaign starts with. */
export interface CampaignOptions {
  /** Data schemas: XML text, or a file relative to `root`. The built-in ones are always there; extensions are merged in. */
  schemas?: readonly string[];
  /** Records by schema id: attributes by name without `@`, linked records nested or as `"folder-id": 10`. */
  rows?: Readonly<Record<string, readonly FixtureRow[]>>;
  /** Folder that relative files start from; by default the current one. */
  root?: string;
  /** Changes every generated id and UUID; 1 by default. */
  seed?: number;
  /** What the server's clock shows; a fixed date by default. */
  now?: Date;
  /** The zone of local time in scripts, by its name in the time zone database: `"Europe/Paris"`. `"UTC"` by default, whatever the machine's is. */
  timeZone?: string;
  /** Whether `null` and `undefined` in a builder throw at once; true by default. */
  strictBuilders?: boolean;
  /**
   * How E4X answers: as the engine of the known servers (`"spidermonkey"`, by default), or by the letter of ECMA-357 (`"ecma"`), where
   * `element[0]` is the element itself and `for each` over an element runs once.
   */
  dialect?: Dialect;
  /** How many seconds a script may take, 10 by default; 0 for no limit. What takes longer is stopped, and its run fails. */
  timeLimit?: number;
  /** Values of `getOption`. */
  options?: Readonly<Record<string, string | number | Date>>;
  /** Files on the server, by absolute path: text. No path of a script reaches the disk. */
  files?: Readonly<Record<string, string>>;
  /** JavaScript libraries by the name that `loadLibrary` gets, `"cus:common.js"`: the text, or a file relative to `root`. */
  libraries?: Readonly<Record<string, string>>;
  /** Members of `application`. */
  application?: Partial<ApplicationSettings>;
  /** Operators that scripts can log on as; the runs start as the first one. */
  operators?: readonly (Partial<Login> & { login: string })[];
  /**
   * Schemas that nobody gave come into being when a script or a row names them, and so do unknown attributes, types read off the values: a
   * legacy script gives a first answer without any schema. False by default: a misspelling is an error. The schemas of work tables
   * (`temp:…`) are always open.
   */
  openSchemas?: boolean;
  /** Where the references of the platform contradict each other, or say nothing. */
  platform?: Partial<Platform>;
  /** The operator that runs the scripts, for `$(login)` and `$(loginId)` in expressions. */
  login?: { name: string; id?: number };
}

/** The state of a campaign at some time: the records, the sequences of ids, the options, the variables of workflows, the files, the clock. */
export interface CampaignSnapshot {
  /** Holds nothing to read: hand it to `restore`. */
  readonly taken: Date;
}

/** Settings of one run. */
export interface ConnectOptions {
  vars?: VariableBag;
  instanceVars?: VariableBag;
  /** Name of the activity. */
  activity?: string;
  /** Internal name of the workflow; `instance.vars` of a named workflow are there again in its next run. */
  workflow?: string;
  /** What the run stands in: variables of its task, fields of its objects, its transitions. */
  task?: TaskContext;
}

/** What a script finds of the task that runs it. */
export interface TaskContext extends Partial<
  Pick<WorkflowState, "taskVars" | "transitions" | "transitionTypes" | "incoming" | "arrivals" | "isInitScript">
> {
  /** Over those that a run gets by itself. */
  fields?: Partial<Record<WorkflowObjectName, WorkflowFields>>;
}

/** The clock of the server. It stands still but for `sleep`, what a task waits for, and a test that moves it. */
export interface CampaignClock {
  now(): Date;
  /** @param milliseconds how far to move it */
  advance(milliseconds: number): void;
}

/** The mock Campaign server: a database, the emulated services, the journal. Campaigns share nothing. */
export interface Campaign {
  /** Folder of the project. */
  readonly root: string;
  /** Whether null and undefined in a builder throw. */
  readonly strictBuilders: boolean;
  /** Whose E4X scripts get. */
  readonly dialect: Dialect;
  /** How many seconds a script may take; undefined for the default. */
  readonly timeLimit: number | undefined;
  /** The journal of every run. */
  readonly logs: LogLine[];
  /**
   * The records of a schema in insertion order, as copies; see `plainRow` for the form. `dem:orderStg` is the staging table of `dem:order`.
   * @throws Error for an unknown schema
   */
  rows(schemaId: string): PlainRow[];
  /** Ids of the schemas that have a table. */
  tables(): string[];
  /**
   * Carries staged records to the cloud tables, as the technical workflow does every hour.
   * @param schemaId the base schema; without it, all
   */
  replicate(schemaId?: string): void;
  /** Selects without `lineCount` that were cut at the default number of records, which a server does without a word. */
  readonly cutSelects: readonly CutSelect[];
  /** With `openSchemas`, the schemas that came into being because nobody gave them. A misspelling may be among them. */
  inferred(): InferredPart[];
  /** With `openSchemas`, the extensions of the platform's schemas that are not shipped: the campaign runs without them. */
  readonly leftOut: readonly Diagnostic[];
  /** Remembers the state of the database; costs nothing by itself, and what is changed afterwards can be taken back. */
  snapshot(): CampaignSnapshot;
  /**
   * Goes back to a snapshot, as often as wanted; those taken after it are gone. The journal and the calls stay.
   * @throws Error for a snapshot of another campaign, or one that is gone
   */
  restore(snapshot: CampaignSnapshot): void;
  /** The server calls of all runs in order, those of one path or all: functions, constructors and methods. Reading a property of an object is none. */
  calls(path?: string): ServerCall[];
  /**
   * Puts a function in the place of a service, or where there is none (`nms.delivery.Prepare`, `xtk.queryDef#BuildQuery`, `new FTP`). In
   * the place of a service it gets the arguments converted, as their types say.
   * @returns a function that takes it back
   */
  replace<const Path extends string>(path: Path, replacement: ReplacementFor<Path>): () => void;
  /**
   * Makes the calls of a path fail as the server would: with a message, a SOAP fault, an HTTP status, after a timeout.
   * @returns a function that takes it back
   */
  fail(path: ServerPath, failure: Failure): () => void;
  /** The files of the server. */
  readonly files: CampaignFiles;
  /**
   * Answers HTTP requests of scripts.
   * @param pattern for the URL: a text with `*` for anything, a regular expression or a test
   * @returns a function that takes it back
   */
  http(pattern: Pattern, handler: HttpHandler): () => void;
  /**
   * Answers SOAP calls of scripts.
   * @param pattern for the SOAP action, `xtk:session#Logon`
   * @returns a function that takes it back
   */
  soap(pattern: Pattern, handler: SoapHandler): () => void;
  /**
   * Answers SQL statements of scripts.
   * @param pattern for the statement on one line, white space as single blanks
   * @returns a function that takes it back
   */
  sql(pattern: Pattern, handler: SqlHandler): () => void;
  /** The server's clock; it stands still unless a script sleeps or a test moves it. */
  readonly clock: CampaignClock;
  /**
   * Makes the work table of a transition; queries find it under the schema it gives.
   * @throws Error for rows that its columns do not allow
   */
  addWorkTable(table: WorkTable): WorkTableVars;
  /**
   * Watches a server function from now on, and may answer in its place.
   * @param path checked by the compiler; see `ServerPath`
   */
  spy<const Path extends ServerPath>(path: Path): Spy<Path>;
  /** Starts a run. */
  connect(options?: ConnectOptions): CampaignConnection;
}
