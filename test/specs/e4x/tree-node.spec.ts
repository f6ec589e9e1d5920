import type { BaseNode } from "estree";
import { expectTypeOf, test } from "vitest";
import type { ScriptNode } from "../../../build/e4x/tree/nodes.ts";
import type { NodeOf, NodeType } from "../../../build/e4x/tree/tree-node.ts";

/** The fields that `parse` promises of one type of node and the passes do not know. */
type Unknown<T extends NodeType> = Exclude<keyof Extract<ScriptNode, { type: T }>, keyof NodeOf<T> | keyof BaseNode>;

test("the passes know every type of node that parse promises, and all its fields", () => {
  expectTypeOf<Exclude<ScriptNode["type"], NodeType>>().toEqualTypeOf<never>();
  expectTypeOf<{ [T in ScriptNode["type"]]: Unknown<T> }[ScriptNode["type"]]>().toEqualTypeOf<never>();
});
