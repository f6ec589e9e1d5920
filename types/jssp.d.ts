/* eslint-disable @typescript-eslint/consistent-type-imports -- each name says where it comes from in its own line */
/**
 * The world of a JSSP page or web application: the server's global names without the running workflow, with request, response and output.
 * Package entry `xtkit/types/jssp`: `"types": ["xtkit/types/jssp"]` in the tsconfig of the pages.
 */

/// <reference path="./engine.d.ts" />
/// <reference path="./server-globals.d.ts" />

export {};

declare global {
  /** The HTTP request that the page answers. */
  const request: import("./jssp/http-servlet-request.d.ts").HttpServletRequest;
  /** The HTTP response of the page. */
  const response: import("./jssp/http-servlet-response.d.ts").HttpServletResponse;
  /** Writes to the page. */
  const write: typeof import("./functions/write.d.ts").write;
  /** Writes to the page and ends the line. */
  const writeln: typeof import("./functions/writeln.d.ts").writeln;
}
