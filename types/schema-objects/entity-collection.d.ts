import type { ClassObject } from "../engine/class-object.d.ts";

/**
 * The class of a collection inside a record.
 * @unverified seen as a global name; its members are not known
 */
export interface EntityCollection {
  /** Members that are not known. */
  readonly [member: string]: unknown;
}

/** `EntityCollection` as a name. */
export interface EntityCollectionConstructor extends ClassObject {}
