/**
 * The world of a workflow activity without builtins of newer JavaScript, for projects with `builtins: "refuse"`: what scripts do not bring along is not shown.
 * Package entry `xtkit/types/es5`: `"types": ["xtkit/types/es5"]` in the tsconfig of the activities.
 */

/// <reference path="./engine.d.ts" />
/// <reference path="./generated/api/workflow-globals.d.ts" />
/// <reference path="./generated/api/script-globals.d.ts" />
