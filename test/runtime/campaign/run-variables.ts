import type { VariableBag, WorkflowFields, WorkflowState } from "../wire/wire.ts";
import type { CampaignOptions } from "./campaign.ts";
import type { Variables } from "./expression/variables.ts";

/**
 * What `$(…)` and `[vars/@name]` in the expressions of a run may ask for: the variables as the run started, which is what the server keeps of
 * the workflow until the script ends (unverified for `vars`), the fields of the workflow, the operator.
 */
export function runVariables({ vars, instanceVars, taskVars, fields }: WorkflowState, login: CampaignOptions["login"]): Variables {
  const bags: Readonly<Record<string, VariableBag | WorkflowFields>> = {
    ...fields,
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
    const bag = Object.hasOwn(bags, place) ? bags[place] : undefined;
    const value = bag && Object.hasOwn(bag, name) ? bag[name] : undefined;
    return typeof value !== "object" || value instanceof Date ? value : undefined;
  };
}
