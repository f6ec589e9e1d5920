import type { CampaignConnection } from "../connection.ts";
import type { LogLine, VariableBag } from "../wire.ts";
import type { Dialect } from "../e4x/dialect.ts";
import type { FixtureRow } from "./document/fixture-rows.ts";
import type { PlainRow } from "./document/plain-row.ts";
import type { CampaignFiles } from "./campaign-files.ts";
import type { ReplacementFor } from "./replacement.ts";
import type { ApplicationSettings } from "./services/campaign-state.ts";
import type { Failure } from "./services/failures.ts";
import type { HttpHandler } from "./services/network/http-handler.ts";
import type { SoapHandler } from "./services/network/soap-handler.ts";
import type { Pattern } from "./services/pattern.ts";
import type { Login } from "./services/run-state.ts";
import type { SqlHandler } from "./services/sql/sql-handler.ts";
import type { FriendlyValue } from "./wire/friendly.ts";

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
  /** Whether `null` and `undefined` in a builder throw at once; true by default. */
  strictBuilders?: boolean;
  /**
   * How E4X answers: as the engine of the known servers (`"spidermonkey"`, by default), or by the letter of ECMA-357 (`"ecma"`), where
   * `element[0]` is the element itself and `for each` over an element runs once.
   */
  dialect?: Dialect;
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
}

/** A server call of a script. */
export interface ServerCall {
  path: string;
  args: FriendlyValue[];
  result?: FriendlyValue;
  /** The message, when it threw. */
  error?: string;
}

/** Settings of one run. */
export interface ConnectOptions {
  vars?: VariableBag;
  instanceVars?: VariableBag;
  /** Name of the activity. */
  activity?: string;
  /** Internal name of the workflow; `instance.vars` of a named workflow are there again in its next run. */
  workflow?: string;
}

/** Stands in for a server function; gets and gives values in the friendly form. */
export type Replacement = (...args: FriendlyValue[]) => FriendlyValue;

/** The mock Campaign server: a database, the emulated services, the journal. Campaigns share nothing. */
export interface Campaign {
  readonly root: string;
  readonly strictBuilders: boolean;
  readonly dialect: Dialect;
  /** The journal of every run. */
  readonly logs: LogLine[];
  /**
   * The records of a schema in insertion order, as copies; see `plainRow` for the form. `dem:orderStg` is the staging table of `dem:order`.
   * @throws Error for an unknown schema
   */
  rows(schemaId: string): PlainRow[];
  /**
   * Carries staged records to the cloud tables, as the technical workflow does every hour.
   * @param schemaId the base schema; without it, all
   */
  replicate(schemaId?: string): void;
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
  fail(path: string, failure: Failure): () => void;
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
  /** Starts a run. */
  connect(options?: ConnectOptions): CampaignConnection;
}
