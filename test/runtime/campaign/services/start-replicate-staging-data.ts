import { replicate } from "../store/replicate.ts";
import { textArgument } from "../wire/arguments.ts";
import type { Service } from "./service.ts";

const path = "nms.replicationStrategy.StartReplicateStagingData";

/** Campaign v8, "Technical workflows and replication": replication of one base schema on demand. Done when the call returns. */
export const startReplicateStagingData: Service = {
  path,
  run: (args, { store }) => {
    replicate(store, textArgument(path, args));
    return undefined;
  },
};
