import type { CampaignOptions } from "./campaign.ts";
import type { ApplicationSettings, CampaignState } from "./state/campaign-state.ts";
import { encodeText } from "./services/files/code-page.ts";
import { VirtualFiles } from "./state/virtual-files.ts";
import { Libraries } from "./state/libraries.ts";
import { Handlers } from "./state/pattern.ts";
import type { Login } from "./state/run-state.ts";
import type { Clock } from "./store/store.ts";

const defaultApplication: ApplicationSettings = {
  buildNumber: 9999,
  buildVersion: "8.9999",
  instanceName: "test",
  instanceVarDir: "/usr/local/neolane/nl6/var/test",
  instanceConfDir: "/usr/local/neolane/nl6/conf",
  instanceUploadDir: "/usr/local/neolane/nl6/var/test/upload",
  hostName: "localhost",
  lang: "en",
  locale: "en",
  arg: "",
  isTrace: false,
  isOOOInstalled: false,
  packages: [],
  dbms: "PostgreSQL",
};

function completeOperator(given: Partial<Login> & { login: string }, index: number): Login {
  return { id: 1 + index, computeString: given.login, timezone: "UTC", locale: "en", rights: [], ...given };
}

/** What a campaign starts with, besides its tables. */
export function createState(options: CampaignOptions, root: string, clock: Clock): CampaignState {
  const files = new VirtualFiles(clock);
  for (const [path, text] of Object.entries(options.files ?? {})) files.write(path, encodeText(text), "createCampaign");
  const operators = options.operators?.length
    ? options.operators
    : [{ login: options.login?.name ?? "admin", ...(options.login?.id === undefined ? {} : { id: options.login.id }), rights: ["admin"] }];
  return {
    files,
    libraries: new Libraries(options.libraries ?? {}, root),
    application: { ...defaultApplication, ...options.application },
    operators: operators.map(completeOperator),
    counters: new Map(),
    http: new Handlers(),
    soap: new Handlers(),
    sql: new Handlers(),
  };
}
