import type { ClassObject } from "../engine/class-object.d.ts";
import type { Cookies } from "./cookies.d.ts";
import type { RequestParameters } from "./request-parameters.d.ts";

/**
 * The HTTP request of a JSSP page or web application.
 * @global request
 * @context web
 * @see Campaign reference, p-32
 */
export interface HttpServletRequest {
  /**
   * A header of the request.
   * @param name its name
   * @returns its text
   */
  getHeader(name: string): string;
  /**
   * A parameter of the query or of a posted form.
   * @param name its name
   * @returns its text
   */
  getParameter(name: string): string;
  /**
   * A parameter whose bytes are read as UTF-8.
   * @param name its name
   * @returns its text
   */
  getUTF8Parameter(name: string): string;
  /** The address of the client. */
  getRemoteAddr(): string;
  /** The body of the request as text. */
  getBodyAsString(): string;
  /**
   * Lets another page of the server answer.
   * @param url the page
   */
  forward(url: string): void;
  /** The parameters of the request by name: `request.parameters.email`. */
  readonly parameters: RequestParameters;
  /** The cookies of the request. */
  readonly cookies: Cookies;
  /**
   * Values that belong to the request.
   * @unverified seen on a server, not in the reference
   */
  readonly attributes: RequestParameters;
  /**
   * Address of the request without the query, with scheme and host.
   * @unverified seen on a server, not in the reference
   */
  readonly requestURL: string;
  /** Path of the request without the query. */
  readonly requestURI: string;
  /** What follows the question mark. */
  readonly queryString: string;
  /** `http` or `https`. */
  readonly scheme: string;
  /** Host name that the client asked for. */
  readonly serverName: string;
  /** Port that the client asked for. */
  readonly serverPort: number;
  /** Scheme, host and port. */
  readonly serverURL: string;
  /** Path of the page on the server. */
  readonly servletPath: string;
  /** Path of the application on the server. */
  readonly contextPath: string;
  /** What follows the path of the page; null where nothing does. */
  readonly pathInfo: string | null;
  /** `GET`, `POST`, … */
  readonly method: string;
}

/**
 * `HttpServletRequest` as a name: the one object is `request`.
 * @context web
 */
export interface HttpServletRequestConstructor extends ClassObject {}
