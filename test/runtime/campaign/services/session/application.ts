import { EngineState, dbEngineClass } from "../sql/db-engine.ts";
import type { ApplicationSettings } from "../../state/campaign-state.ts";
import { schemaClass } from "../schema-objects/schema-class.ts";
import { schemaTree } from "../../state/schema-tree.ts";
import { method, serverClass, type Property } from "../../dispatch/server-class.ts";
import type { Login } from "../../state/run-state.ts";

/** What is behind `application`: the settings are the campaign's. */
export class ApplicationObject {}

/** What is behind `application.operator`. */
class CurrentLoginState {
  readonly login: Login;

  constructor(login: Login) {
    this.login = login;
  }
}

/** `CurrentLogin`: the type of `application.operator`. */
export const currentLoginClass = serverClass("CurrentLogin", CurrentLoginState, {
  properties: {
    login: { get: (_, { login }) => login.login },
    id: { get: (_, { login }) => login.id },
    computeString: { get: (_, { login }) => login.computeString },
    groups: { get: () => ({ array: [] }) },
    rights: { get: (_, { login }) => ({ array: [...login.rights] }) },
    timezone: { get: (_, { login }) => login.timezone },
    locale: { get: (_, { login }) => login.locale },
    home: { get: () => "" },
  },
});

const SETTINGS = [
  "buildNumber",
  "buildVersion",
  "instanceName",
  "instanceVarDir",
  "instanceConfDir",
  "instanceUploadDir",
  "arg",
  "lang",
  "locale",
  "isTrace",
  "isOOOInstalled",
  "hostName",
] as const satisfies readonly (keyof ApplicationSettings)[];

const settings = Object.fromEntries(
  SETTINGS.map((name): [string, Property<ApplicationObject>] => [name, { get: ({ campaign }) => campaign.application[name] }]),
);

const applicationMethod = method<ApplicationObject>();

/** `Application` of the API reference, the class of `application`. */
export const applicationClass = serverClass("Application", ApplicationObject, {
  methods: {
    hasPackage: applicationMethod(["text"], ({ campaign }, _, id) => campaign.application.packages.includes(id)),
    getSchema: applicationMethod(["text"], (context, _, id) =>
      context.objects.give(schemaClass, schemaTree(context, id, "application.getSchema")),
    ),
    getDBMSType: applicationMethod([], ({ campaign }) => campaign.application.dbms),
    getNewIds: applicationMethod(["number"], ({ store }, _, count) => ({
      array: Array.from({ length: count }, () => store.identifiers.nextId()),
    })),
    getNewUUIDs: applicationMethod(["number"], ({ store }, _, count) => ({
      array: Array.from({ length: count }, () => store.identifiers.nextUuid()),
    })),
    getConnection: applicationMethod(["text?"], ({ objects }, _, dataSource) => objects.give(dbEngineClass, new EngineState(dataSource))),
  },
  properties: { ...settings, operator: { get: ({ objects, run }) => objects.give(currentLoginClass, new CurrentLoginState(run.login)) } },
});
