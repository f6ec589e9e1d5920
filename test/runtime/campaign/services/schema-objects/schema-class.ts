import { method, serverClass } from "../../dispatch/server-class.ts";
import { enumClass } from "./enumeration-classes.ts";
import { nodeDefClass } from "./node-classes.ts";
import { schemaDocument } from "./schema-document.ts";
import { SchemaTree } from "../../state/schema-tree.ts";

/** `Schema` of the API reference: what `application.getSchema` gives. What `new Schema` takes is not documented: it is not emulated. */
export const schemaClass = serverClass("Schema", SchemaTree, {
  methods: { toDocument: method<SchemaTree>()([], (_, { schema }) => ({ document: schemaDocument(schema) })) },
  properties: {
    id: { get: (_, { schema }) => schema.id },
    namespace: { get: (_, { schema }) => schema.namespace },
    name: { get: (_, { schema }) => schema.name },
    root: { get: ({ objects }, { root }) => (root ? objects.give(nodeDefClass, root) : null) },
    enumerations: {
      get: ({ objects }, tree) => ({ array: tree.schema.enumerations.map((each) => objects.give(enumClass, tree.enumeration(each))) }),
    },
  },
});
