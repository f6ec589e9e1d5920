import type { ClassObject } from "../engine/class-object.d.ts";

/**
 * The class of the headers of a request.
 * @unverified seen as a global name; scripts read and write headers by name: `request.header["Content-Type"]`
 */
export interface HttpHeader {
  /** A header by its name. */
  [name: string]: string;
}

/** `HttpHeader` as a name: requests have their headers in `header`. */
export interface HttpHeaderConstructor extends ClassObject {}
