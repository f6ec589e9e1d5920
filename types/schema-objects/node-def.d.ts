import type { ClassObject } from "../engine/class-object.d.ts";
import type { SchemaNode } from "./schema-node.d.ts";

/** The class of schema nodes, by the name that the server gives it; the reference says SchemaNode. */
export interface NodeDef extends SchemaNode {}

/** `NodeDef` as a name: nodes come from `root` and `findNode` of a schema. */
export interface NodeDefConstructor extends ClassObject {}
