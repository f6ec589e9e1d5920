import type { MemoryBuffer } from "../memory/memory-buffer.d.ts";
import type { HttpClientResponse } from "./http-client-response.d.ts";

/**
 * Called when an asynchronous request has its answer.
 * @param request the request; its `response` is there
 * @param context what was given to `execute`
 * @param status how it ended; the values are not documented
 */
export type HttpClientRequestComplete = (request: HttpClientRequest, context: unknown, status: unknown) => void;

/**
 * An HTTP request from the server to elsewhere. The address has to be in the server's URL permissions (`urlPermission` in `serverConf.xml`),
 * those of the instance itself included.
 * @example
 * const request = new HttpClientRequest("https://api.example.com/orders");
 * request.method = "POST";
 * request.header["Content-Type"] = "application/json; charset=utf-8";
 * request.body = JSON.stringify({ id: 1 });
 * request.execute();
 * if (request.response.code !== 200) logError(request.response.message);
 * const answer = JSON.parse(request.response.body.toString());
 * @see Campaign reference, c-HttpClientRequest
 */
export interface HttpClientRequest {
  /**
   * The address.
   * @unverified whether it can be changed after the request was made
   */
  url: string;
  /** `"GET"`, `"POST"` or another method. `"GET"` when nothing is said. */
  method: string;
  /** What is sent: text or bytes. */
  body: string | MemoryBuffer;
  /** The headers that are sent, by name: `request.header["Content-Type"] = "text/xml"`. */
  readonly header: { [name: string]: string };
  /** The answer; there after `execute`, or in `complete` for an asynchronous request. */
  readonly response: HttpClientResponse;
  /** Called with the answer of an asynchronous request. Set it before `execute`. */
  complete: HttpClientRequestComplete;

  /**
   * Opens the connection without sending anything. `execute` does it where it has not been done.
   * @throws Error when the address is not among the URL permissions, or nobody answers there
   */
  connect(): void;

  /**
   * Sends the request. A synchronous one waits for the answer; an asynchronous one calls `complete`, see `HttpClientRequest.wait`. An answer
   * such as 404 is no error: read `response.code`.
   * @param hasProxy go through the proxy of the server. Default false
   * @param async do not wait for the answer. Default false
   * @param reuseAddress let several requests share a local address. Default false
   * @param context anything, handed on to `complete`. Default null
   * @param timeout most milliseconds to wait. Default 300 000, five minutes
   * @throws Error when the address is not among the URL permissions, or nobody answers there
   * @unverified the order behind `async`: scripts have been seen that pass the timeout third and the context fourth
   * @see Campaign reference, m-HttpClientRequest-execute
   */
  execute(hasProxy?: boolean, async?: boolean, reuseAddress?: boolean, context?: unknown, timeout?: number): void;

  /** Closes the connection. */
  disconnect(): void;
}

/** `HttpClientRequest` as a constructor. */
export interface HttpClientRequestConstructor {
  /**
   * A request that is not sent yet.
   * @param url the address with its scheme
   * @see Campaign reference, m-HttpClientRequest-HttpClientRequest
   */
  new (url?: string): HttpClientRequest;

  /**
   * Waits until asynchronous requests have their answers.
   * @param requests those that `execute` was called on
   */
  wait(requests: HttpClientRequest[]): void;

  /** The members of all requests. */
  readonly prototype: HttpClientRequest;
}
