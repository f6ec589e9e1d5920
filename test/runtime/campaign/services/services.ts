import { clock } from "./clock.ts";
import { deleteCollection } from "./delete-collection.ts";
import { getUuid } from "./get-uuid.ts";
import { ingestExt } from "./ingest-ext.ts";
import { ingest } from "./ingest.ts";
import { journal } from "./journal.ts";
import { lookup } from "./lookup.ts";
import { options } from "./options.ts";
import { queryDef } from "./query-def.ts";
import type { Service } from "./service.ts";
import { startReplicateStagingData } from "./start-replicate-staging-data.ts";
import { subscription } from "./subscription.ts";
import { writeCollection } from "./write-collection.ts";
import { write } from "./write.ts";

/**
 * Every emulated server function. To add one: a file beside this one that exports a `Service` (its path, and `run` from wire values to a
 * wire value; `../wire/arguments.ts` reads the arguments, `context.store` is the database), its line here, and a spec that calls it.
 */
export const services: readonly Service[] = [
  ...journal,
  ...clock,
  ...options,
  deleteCollection,
  getUuid,
  ingest,
  ingestExt,
  lookup,
  ...queryDef,
  startReplicateStagingData,
  ...subscription,
  write,
  writeCollection,
];
