import type { ClassObject } from "../engine/class-object.d.ts";
import type { MemoryBuffer } from "../memory/memory-buffer.d.ts";

/**
 * The answer to an HTTP request.
 * @see Campaign reference, c-HttpClientResponse
 */
export interface HttpClientResponse {
  /** What was sent back; `body.toString()` is the text. */
  readonly body: MemoryBuffer;
  /** The HTTP status, such as 200. */
  readonly code: number;
  /** Name of the encoding of the body, as the answer says it. */
  readonly codePage: string;
  /** The headers by name. */
  readonly header: { readonly [name: string]: string };
  /**
   * The headers grouped by name, for names that come more than once.
   * @unverified the shape of a group
   */
  readonly headers: { readonly [name: string]: unknown };
  /** The text beside the HTTP status, such as `"Not Found"`. */
  readonly message: string;
}

/** `HttpClientResponse` as a name: requests have their answer in `response`. */
export interface HttpClientResponseConstructor extends ClassObject {}
