import type { ClassObject } from "../engine/class-object.d.ts";
import type { Cookie } from "./cookie.d.ts";

/**
 * The HTTP response of a JSSP page or web application.
 * @global response
 * @context web
 * @see Campaign reference, p-32
 */
export interface HttpServletResponse {
  /**
   * Sets the media type of the answer.
   * @param type for example `"application/json;charset=utf-8"`
   */
  setContentType(type: string): void;
  /**
   * Sends the client to another address.
   * @param url the address
   */
  sendRedirect(url: string): void;
  /**
   * Adds a cookie to the answer.
   * @param cookie the cookie
   */
  addCookie(cookie: Cookie): void;
  /**
   * Adds a header to the answer.
   * @param name the header's name
   * @param value its text
   */
  addHeader(name: string, value: string): void;
  /**
   * Answers with an error.
   * @param code the HTTP status
   */
  sendError(code: number): void;
}

/**
 * `HttpServletResponse` as a name: the one object is `response`.
 * @context web
 */
export interface HttpServletResponseConstructor extends ClassObject {}
