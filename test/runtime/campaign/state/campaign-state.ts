import type { VirtualFiles } from "./virtual-files.ts";
import type { Libraries } from "./libraries.ts";
import type { HttpHandler } from "./http-handler.ts";
import type { SoapHandler } from "./soap-handler.ts";
import type { Handlers } from "./pattern.ts";
import type { Login } from "./run-state.ts";
import type { SqlHandler } from "./sql-handler.ts";

/** Settings of the server that scripts read as members of `application`. */
export interface ApplicationSettings {
  /** Number of the build. */
  buildNumber: number;
  /** Version and build as text. */
  buildVersion: string;
  /** Name of the instance. */
  instanceName: string;
  /** Folder of the instance for variable data. */
  instanceVarDir: string;
  /** Folder of the configuration. */
  instanceConfDir: string;
  /** Folder of uploaded files. */
  instanceUploadDir: string;
  /** Name of the machine. */
  hostName: string;
  /** Language of the server. */
  lang: string;
  /** Locale of the server. */
  locale: string;
  /** Argument that the script was started with. */
  arg: string;
  /** Whether traces are on. */
  isTrace: boolean;
  /** Whether OpenOffice is there. */
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
