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
   * Whether the code runs in the browser or console.
   * @unverified seen as a global name; what it says is inferred
   */
  const CLIENT: typeof import("./jssp/page-names.d.ts").CLIENT;
  /**
   * A cookie, for `response.addCookie`.
   * @unverified its members
   */
  type Cookie = import("./jssp/cookie.d.ts").Cookie;
  /**
   * `Cookie` as a constructor.
   * @unverified its arguments
   */
  var Cookie: import("./jssp/cookie.d.ts").CookieConstructor;
  /**
   * The cookies of a request: `request.cookies`.
   * @unverified that they are found by their names
   */
  type Cookies = import("./jssp/cookies.d.ts").Cookies;
  /** `Cookies` as a name: they are `request.cookies`. */
  var Cookies: import("./jssp/cookies.d.ts").CookiesConstructor;
  /**
   * Whether the library is in debug mode.
   * @unverified seen as a global name; what it says is inferred
   */
  const DEBUG: typeof import("./jssp/page-names.d.ts").DEBUG;
  /**
   * The HTTP request of a JSSP page or web application.
   * @see Campaign reference, p-32
   */
  type HttpServletRequest = import("./jssp/http-servlet-request.d.ts").HttpServletRequest;
  /** `HttpServletRequest` as a name: the one object is `request`. */
  var HttpServletRequest: import("./jssp/http-servlet-request.d.ts").HttpServletRequestConstructor;
  /**
   * The HTTP response of a JSSP page or web application.
   * @see Campaign reference, p-32
   */
  type HttpServletResponse = import("./jssp/http-servlet-response.d.ts").HttpServletResponse;
  /** `HttpServletResponse` as a name: the one object is `response`. */
  var HttpServletResponse: import("./jssp/http-servlet-response.d.ts").HttpServletResponseConstructor;
  /**
   * Whether the library writes logs.
   * @unverified seen as a global name; what it says is inferred
   */
  const LOGS: typeof import("./jssp/page-names.d.ts").LOGS;
  /**
   * Colours of reports.
   * @unverified seen as a global name; what it holds is not known
   */
  const REPORT_COLORS: typeof import("./jssp/page-names.d.ts").REPORT_COLORS;
  /**
   * The global object of the web library.
   * @unverified seen as a global name; what it holds is not known
   */
  const ROOT: typeof import("./jssp/page-names.d.ts").ROOT;
  /** The parameters of a request by name: `request.parameters.email`; undefined where the request has none of that name. */
  type RequestParameters = import("./jssp/request-parameters.d.ts").RequestParameters;
  /** `RequestParameters` as a name: they are `request.parameters`. */
  var RequestParameters: import("./jssp/request-parameters.d.ts").RequestParametersConstructor;
  /**
   * Whether the code runs on the server.
   * @unverified seen as a global name; what it says is inferred
   */
  const SERVER: typeof import("./jssp/page-names.d.ts").SERVER;
  /**
   * An event of the web library in other browsers.
   * @unverified seen as a global name; its members are not known
   */
  type XtkGeckoEvent = import("./jssp/xtk-gecko-event.d.ts").XtkGeckoEvent;
  /**
   * `XtkGeckoEvent` as a constructor.
   * @unverified its arguments
   */
  var XtkGeckoEvent: import("./jssp/xtk-gecko-event.d.ts").XtkGeckoEventConstructor;
  /**
   * An event of the web library in Internet Explorer.
   * @unverified seen as a global name; its members are not known
   */
  type XtkIEEvent = import("./jssp/xtk-ie-event.d.ts").XtkIEEvent;
  /**
   * `XtkIEEvent` as a constructor.
   * @unverified its arguments
   */
  var XtkIEEvent: import("./jssp/xtk-ie-event.d.ts").XtkIEEventConstructor;
  /**
   * A process of a marketing campaign in the web library.
   * @unverified seen as a global name; its members are not known
   */
  type XtkOperationProcess = import("./jssp/xtk-operation-process.d.ts").XtkOperationProcess;
  /**
   * `XtkOperationProcess` as a constructor.
   * @unverified its arguments
   */
  var XtkOperationProcess: import("./jssp/xtk-operation-process.d.ts").XtkOperationProcessConstructor;
  /** Writes to the log of the web server, as `logWarning` does. The web library makes it; a workflow script has none. */
  const console: import("./jssp/server-console.d.ts").ServerConsole;
  /** The page that is written. Scripts that expect a browser find it by this name. */
  const document: import("./jssp/page-document.d.ts").PageDocument;
  /**
   * Language that texts and numbers are formatted in.
   * @unverified seen as a global name; what it says is inferred
   */
  const formatLanguage: typeof import("./jssp/page-names.d.ts").formatLanguage;
  /**
   * Context of the page that is shown.
   * @unverified seen as a global name; what it holds is not known
   */
  const g_xtkContext: typeof import("./jssp/page-names.d.ts").g_xtkContext;
  /**
   * Has to do with the integration of other solutions.
   * @unverified seen as a global name; what it holds is not known
   */
  const macIntegration: typeof import("./jssp/page-names.d.ts").macIntegration;
  /**
   * The HTTP request of a JSSP page or web application.
   * @see Campaign reference, p-32
   */
  const request: import("./jssp/http-servlet-request.d.ts").HttpServletRequest;
  /**
   * The HTTP response of a JSSP page or web application.
   * @see Campaign reference, p-32
   */
  const response: import("./jssp/http-servlet-response.d.ts").HttpServletResponse;
  /** The global object of a page. Libraries that ask for `self` find it by this name. */
  const self: import("./jssp/page-global.d.ts").PageGlobal;
  /**
   * Texts of the page.
   * @unverified seen as a global name; what it holds is not known
   */
  const sg: typeof import("./jssp/page-names.d.ts").sg;
  /**
   * Texts of dashboards.
   * @unverified seen as a global name; what it holds is not known
   */
  const sg_xtk_dashboard: typeof import("./jssp/page-names.d.ts").sg_xtk_dashboard;
}
