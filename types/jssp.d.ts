/* eslint-disable @typescript-eslint/consistent-type-imports -- each name says where it comes from in its own line */
/**
 * The world of a JSSP page or web application: the server's global names without the running workflow, with request, response and output.
 * Package entry `xtkit/types/jssp`: `"types": ["xtkit/types/jssp"]` in the tsconfig of the pages.
 *
 * Generated from the modules of this folder by `npm run declarations`: do not edit.
 */

/// <reference path="./engine.d.ts" />
/// <reference path="./server-globals.d.ts" />
/// <reference path="./script-globals.d.ts" />

export {};

declare global {
  // types/functions
  /**
   * Writes to the page that is being made (JSSP pages and templates only).
   * @param text pieces, one after the other
   * @unverified seen in server scripts; whether it escapes markup is not documented
   */
  const write: typeof import("./functions/write.d.ts").write;
  /**
   * Writes to the page that is being made and ends the line (JSSP pages and templates only).
   * @param text pieces, one after the other
   * @unverified seen in server scripts; whether it escapes markup is not documented
   */
  const writeln: typeof import("./functions/writeln.d.ts").writeln;

  // types/jssp
  /**
   * The HTTP request of a JSSP page or web application.
   * @see Campaign reference, HttpServletRequest
   */
  const request: import("./jssp/http-servlet-request.d.ts").HttpServletRequest;
  /**
   * The HTTP response of a JSSP page or web application.
   * @see Campaign reference, HttpServletResponse
   */
  const response: import("./jssp/http-servlet-response.d.ts").HttpServletResponse;
}
