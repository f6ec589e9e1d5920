import type { LibraryObject } from "../jssp/library-object.d.ts";
import type { ExecutionInstance } from "./execution-instance.d.ts";
import type { NlClient } from "./nl-client.d.ts";
import type { NlJs } from "./nl-js.d.ts";
import type { NlLocale } from "./nl-locale.d.ts";
import type { NlSql } from "./nl-sql.d.ts";
import type { NlXml } from "./nl-xml.d.ts";
import type { NlXtk } from "./nl-xtk.d.ts";
import type { ServerWebTrackingClass } from "./server-web-tracking.d.ts";

/**
 * The server's own JavaScript library. A workflow script loads it first: `loadLibrary("xtk:shared/nl.js")`; further parts come by
 * `NL.require`. Members that only web pages have say so.
 * @global NL
 * @unverified which parts a bare workflow script can load
 */
export interface NlLibrary {
  /**
   * Loads a part of the library, once.
   * @param path its path, for example `"/nl/core/shared/core.js"`
   * @returns the library itself, so that calls can follow each other
   */
  require(path: string): NlLibrary;

  /**
   * A namespace of the library; it is made where it is not there.
   * @param name its name, with dots
   */
  ns(name: string): object;

  /**
   * Checks on which side the code runs.
   * @param expectedSide the side
   * @unverified the values, and what is given
   */
  side(expectedSide: string): unknown;

  /** Whether the library is in the mode for its developers. */
  isDevDebug(): boolean;

  /**
   * Whether a value is empty.
   * @param obj the value
   */
  isEmpty(obj: unknown): boolean;

  /**
   * The first value that is not null or undefined.
   * @param values in their order
   * @unverified what it does is inferred from its name
   */
  nvl<T>(...values: (T | null | undefined)[]): T | null | undefined;

  /**
   * The first value that is not null or undefined.
   * @param values in their order
   * @unverified what it does is inferred from its name
   */
  coalesce<T>(...values: (T | null | undefined)[]): T | null | undefined;

  /**
   * Whether a value is null or undefined.
   * @param obj the value
   */
  isNundef(obj: unknown): boolean;

  /**
   * Whether a value is a date.
   * @param obj the value
   */
  isDate(obj: unknown): boolean;

  /**
   * Whether a value is a boolean.
   * @param obj the value
   */
  isBoolean(obj: unknown): boolean;

  /**
   * Whether a value is text.
   * @param obj the value
   */
  isString(obj: unknown): boolean;

  /**
   * Whether a value is a number.
   * @param obj the value
   */
  isNumber(obj: unknown): boolean;

  /**
   * Whether a value is a finite number.
   * @param obj the value
   */
  isFinite(obj: unknown): boolean;

  /**
   * Whether a value is NaN.
   * @param obj the value
   */
  isNaN(obj: unknown): boolean;

  /**
   * Whether a value is a function.
   * @param obj the value
   */
  isFunction(obj: unknown): boolean;

  /**
   * Whether a value is an E4X value.
   * @param obj the value
   */
  isXML(obj: unknown): boolean;

  /**
   * Whether a value is an array.
   * @param obj the value
   */
  isArray(obj: unknown): boolean;

  /**
   * Whether a value is an object.
   * @param obj the value
   */
  isObject(obj: unknown): boolean;

  /**
   * Whether a value is an object without a class of its own.
   * @param obj the value
   */
  isPlainObject(obj: unknown): boolean;

  /**
   * Whether a value is of a type.
   * @param obj the value
   * @param type name of the type
   * @unverified the names
   */
  is(obj: unknown, type: string): boolean;

  /**
   * An object as text for people who look for a fault.
   * @param object the object
   */
  toDebugString(object: unknown): string;

  /**
   * Address of a part of the library.
   * @param path its path
   * @param type kind of address
   * @unverified the kinds, and what is given
   */
  route(path: string, type: string): unknown;

  /**
   * Throws where a value is not true.
   * @param value the value
   * @param message message of the error
   * @throws Error with the message
   */
  assert(value: unknown, message: string): void;

  /**
   * The server.
   * @unverified what is given
   */
  server(): unknown;

  /** Starts the library; loading it does so. */
  init(): void;

  /** Text into markup. */
  readonly XML: NlXml;
  /** Values in expressions of queries. */
  readonly XTK: NlXtk;
  /** Text into SQL. */
  readonly SQL: NlSql;
  /** Text into JavaScript. */
  readonly JS: NlJs;
  /** Numbers, dates and times as the operator's locale has them. */
  readonly Locale: NlLocale;

  /**
   * Tools of the library. In web pages.
   * @unverified its members
   */
  readonly Utils: LibraryObject;
  /**
   * Classes for the library. In web pages.
   * @unverified its members
   */
  readonly OO: LibraryObject;
  /**
   * Logs of the library. In web pages.
   * @unverified its members
   */
  readonly log: LibraryObject;
  /**
   * The session. In web pages.
   * @unverified its members
   */
  readonly session: LibraryObject;
  /**
   * Dependencies between parts. In web pages.
   * @unverified its members
   */
  readonly DepMan: LibraryObject;
  /**
   * Time zones. In web pages.
   * @unverified its members
   */
  readonly Timezone: LibraryObject;
  /**
   * Dates of which a part is known. In web pages.
   * @unverified its members
   */
  readonly DatePartial: LibraryObject;
  /**
   * The library's form of object notation. In web pages.
   * @unverified its members
   */
  readonly NLSON: LibraryObject;
  /**
   * Addresses. In web pages.
   * @unverified its members
   */
  readonly URL: LibraryObject;
  /**
   * What the browser loads. In web pages.
   * @unverified further members
   * @see Campaign documentation, "Web application tracking opt-out"
   */
  readonly client: NlClient;
  /**
   * The banner for web tracking. In web pages, after `NL.require("/nl/core/shared/webTracking.js")`.
   * @see Campaign documentation, "Web application tracking opt-out"
   */
  readonly ServerWebTracking: ServerWebTrackingClass;
  /**
   * Execution instances, after `NL.require("/nms/executionInstance.js")`.
   * @unverified its members and what they give: as one public script uses them
   */
  readonly ExecutionInstance: ExecutionInstance;
  /**
   * Text into HTML. In web pages.
   * @unverified its members
   */
  readonly HTML: LibraryObject;
  /**
   * Views. In web pages.
   * @unverified its members
   */
  readonly View: LibraryObject;
  /**
   * The context of a page. In web pages.
   * @unverified its members
   */
  readonly JSSPContext: LibraryObject;
  /**
   * Calls of the server. In web pages.
   * @unverified its members
   */
  readonly API: LibraryObject;
  /**
   * The context of a form. In web pages.
   * @unverified its members
   */
  readonly XtkContext: LibraryObject;
  /**
   * Timers. In web pages.
   * @unverified its members
   */
  readonly XtkTimer: LibraryObject;
  /**
   * Queries. In web pages.
   * @unverified its members
   */
  readonly QueryDef: LibraryObject;
  /**
   * Controls. In web pages.
   * @unverified its members
   */
  readonly Widgets: LibraryObject;
  /**
   * Dashboards. In web pages.
   * @unverified its members
   */
  readonly Dashboard: LibraryObject;
  /**
   * The usual configuration of a list. In web pages.
   * @unverified its members
   */
  readonly DefaultListConf: LibraryObject;
  /**
   * Web forms. In web pages.
   * @unverified its members
   */
  readonly WebForm: LibraryObject;
  /**
   * Data policies. In web pages.
   * @unverified its members
   */
  readonly DataPolicy: LibraryObject;
  /** Whether the library is loaded. Internal to the library. */
  _loaded: boolean;

  /**
   * Tools for text. In web pages.
   * @unverified its arguments and its result
   */
  String(...args: unknown[]): unknown;

  /**
   * Tools for numbers. In web pages.
   * @unverified its arguments and its result
   */
  Number(...args: unknown[]): unknown;

  /**
   * Tools for dates. In web pages.
   * @unverified its arguments and its result
   */
  Date(...args: unknown[]): unknown;

  /**
   * A cookie. In web pages.
   * @unverified its arguments and its result
   */
  Cookie(...args: unknown[]): unknown;

  /**
   * Internal to the library.
   * @unverified its arguments and its result
   */
  _initClientSupport(...args: unknown[]): unknown;

  /**
   * Sends a console's lines to the log of the server. Internal to the library.
   * @param con the console
   */
  _hookConsole(con?: unknown): unknown;

  /**
   * Sends a logger's lines to the log of the server. Internal to the library.
   * @param logger the logger
   */
  _hookLogger(logger?: unknown): unknown;
}
