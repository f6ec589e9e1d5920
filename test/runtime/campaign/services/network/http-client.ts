import { statusText } from "../../values/status-text.ts";
import type { WireValue } from "../../../wire/wire.ts";
import { wireToText } from "../../values/wire-to-text.ts";
import { BufferState, memoryBufferClass } from "../files/memory-buffer.ts";
import { constructor, method, serverClass, staticMethod, type ServerClass } from "../../dispatch/server-class.ts";
import type { ServiceContext } from "../../dispatch/service-context.ts";
import { answerHttp } from "./answer-http.ts";
import type { HttpResponse } from "../../state/http-handler.ts";
import { mistake } from "../../../mistakes/mistake.ts";

const DEFAULT_TIMEOUT = 300_000;

/** What is behind an `HttpClientResponse` of a script. */
class ResponseState {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: BufferState;

  constructor({ status = 200, headers = {}, body = "" }: HttpResponse) {
    this.status = status;
    this.headers = headers;
    this.body = new BufferState(typeof body === "string" ? new Uint8Array(Buffer.from(body, "utf8")) : body);
  }

  get codePage(): string {
    const type = Object.entries(this.headers).find(([name]) => name.toLowerCase() === "content-type")?.[1] ?? "";
    return /charset="?([^;"\s]+)/i.exec(type)?.[1] ?? "utf-8";
  }
}

/** What is behind an `HttpClientRequest` of a script. */
class RequestState {
  url: string;
  method = "GET";
  headers: Record<string, string> = {};
  body: WireValue = "";
  response?: ResponseState;
  /** What `execute` was given to hand to the callback. */
  context: WireValue = null;
  isPending = false;
  timeout = DEFAULT_TIMEOUT;

  constructor(url: string) {
    this.url = url;
  }
}

function bodyText({ objects }: ServiceContext, body: WireValue): string {
  return typeof body === "object" && body !== null && "instance" in body
    ? objects.stateOf(memoryBufferClass, body, "HttpClientRequest#execute").text()
    : wireToText(body ?? "");
}

function send(context: ServiceContext, request: RequestState, call: string): void {
  const { url, method: verb, headers, timeout } = request;
  if (url === "") throw mistake("http-without-url", { call });
  request.isPending = false;
  request.response = new ResponseState(
    answerHttp(context, { url, method: verb, headers: { ...headers }, body: bodyText(context, request.body), timeout }, call),
  );
}

function wireHeaders(headers: Readonly<Record<string, string>>): WireValue {
  return { object: Object.entries(headers) };
}

/** `HttpClientResponse` of the API reference. */
export const httpClientResponseClass = serverClass("HttpClientResponse", ResponseState, {
  properties: {
    body: { get: ({ objects }, { body }) => objects.give(memoryBufferClass, body) },
    code: { get: (_, { status }) => status },
    codePage: { get: (_, { codePage }) => codePage },
    header: { get: (_, { headers }) => wireHeaders(headers) },
    // "Grouped by name": a list for each.
    headers: { get: (_, { headers }) => ({ object: Object.entries(headers).map(([name, value]) => [name, { array: [value] }]) }) },
    message: { get: (_, { status }) => statusText(status) ?? "" },
  },
});

const requestMethod = method<RequestState>();

/**
 * `HttpClientRequest` of the API reference, answered by `campaign.http(…)`. With `async` the request is made when `HttpClientRequest.wait`
 * is called, and then the callback `complete`.
 */
export const httpClientRequestClass: ServerClass<RequestState> = serverClass("HttpClientRequest", RequestState, {
  construct: constructor(["text?"], (_, url = "") => new RequestState(url)),
  methods: {
    connect: requestMethod([], () => undefined),
    disconnect: requestMethod([], () => undefined),
    execute: requestMethod(
      ["boolean?", "boolean?", "boolean?", "value?", "number?"],
      (context, request, _proxy, isAsync = false, _reuse = false, given = null, timeout = DEFAULT_TIMEOUT) => {
        request.context = given;
        request.timeout = timeout;
        request.response = undefined;
        if (isAsync) request.isPending = true;
        else send(context, request, "HttpClientRequest#execute");
      },
    ),
  },
  properties: {
    url: { get: (_, { url }) => url, set: (_, request, value) => void (request.url = wireToText(value)) },
    method: { get: (_, request) => request.method, set: (_, request, value) => void (request.method = wireToText(value).toUpperCase()) },
    body: { get: (_, { body }) => body, set: (_, request, value) => void (request.body = value) },
    response: {
      get: ({ objects }, { response, isPending }) => {
        if (response) return objects.give(httpClientResponseClass, response);
        throw mistake("http-not-executed", { call: isPending ? "HttpClientRequest.wait([request])" : "execute()" });
      },
    },
  },
  staticMethods: {
    wait: staticMethod(["value"], (context, requests) => {
      const list = typeof requests === "object" && requests !== null && "array" in requests ? requests.array : [requests];
      return {
        array: list.map((wire) => {
          const request = context.objects.stateOf(httpClientRequestClass, wire, "HttpClientRequest.wait");
          if (request.isPending) send(context, request, "HttpClientRequest.wait");
          return { array: [wire, request.context, request.response?.status ?? null] };
        }),
      };
    }),
  },
  bags: {
    header: (request, value) => {
      if (typeof value !== "object" || value === null || !("object" in value)) throw mistake("http-header");
      request.headers = Object.fromEntries(value.object.map(([name, text]) => [name, wireToText(text)]));
    },
  },
  local: ["complete"],
  callback: { method: "wait", property: "complete" },
});
