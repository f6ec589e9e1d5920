import type { ServiceContext } from "../service-context.ts";
import type { HttpRequest, HttpResponse } from "./http-handler.ts";

/**
 * The answer to a request.
 * @param call what to name in messages
 * @throws Error where no handler is for the URL, and when the answer takes longer than the timeout
 */
export function answerHttp({ campaign, store }: ServiceContext, request: HttpRequest, call: string): HttpResponse {
  const handler = campaign.http.find(request.url);
  if (!handler) throw new Error(`${call}: nothing answers ${request.method} ${request.url} in the test. Add a handler: campaign.http(${JSON.stringify(request.url)}, (request) => ({ status: 200, body: "…" })).`);
  const answer = handler(request);
  const response = typeof answer === "string" ? { body: answer } : answer;
  const { takes = 0 } = response;
  store.clock.advance(Math.min(takes, request.timeout));
  if (takes > request.timeout) throw new Error(`${call}: ${request.url} did not answer within ${request.timeout} ms`);
  return response;
}
