import type { VariableBag, WorkflowState } from "../wire/wire.ts";
import type { CampaignOptions } from "./campaign.ts";
import type { Variables } from "./expression/variables.ts";

/**
 * What `$(…)` and `[vars/@name]` in the expressions of a run may ask for: the variables as the run started, which is what the server keeps of
 * the workflow until the script ends (unverified for `vars`), the fields of the workflow, the operator.
 */
export function runVariables({ vars, instanceVars, taskVars, fields }: WorkflowState, login: CampaignOptions["login"]): Variables {
  const bags: Record<string, VariableBag> = {
    vars: { ...vars },
    "event/vars": { ...vars },
    "instance/vars": { ...instanceVars },
    "task/vars": { ...taskVars },
  };
  return (path) => {
    if (path === "login") return login?.name;
    if (path === "loginId") return login?.id;
    const found = /^\/?(.+)\/@([^/@]+)$/.exec(path);
    if (!found) return undefined;
    const [, place = "", name = ""] = found;
    const bag = bags[place] ?? fields[place as keyof typeof fields];
    return bag && Object.hasOwn(bag, name) ? bag[name] : undefined;
  };
}
