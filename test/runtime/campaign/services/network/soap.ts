import type { WireValue } from "../../../wire/wire.ts";
import { fromFriendly, toFriendly, type FriendlyValue } from "../../values/friendly.ts";
import { constructor, method, serverClass } from "../../dispatch/server-class.ts";
import type { ServiceContext } from "../../dispatch/service-context.ts";
import { mistake } from "../../../mistakes/mistake.ts";

/** What is behind an `HttpSoapConnection` of a script. */
class ConnectionState {
  readonly url: string;
  readonly headers = new Map<string, string>();

  constructor(url: string) {
    this.url = url;
  }
}

interface SoapMethod {
  action: string;
  /** Names and types in pairs. */
  inputs: readonly string[];
  outputs: readonly string[];
}

/** What is behind a `SoapService` of a script. */
class ServiceState {
  readonly connection: ConnectionState;
  readonly namespace: string;
  readonly methods = new Map<string, SoapMethod>();

  constructor(connection: ConnectionState, namespace: string) {
    this.connection = connection;
    this.namespace = namespace;
  }
}

const connectionMethod = method<ConnectionState>();

/** `HttpSoapConnection` of the API reference. */
export const httpSoapConnectionClass = serverClass("HttpSoapConnection", ConnectionState, {
  construct: constructor(["text", "text?", "number?"], (_, url) => new ConnectionState(url)),
  methods: {
    addHeader: connectionMethod(["text", "text"], (_, { headers }, name, value) => void headers.set(name, value)),
    setHeader: connectionMethod(["text", "text"], (_, { headers }, name, value) => void headers.set(name, value)),
    addTokens: connectionMethod(["text", "text"], (_, { headers }, session, security) => {
      headers.set("X-Security-Token", security);
      headers.set("Cookie", `__sessiontoken=${session}`);
    }),
    dispose: connectionMethod([], () => undefined),
  },
  // The number is not documented, only that the constructor takes it.
  constants: { SOAP_12: 12 },
});

const serviceMethod = method<ServiceState>();

function textList(value: WireValue, call: string): string[] {
  if (typeof value !== "object" || value === null || !("array" in value) || value.array.some((item) => typeof item !== "string"))
    throw mistake("soap-parameters", { call });
  const list = value.array as string[];
  if (list.length % 2 !== 0) throw mistake("soap-parameter-without-type", { call, parameter: list.at(-1) });
  return list;
}

function named(list: readonly string[]): string[] {
  return list.filter((_, index) => index % 2 === 0);
}

function callMethod(
  { campaign }: ServiceContext,
  { connection, namespace, methods }: ServiceState,
  name: string,
  args: readonly WireValue[],
): WireValue {
  const found = methods.get(name);
  if (!found) throw mistake("soap-unknown-method", { method: name });
  const names = named(found.inputs);
  if (args.length < names.length)
    throw mistake("soap-missing-argument", { method: name, position: args.length + 1, parameter: names[args.length]! });
  const inputs: Record<string, FriendlyValue> = Object.fromEntries(names.map((input, index) => [input, toFriendly(args[index])]));
  const handler = campaign.soap.find(found.action);
  if (!handler) throw mistake("soap-without-handler", { method: name, action: found.action, url: connection.url });
  const outputs =
    handler({
      url: connection.url,
      action: found.action,
      method: name,
      namespace,
      headers: Object.fromEntries(connection.headers),
      inputs,
    }) ?? {};
  return {
    array: named(found.outputs).map((output) => {
      if (!Object.hasOwn(outputs, output)) throw mistake("soap-missing-output", { method: name, output });
      return fromFriendly(outputs[output]);
    }),
  };
}

/** `SoapService` of the API reference, answered by `campaign.soap(…)`. */
export const soapServiceClass = serverClass("SoapService", ServiceState, {
  construct: constructor(
    ["instance", "text"],
    ({ objects }, connection, namespace) =>
      new ServiceState(objects.stateOf(httpSoapConnectionClass, { instance: connection }, "new SoapService"), namespace),
  ),
  methods: {
    addMethod: serviceMethod(["text", "text", "value", "value", "text?", "text?"], (_, { methods }, name, action, inputs, outputs) => {
      methods.set(name, { action, inputs: textList(inputs, "SoapService#addMethod"), outputs: textList(outputs, "SoapService#addMethod") });
    }),
    dispose: serviceMethod([], () => undefined),
  },
  named: { method: "addMethod", run: callMethod },
});
