export type * from "./nodes.ts";
export { e4x } from "./plugin.ts";
export { parse, type ParseOptions } from "./parse.ts";
export { visitorKeys } from "./visitor-keys.ts";
export { E4XSyntaxError } from "./syntax-error.ts";
export { lower } from "./lower.ts";
export { raise, type RaiseOptions } from "./raise.ts";
export { print, type Printed, type PrintOptions } from "./print.ts";
