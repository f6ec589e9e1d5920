import type { ServiceContext } from "../../dispatch/service-context.ts";
import type { HttpRequest, HttpResponse } from "../../state/http-handler.ts";
import { mistake } from "../../../mistakes/mistake.ts";

/**
 * The answer to a request.
 * @param call what to name in messages
 * @throws Error where no handler is for the URL, and when the answer takes longer than the timeout
 */
export function answerHttp({ campaign, store }: ServiceContext, request: HttpRequest, call: string): HttpResponse {
  const handler = campaign.http.find(request.url);
  if (!handler) throw mistake("http-without-handler", { call, method: request.method, url: request.url });
  const response = checkedResponse(handler(request), request.url);
  const { takes = 0 } = response;
  store.clock.advance(Math.min(takes, request.timeout));
  if (takes > request.timeout) throw mistake("http-timeout", { call, url: request.url, timeout: request.timeout });
  return response;
}

/** Tests in JavaScript have no types: what a handler gives is looked at. */
function checkedResponse(answer: unknown, url: string): HttpResponse {
  if (typeof answer === "string") return { body: answer };
  if (answer instanceof Promise) throw mistake("http-promise", { url });
  if (typeof answer !== "object" || answer === null) throw mistake("http-answer", { url, answer: String(answer) });
  const { body } = answer as HttpResponse;
  if (body !== undefined && typeof body !== "string" && !(body instanceof Uint8Array)) throw mistake("http-body", { url });
  return answer;
}
