import { service } from "../../dispatch/service.ts";
import { answerHttp } from "./answer-http.ts";
import { mistake } from "../../../mistakes/mistake.ts";

/** `getUrl(url, timeout?)`: the body of a GET; any status but 200 throws. The unit of the timeout is taken to be milliseconds. */
export const getUrl = service("getUrl", ["text", "number?"], (context, url, timeout = 300_000) => {
  const { status = 200, body = "" } = answerHttp(context, { url, method: "GET", headers: {}, body: "", timeout }, "getUrl");
  if (status !== 200) throw mistake("http-status", { url, status });
  return typeof body === "string" ? body : new TextDecoder().decode(body);
});
