/**
 * Names that no script may give to all objects at once, as members of `Object.prototype`: Node.js reads the descriptor of a property from an
 * object, and ends the process where one has these by inheritance.
 */
export const SHARED_NAMES: ReadonlySet<string> = new Set(["get", "set", "value", "writable", "enumerable", "configurable"]);
