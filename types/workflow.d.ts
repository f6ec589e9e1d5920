/**
 * The world of a workflow activity: Campaign's global names on an engine that knows ECMAScript 5 and E4X.
 * Package entry `xtkit/types`: `"types": ["xtkit/types"]` in the tsconfig of the activities.
 */

/// <reference path="./engine.d.ts" />
/// <reference path="./generated/api/workflow-globals.d.ts" />
/// <reference path="./generated/api/script-globals.d.ts" />
