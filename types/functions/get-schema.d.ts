import type { Schema } from "../schema-objects/schema.d.ts";

/**
 * A data schema with its extensions merged in. The documented form is `application.getSchema(id)`.
 * @param id namespace and name, for example `"nms:recipient"`
 * @unverified whether it throws for a schema that does not exist or gives nothing
 */
export declare function getSchema(id: string): Schema;
