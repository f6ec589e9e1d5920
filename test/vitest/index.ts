/** Public entry `xtkit/vitest`. */
export { matchers } from "./matchers.ts";
export { xtkit, type XtkitPluginOptions } from "./plugin.ts";
