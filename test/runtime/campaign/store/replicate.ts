import type { Store } from "./store.ts";
import type { Table } from "./table.ts";
import { mistake } from "../../mistakes/mistake.ts";

/** Carries one staging table over. */
function replicateTable(cloud: Table, staging: Table): void {
  for (const staged of [...staging.rows()]) {
    const key = cloud.primaryPaths.map((path) => staged.values.get(path));
    const present = cloud.find(cloud.primaryPaths, key);
    if (staged.deleted) {
      if (present) cloud.delete(present);
    } else if (present) {
      const changes = [...staged.values].filter(([path]) => staged.assigned?.has(path) ?? true);
      cloud.update(present, new Map(changes));
    } else cloud.insert(staged.values);
    staging.delete(staged);
  }
}

/**
 * What the technical workflow `ffdaReplicateStagingData` does every hour: staged records go into the cloud tables by primary key, and the
 * staging tables are empty afterwards. Of a staged update only the columns that were given are carried over.
 * @param schemaId the base schema, e.g. `dem:sampleTable`; without it every schema with a staging table
 * @throws Error for a schema without one
 */
export function replicate(store: Store, schemaId?: string): void {
  const clouds = schemaId === undefined ? [...store.tables()].filter(({ shape }) => shape.schema.autoStg) : [store.table(schemaId)];
  for (const cloud of clouds) {
    const staging = store.stagingOf(cloud);
    if (!staging) {
      throw mistake("schema-without-staging", { id: cloud.id, base: cloud.shape.schema.stagingOf });
    }
    replicateTable(cloud, staging);
  }
}
