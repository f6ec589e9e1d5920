import { nodeFields } from "./node-fields.ts";

/** For every node type of a script or module, the properties that hold nodes, in the order of the text (a template's parts aside). */
export const visitorKeys: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(nodeFields).map(([type, { nodes }]) => [type, nodes]),
);
