import type { ServiceContext } from "../../dispatch/service-context.ts";
import type { HttpRequest, HttpResponse } from "../../state/http-handler.ts";

/**
 * The answer to a request.
 * @param call what to name in messages
 * @throws Error where no handler is for the URL, and when the answer takes longer than the timeout
 */
export function answerHttp({ campaign, store }: ServiceContext, request: HttpRequest, call: string): HttpResponse {
  const handler = campaign.http.find(request.url);
  if (!handler)
    throw new Error(
      `${call}: nothing answers ${request.method} ${request.url} in the test. Add a handler: campaign.http(${JSON.stringify(request.url)}, (request) => ({ status: 200, body: "…" })).`,
    );
  const response = checkedResponse(handler(request), `the handler of campaign.http for ${request.url}`);
  const { takes = 0 } = response;
  store.clock.advance(Math.min(takes, request.timeout));
  if (takes > request.timeout) throw new Error(`${call}: ${request.url} did not answer within ${request.timeout} ms`);
  return response;
}

/** Tests in JavaScript have no types: what a handler gives is looked at. */
function checkedResponse(answer: unknown, handler: string): HttpResponse {
  if (typeof answer === "string") return { body: answer };
  const advice = 'give a text, or { status: 200, body: "…" }';
  if (answer instanceof Promise) throw new Error(`${handler} gave a promise: scripts do not wait, so ${advice} at once`);
  if (typeof answer !== "object" || answer === null) throw new Error(`${handler} gave ${String(answer)}: ${advice}`);
  const { body } = answer as HttpResponse;
  if (body !== undefined && typeof body !== "string" && !(body instanceof Uint8Array))
    throw new Error(`${handler} gave a body that is no text: give JSON.stringify(body), or bytes`);
  return answer;
}
