import type { VirtualFiles } from "./files/virtual-files.ts";
import type { Libraries } from "./libraries/libraries.ts";
import type { HttpHandler } from "./network/http-handler.ts";
import type { SoapHandler } from "./network/soap-handler.ts";
import type { Handlers } from "./pattern.ts";
import type { Login } from "./run-state.ts";
import type { SqlHandler } from "./sql/sql-handler.ts";

/** Settings of the server that scripts read as members of `application`. */
export interface ApplicationSettings {
  buildNumber: number;
  buildVersion: string;
  instanceName: string;
  instanceVarDir: string;
  instanceConfDir: string;
  instanceUploadDir: string;
  hostName: string;
  lang: string;
  locale: string;
  arg: string;
  isTrace: boolean;
  isOOOInstalled: boolean;
  /** Ids of the installed packages. */
  packages: readonly string[];
  /** What `getDBMSType` gives. */
  dbms: string;
}

/** What a campaign has besides its tables, for as long as it lives. */
export interface CampaignState {
  readonly files: VirtualFiles;
  readonly libraries: Libraries;
  readonly application: ApplicationSettings;
  /** Operators that `logonWithUser` and the like know, the one of the runs first. */
  readonly operators: readonly Login[];
  /** Counters by name. */
  readonly counters: Map<string, number>;
  readonly http: Handlers<HttpHandler>;
  readonly soap: Handlers<SoapHandler>;
  readonly sql: Handlers<SqlHandler>;
}
