import { replicate } from "../store/replicate.ts";
import { service } from "../dispatch/service.ts";

const path = "nms.replicationStrategy.StartReplicateStagingData";

/** Campaign v8, "Technical workflows and replication": replication of one base schema on demand. Done when the call returns. */
export const startReplicateStagingData = service(path, ["text"], ({ store }, schemaId) => {
  replicate(store, schemaId);
});
