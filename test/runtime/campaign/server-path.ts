import type { Services } from "./services/services.ts";

declare global {
  /**
   * Server functions by path, for `campaign.spy` and `toHaveCalled`: `logInfo`, `xtk.session.Write`; a method of an entity is
   * `xtk.queryDef#ExecuteQuery`. Declarations add to it, in a project too:
   * `declare global { interface XtkServerPaths { "nms.delivery.Prepare": true } }`.
   */
  interface XtkServerPaths {
    formatDate: true;
    getCurrentDate: true;
    getOption: true;
    getUUID: true;
    logError: true;
    logInfo: true;
    logVerbose: true;
    logWarning: true;
    parseTimeStamp: true;
    setOption: true;
    sleep: true;
    "nms.replicationStrategy.StartReplicateStagingData": true;
    "nms.subscription.RecipientSubscribe": true;
    "nms.subscription.Subscribe": true;
    "nms.subscription.Unsubscribe": true;
    "xtk.queryDef#ExecuteQuery": true;
    "xtk.queryDef.create": true;
    "xtk.session.Ingest": true;
    "xtk.session.IngestExt": true;
    "xtk.session.Write": true;
    "xtk.session.WriteCollection": true;
  }
}

/** The path of an emulated or declared server function; a misspelt one does not compile. */
export type ServerPath = keyof XtkServerPaths | keyof Services;
