import type { WireElement, WireValue } from "../../../wire/wire.ts";
import { toText } from "../../expression/to-text.ts";
import type { Value } from "../../expression/value.ts";
import { findOption } from "../options.ts";
import { service, type Service } from "../../dispatch/service.ts";
import type { ServiceContext } from "../../dispatch/service-context.ts";

function newIds({ store }: ServiceContext, count: number): string {
  return Array.from({ length: count }, () => store.identifiers.nextId()).join(",");
}

function userInfo({ run: { login }, campaign }: ServiceContext): WireElement {
  return {
    name: "userInfo",
    attributes: [
      ["login", login.login],
      ["loginCS", login.computeString],
      ["loginId", String(login.id)],
      ["locale", login.locale],
      ["instanceLocale", campaign.application.locale],
      ["timezone", login.timezone],
    ],
    children: login.rights.map((right) => ({ name: "login-right", attributes: [["right", right]], children: [] })),
  };
}

/** Methods of xtk:session that read the server ("xtk:session" of the API reference). */
export const sessionServices = [
  /** The value as text, and its type; `["", 0]` for a name that does not exist. */
  service("xtk.session.GetOption", ["text"], ({ store }, name): { array: WireValue[] } => {
    const option = findOption(store, name, "xtk.session.GetOption");
    return { array: option ? [toText(option.value as Value), option.dataType] : ["", 0] };
  }),
  service("xtk.session.GetNewIds", ["number"], newIds),
  service("xtk.session.GetNewIdsEx", ["number", "text"], (context, count) => newIds(context, count)),
  service("xtk.session.GetServerTime", [], ({ store }) => store.clock.now()),
  service("xtk.session.GetUserInfo", [], (context) => ({ xml: userInfo(context) })),
  // The rights of operators are not cached here.
  service("xtk.session.ClearUserContextCache", [], () => undefined),
  service("xtk.session.TestCnx", [], () => undefined),
] as const satisfies readonly Service[];
