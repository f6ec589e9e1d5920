import type { ClassObject } from "./class-object.d.ts";

/**
 * What `next()` of an iterator throws at the end: `catch (error) { if (error === StopIteration) … }`. Not in Node: works on the Campaign engine
 * only.
 */
export declare const StopIteration: ClassObject;
