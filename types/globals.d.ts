/**
 * The global names of a workflow script that stand beside Node.js and newer libraries: a program of tests can include them.
 * Package entry `xtkit/types/globals`: `"types": ["xtkit/types/globals"]` in the tsconfig of the tests.
 */

/// <reference path="./generated/api/workflow-globals.d.ts" />
