import type { WireInstance } from "../../../wire/wire.ts";
import { service, type Service } from "../../dispatch/service.ts";
import type { ServiceContext } from "../../dispatch/service-context.ts";
import { serverClass } from "../../dispatch/server-class.ts";
import type { Login } from "../../state/run-state.ts";
import { mistake } from "../../../mistakes/mistake.ts";

/** What is behind a `UserContext` of a script: a login to go back to. */
class ContextState {
  readonly login: Login;

  constructor(login: Login) {
    this.login = login;
  }
}

/** `UserContext`: what the logon functions give. Its members are not documented. */
export const userContextClass = serverClass("UserContext", ContextState, {});

/** Changes the login; gives the one before. */
function change({ run, objects }: ServiceContext, login: Login): { instance: WireInstance } {
  const before = objects.give(userContextClass, new ContextState(run.login));
  run.login = login;
  return before;
}

function operator({ campaign }: ServiceContext, call: string, name: string): Login {
  const found = campaign.operators.find(({ login }) => login === name);
  if (!found) throw mistake("unknown-operator", { call, login: name });
  return found;
}

/** A token is whatever text the test has; it stands for the first operator. */
function byToken(context: ServiceContext, call: string, token: string): { instance: WireInstance } {
  if (token === "") throw mistake("empty-token", { call });
  return change(context, context.campaign.operators[0]!);
}

/** The logon functions ("logon" of the API reference). Passwords are not checked. */
export const logons = [
  service("logonEscalation", ["text"], (context, name) => change(context, operator(context, "logonEscalation", name))),
  service("logonWithUser", ["text", "text"], (context, name) => change(context, operator(context, "logonWithUser", name))),
  service("logonWithToken", ["text"], (context, token) => byToken(context, "logonWithToken", token)),
  service("logonWithContext", ["instance"], (context, given) =>
    change(context, context.objects.stateOf(userContextClass, { instance: given }, "logonWithContext").login),
  ),
  service("checkRight", ["text"], ({ run }, right) => run.login.rights.includes(right) || run.login.rights.includes("admin")),
  service("getCurrentLocale", [], ({ run }) => run.login.locale),
  service("getOperatorLocale", [], ({ run }) => run.login.locale),
] as const satisfies readonly Service[];
