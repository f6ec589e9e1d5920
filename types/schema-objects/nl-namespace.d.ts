import type { ClassObject } from "../engine/class-object.d.ts";
import type { NLSchema } from "./nl-schema.d.ts";

/** The schemas of a namespace by name, where no schema is declared. */
export interface NLNamespace {
  /** A schema by its name without namespace. */
  readonly [schema: string]: NLSchema;
}

/** `NLNamespace` as a name. */
export interface NLNamespaceConstructor extends ClassObject {}

/**
 * The schemas of the namespace `adb`, Adobe's own.
 * @global adb
 * @unverified seen as a global name
 * @see Campaign reference, p-14
 */
export interface AdbNamespace extends NLNamespace {}

/**
 * The schemas of the namespace `temp`, those of work tables.
 * @global temp
 * @unverified seen as a global name
 * @see Campaign reference, p-14
 */
export interface TempNamespace extends NLNamespace {}

/**
 * The schemas of the namespace `tst`, for tests of the server.
 * @global tst
 * @unverified seen as a global name
 * @see Campaign reference, p-14
 */
export interface TstNamespace extends NLNamespace {}
