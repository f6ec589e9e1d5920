import type { SourceMapV3 } from "./operators/lower-operators.ts";

/*
 * The Node back-end: Campaign code in the three forms that it comes in, as ECMAScript for Node. `scriptToNode` takes a script, `moduleToNode`
 * a module, `bundleToNode` an activity with what it imports. Each form takes the same steps, left out where it has nothing for them: types
 * away (esbuild), E4X to calls (`lower`, `finishLowered`), overloaded operators to calls (`lowerOperators`).
 */

export { SERVER } from "../e4x/tree/reserved-name.ts";

/** Code for Node, and its maps back to the source, one per step, the last step first. */
export interface NodeCode {
  code: string;
  maps: readonly (SourceMapV3 | string)[];
}
