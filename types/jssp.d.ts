/**
 * The world of a JSSP page or web application: the server's global names without the running workflow, with request, response and output.
 * Package entry `xtkit/types/jssp`: `"types": ["xtkit/types/jssp"]` in the tsconfig of the pages.
 */

/// <reference path="./engine.d.ts" />
/// <reference path="./generated/api/web-globals.d.ts" />
/// <reference path="./generated/api/script-globals.d.ts" />
