import type { DBEngine } from "../database/db-engine.d.ts";
import type { ClassObject } from "../engine/class-object.d.ts";
import type { Schema } from "../schema-objects/schema.d.ts";
import type { XtkSchemaId } from "../schema/schema-id.d.ts";
import type { CurrentLogin } from "./current-login.d.ts";

/**
 * The server that the script runs on.
 * @global application
 * @see Campaign reference, c-Application
 */
export interface Application {
  /** Number of the build, such as 9359. */
  readonly buildNumber: number;
  /** Version of the build, such as `"7.0"`. */
  readonly buildVersion: string;
  /** Name of the instance. */
  readonly instanceName: string;
  /** Path of the instance's folder `var`: files of scripts go here. */
  readonly instanceVarDir: string;
  /** Path of the instance's configuration. */
  readonly instanceConfDir: string;
  /** Path of the files that were uploaded. */
  readonly instanceUploadDir: string;
  /** The operator that the script runs as. */
  readonly operator: CurrentLogin;
  /**
   * Arguments that the process was started with.
   * @unverified seen on a server; what it holds is inferred
   */
  readonly arg: string;
  /** Language of the instance. */
  readonly lang: string;
  /** Locale of the instance. */
  readonly locale: string;
  /** Whether traces are on. */
  readonly isTrace: boolean;
  /** Whether OpenOffice is installed, which converts documents. */
  readonly isOOOInstalled: boolean;
  /** Name of the machine. */
  readonly hostName: string;

  /**
   * Whether a package is installed.
   * @param id the package, for example `"nms:campaign"`
   */
  hasPackage(id: string): boolean;

  /**
   * A data schema.
   * @param id namespace and name, for example `"nms:recipient"`
   * @unverified whether an id that does not exist throws or gives null
   */
  getSchema(id: XtkSchemaId): Schema;

  /** Name of the kind of database, such as `"PostgreSQL"`. */
  getDBMSType(): string;

  /**
   * New primary keys, to be used in documents.
   * @param count how many
   * @returns the keys; of one key, what a document takes as an id
   * @unverified the form for several: a text with commas, or an array
   */
  getNewIds(count: number): unknown;

  /**
   * A connection to a database. Dispose it in `finally`.
   * @param dataSource name of the external account, for example `"nms:extAccount:ffda"`; the instance's own database when left out
   * @throws Error when there is no such data source
   * @see Campaign reference, m-Application-getConnection
   */
  getConnection(dataSource?: string): DBEngine;

  /** The time zones, as JSON text. */
  getTimezoneJson(): string;

  /**
   * Has to do with the lines of the journal.
   * @unverified its arguments and its result
   */
  onLog(...args: unknown[]): unknown;

  /**
   * Has to do with traces.
   * @unverified its arguments and its result
   */
  onTrace(...args: unknown[]): unknown;
}

/** `Application` as a name: the one object is `application`. */
export interface ApplicationConstructor extends ClassObject {}
