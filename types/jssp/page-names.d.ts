import type { LibraryObject } from "./library-object.d.ts";

/**
 * Whether the code runs on the server.
 * @context web
 * @unverified seen as a global name; what it says is inferred
 */
export declare const SERVER: boolean;

/**
 * Whether the code runs in the browser or console.
 * @context web
 * @unverified seen as a global name; what it says is inferred
 */
export declare const CLIENT: boolean;

/**
 * Whether the library is in debug mode.
 * @context web
 * @unverified seen as a global name; what it says is inferred
 */
export declare const DEBUG: boolean;

/**
 * Whether the library writes logs.
 * @context web
 * @unverified seen as a global name; what it says is inferred
 */
export declare const LOGS: boolean;

/**
 * Language that texts and numbers are formatted in.
 * @context web
 * @unverified seen as a global name; what it says is inferred
 */
export declare const formatLanguage: string;

/**
 * The global object of the web library.
 * @context web
 * @unverified seen as a global name; what it holds is not known
 */
export declare const ROOT: LibraryObject;

/**
 * Context of the page that is shown.
 * @context web
 * @unverified seen as a global name; what it holds is not known
 */
export declare const g_xtkContext: LibraryObject;

/**
 * Colours of reports.
 * @context web
 * @unverified seen as a global name; what it holds is not known
 */
export declare const REPORT_COLORS: LibraryObject;

/**
 * Texts of the page.
 * @context web
 * @unverified seen as a global name; what it holds is not known
 */
export declare const sg: LibraryObject;

/**
 * Texts of dashboards.
 * @context web
 * @unverified seen as a global name; what it holds is not known
 */
export declare const sg_xtk_dashboard: LibraryObject;

/**
 * Has to do with the integration of other solutions.
 * @context web
 * @unverified seen as a global name; what it holds is not known
 */
export declare const macIntegration: LibraryObject;
