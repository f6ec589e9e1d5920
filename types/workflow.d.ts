/**
 * The world of a workflow activity: Campaign's global names on an engine that knows ECMAScript 5 and E4X, and the builtins of newer JavaScript for which
 * scripts bring along what stands for them.
 * Package entry `xtkit/types`: `"types": ["xtkit/types"]` in the tsconfig of the activities.
 */

/// <reference path="./es5.d.ts" />
/// <reference path="./engine/newer/array.d.ts" />
/// <reference path="./engine/newer/map.d.ts" />
/// <reference path="./engine/newer/math.d.ts" />
/// <reference path="./engine/newer/number.d.ts" />
/// <reference path="./engine/newer/object.d.ts" />
/// <reference path="./engine/newer/set.d.ts" />
/// <reference path="./engine/newer/string.d.ts" />
