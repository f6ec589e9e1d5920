import type { Schema } from "./schema.ts";

/** Name of the staging schema of a schema. */
export function stagingName(name: string): string {
  return `${name}Stg`;
}

/**
 * The staging schema that the server generates for a schema with `autoStg="true"` (Campaign v8, "Campaign API staging mechanism"): the same fields
 * under `<name>Stg`, in the local database.
 * @throws Error for a schema that has none; ask `schema.autoStg` first
 */
export function stagingTwin(schema: Schema): Schema {
  if (!schema.autoStg || !schema.main) throw new Error(`${schema.id} has no staging table: autoStg is off`);
  const name = stagingName(schema.name);
  return {
    ...schema,
    id: `${schema.namespace}:${name}`,
    name,
    label: `${schema.label} (staging)`,
    main: { ...schema.main, name },
    autoStg: false,
    stagingOf: schema.id,
  };
}
