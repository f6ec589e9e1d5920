import { service } from "../../dispatch/service.ts";
import { schemaClass } from "./schema-class.ts";
import { schemaTree } from "../../state/schema-tree.ts";

/** `getSchema(id)`, also as `application.getSchema(id)`. An id that no schema has is an error: what the server does is not documented. */
export const getSchema = service("getSchema", ["text"], (context, id) =>
  context.objects.give(schemaClass, schemaTree(context, id, "getSchema")),
);
