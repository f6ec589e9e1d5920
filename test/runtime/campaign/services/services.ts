import { builder } from "./builder.ts";
import { clock } from "./clock.ts";
import { deleteCollection } from "./delete-collection.ts";
import { persistServices } from "./entities/persist-services.ts";
import { evaluateExpression } from "./evaluate-expression.ts";
import { fileFunctions } from "./files/file-functions.ts";
import { getUuid } from "./get-uuid.ts";
import { ingestExt } from "./ingest-ext.ts";
import { ingest } from "./ingest.ts";
import { journal } from "./journal.ts";
import { loadLibrary } from "./libraries/load-library.ts";
import { lookup } from "./lookup.ts";
import { getUrl } from "./network/get-url.ts";
import { options } from "./options.ts";
import { pushEvents } from "./push-event.ts";
import { queryDef } from "./query-def.ts";
import { registerGroup } from "./register-group.ts";
import { retired } from "./retired.ts";
import { getSchema } from "./schema-objects/get-schema.ts";
import type { Service } from "../dispatch/service.ts";
import { counters } from "./session/counters.ts";
import { environment } from "./session/environment.ts";
import { sessionServices } from "./session/session-services.ts";
import { logons } from "./session/user-context.ts";
import { sqlFunctions } from "./sql/sql-functions.ts";
import { startReplicateStagingData } from "./start-replicate-staging-data.ts";
import { subscription } from "./subscription.ts";
import { digests } from "./text/digests.ts";
import { encryption } from "./text/encryption.ts";
import { escapes } from "./text/escapes.ts";
import { workflowRequests } from "./workflow-requests.ts";
import { writeCollection } from "./write-collection.ts";
import { write } from "./write.ts";

/**
 * Every emulated server function, besides the members of classes (`classes.ts`) and the methods that each schema has
 * (`entities/schema-services.ts`). How to add one: `test/README.md`.
 */
export const services = [
  ...journal,
  ...clock,
  ...options,
  getUuid,
  getSchema,
  ...digests,
  ...encryption,
  ...escapes,
  ...fileFunctions,
  getUrl,
  ...sqlFunctions,
  ...logons,
  ...environment,
  ...counters,
  ...builder,
  evaluateExpression,
  loadLibrary,
  deleteCollection,
  ingest,
  ingestExt,
  lookup,
  ...persistServices,
  ...pushEvents,
  ...queryDef,
  registerGroup,
  ...retired,
  ...sessionServices,
  startReplicateStagingData,
  ...subscription,
  ...workflowRequests,
  write,
  writeCollection,
] as const satisfies readonly Service[];

/** The services by path, as their types say. */
export type Services = { [S in (typeof services)[number] as S["path"]]: S };
