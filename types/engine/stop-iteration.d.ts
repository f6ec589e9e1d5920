import type { ClassObject } from "./class-object.d.ts";

/**
 * What `next()` of an iterator throws at the end: `catch (error) { if (error === StopIteration) … }`. In Node it is there while a script
 * runs on the mock server.
 */
export declare const StopIteration: ClassObject;
