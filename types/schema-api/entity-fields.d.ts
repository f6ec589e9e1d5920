/** The fields of an entity of a schema, by the names of its attributes. */
export type XtkEntityFields<Schema> = Schema extends keyof XtkSchemas ? { [Name in keyof XtkSchemas[Schema]]-?: unknown } : { [field: string]: unknown };
