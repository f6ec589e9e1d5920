import type { ClassObject } from "../engine/class-object.d.ts";

/**
 * The class of the headers of an answer.
 * @unverified seen as a global name; scripts read headers by name: `response.header["Content-Type"]`
 */
export interface HttpResponseHeader {
  /** A header by its name. */
  readonly [name: string]: string;
}

/** `HttpResponseHeader` as a name: answers have their headers in `header`. */
export interface HttpResponseHeaderConstructor extends ClassObject {}
