import { campaign } from "./campaign.ts";
import { documents } from "./documents.ts";
import { domValues } from "./dom-values.ts";
import { expressions } from "./expressions.ts";
import { files } from "./files.ts";
import { limits } from "./limits.ts";
import { queries } from "./queries.ts";
import { script } from "./script.ts";
import { services } from "./services.ts";
import { workflows } from "./workflows.ts";
import type { Provocation } from "../provoke.ts";

/** What makes each mistake, by subject and name. */
export const provocations: Readonly<Record<string, Readonly<Record<string, Provocation>>>> = {
  script,
  dom: domValues,
  campaign,
  documents,
  expressions,
  queries,
  services,
  files,
  limits,
  workflows,
};
