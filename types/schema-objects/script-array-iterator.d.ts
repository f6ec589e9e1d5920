import type { ClassObject } from "../engine/class-object.d.ts";
import type { LegacyIterator } from "../engine/legacy-iterator.d.ts";

/**
 * Walks lists that the server gives.
 * @unverified seen as a global name; that it has `next` is inferred
 */
export interface ScriptArrayIterator extends LegacyIterator {}

/** `ScriptArrayIterator` as a name. */
export interface ScriptArrayIteratorConstructor extends ClassObject {}
