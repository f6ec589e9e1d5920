/**
 * The world of a JSSP page or web application: the server's global names without the running workflow, with request, response and output.
 * Package entry `xtkit/types/jssp`: `"types": ["xtkit/types/jssp"]` in the tsconfig of the pages.
 */

/// <reference path="./engine.d.ts" />
/// <reference path="./engine/newer/array.d.ts" />
/// <reference path="./engine/newer/map.d.ts" />
/// <reference path="./engine/newer/math.d.ts" />
/// <reference path="./engine/newer/number.d.ts" />
/// <reference path="./engine/newer/object.d.ts" />
/// <reference path="./engine/newer/set.d.ts" />
/// <reference path="./engine/newer/string.d.ts" />
/// <reference path="./generated/api/web-globals.d.ts" />
/// <reference path="./generated/api/script-globals.d.ts" />
