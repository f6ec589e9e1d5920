import { createE4X } from "../../runtime/e4x/create-e4x.ts";
import { describe, expect, it, test } from "vitest";
import type { HttpRequest } from "../../runtime/campaign/state/http-handler.ts";
import type { Campaign } from "../../runtime/index.ts";
import { linesOf, runInBoth } from "./both-realms.ts";

describe("HttpClientRequest", () => {
  it("is answered by a handler", async () => {
    const seen: HttpRequest[] = [];
    const lines = await linesOf(
      `var request = new HttpClientRequest("https://api.example.com/orders?id=1");
       request.method = "post";
       request.header["Content-Type"] = "application/json";
       request.header.Accept = "text/plain";
       request.body = '{"a":1}';
       request.execute();
       var response = request.response;
       logInfo(response.code, response.message, response.body.toString(), response.codePage, response.header["X-Id"], response.headers["X-Id"][0], request.response === response, request.method);
       request.disconnect()`,
      {},
      (campaign) =>
        void campaign.http("https://api.example.com/*", (request) => {
          seen.push(request);
          return { status: 201, headers: { "X-Id": "7", "Content-Type": "text/plain; charset=iso-8859-1" }, body: "made" };
        }),
    );
    expect(lines).toEqual(["201 Created made iso-8859-1 7 7 true POST"]);
    expect(seen).toEqual(
      Array(2).fill({
        url: "https://api.example.com/orders?id=1",
        method: "POST",
        headers: { "Content-Type": "application/json", Accept: "text/plain" },
        body: '{"a":1}',
        timeout: 300_000,
      }),
    );
  });

  it("takes a MemoryBuffer and a new set of headers", async () => {
    const lines = await linesOf(
      `var body = new MemoryBuffer(); body.fromString("bytes");
       var request = new HttpClientRequest();
       request.url = "http://a/"; request.body = body; request.header = { A: "1" };
       request.execute(false, false, false, null, 10);
       logInfo(request.response.body.toString(), request.url)`,
      {},
      (campaign) => void campaign.http(/^http:/, ({ body, headers, timeout }) => `${body} ${headers["A"]} ${timeout}`),
    );
    expect(lines).toEqual(["bytes 1 10 http://a/"]);
  });

  it("sends no body and gets none", async () => {
    const lines = await linesOf(
      `var request = new HttpClientRequest("http://a/");
       request.execute();
       logInfo("[" + request.response.body.toString() + "]", request.response.code);
       request.body = null;
       request.execute();
       logInfo("[" + request.response.body.toString() + "]", request.response.code)`,
      {},
      (campaign) => void campaign.http("*", ({ body }) => (body === "" ? {} : { body: `sent ${body}` })),
    );
    expect(lines).toEqual(["[] 200", "[] 200"]);
  });

  it("waits for asynchronous requests and calls back", async () => {
    const lines = await linesOf(
      `var requests = [];
       for (var i = 0; i < 2; i++) {
         var request = new HttpClientRequest("http://a/" + i);
         request.complete = function (done, context, status) { logInfo("done", done.url, done.response.body.toString(), context.n, status, this === done); };
         request.execute(false, true, false, { n: i });
         requests.push(request);
       }
       logInfo("waiting");
       HttpClientRequest.wait(requests)`,
      {},
      (campaign) => void campaign.http("*", ({ url }) => ({ body: `from ${url}`, status: 202 })),
    );
    expect(lines).toEqual(["waiting", "done http://a/0 from http://a/0 0 202 true", "done http://a/1 from http://a/1 1 202 true"]);
  });

  test.each([
    ["nothing", () => undefined, "the handler of campaign.http for http://a/ gave undefined: give a text, or { status: 200"],
    ["a promise", () => Promise.resolve("late"), "gave a promise: scripts do not wait"],
    ["an object as body", () => ({ body: { ok: true } }), "gave a body that is no text: give JSON.stringify(body), or bytes"],
  ])("a handler that gives %s", async (_, handler, message) => {
    const { error } = await runInBoth(
      'new HttpClientRequest("http://a/").execute()',
      {},
      (campaign) => void campaign.http("*", handler as unknown as () => string),
    );
    expect(error).toContain(message);
  });

  test.each([
    [
      'new HttpClientRequest("http://none/").execute()',
      'HttpClientRequest#execute: nothing answers GET http://none/ in the test. Add a handler: campaign.http("http://none/", (request) =>',
    ],
    ["new HttpClientRequest().execute()", "HttpClientRequest#execute: the request has no url"],
    ['new HttpClientRequest("http://a/").response', "HttpClientRequest#response: there is none before execute()"],
    [
      'var r = new HttpClientRequest("http://a/"); r.execute(false, true); r.response',
      "there is none before HttpClientRequest.wait([request])",
    ],
    [
      'new HttpClientRequest("http://slow/").execute(false, false, false, null, 100)',
      "HttpClientRequest#execute: http://slow/ did not answer within 100 ms",
    ],
    ["HttpClientRequest.wait([{}])", "HttpClientRequest.wait: an HttpClientRequest is needed"],
    ["HttpClientRequest.waitAll([])", "not emulated: HttpClientRequest.waitAll. Put a function in its place"],
    ["new HttpClientResponse()", "HttpClientResponse can't be made with new"],
  ])("%s", async (script, message) => {
    const { error } = await runInBoth(script, {}, (campaign) => {
      campaign.http("http://a/", () => "a");
      campaign.http("http://slow/", () => ({ takes: 500 }));
    });
    expect(error).toContain(message);
  });

  it("moves the clock by what an answer takes", async () => {
    const script = 'var t = getCurrentDate().getTime(); getUrl("http://a/"); logInfo(getCurrentDate().getTime() - t)';
    expect(await linesOf(script, {}, (campaign) => void campaign.http("*", () => ({ takes: 1500 })))).toEqual(["1500"]);
  });
});

describe("getUrl", () => {
  const prepare = (campaign: Campaign): void => {
    campaign.http("http://a/", () => "body");
    campaign.http(
      (url) => url.endsWith("404"),
      () => ({ status: 404 }),
    );
  };

  it("gives the body", async () => {
    expect(await linesOf('logInfo(getUrl("http://a/"))', {}, prepare)).toEqual(["body"]);
  });

  it("throws for other statuses and where nothing answers", async () => {
    expect((await runInBoth('getUrl("http://a/404")', {}, prepare)).error).toBe("getUrl: http://a/404 answered with the status 404");
    expect((await runInBoth('getUrl("http://b/")', {}, prepare)).error).toContain("getUrl: nothing answers GET http://b/ in the test");
  });

  it("forgets a handler that was taken back", async () => {
    const { error } = await runInBoth('getUrl("http://a/")', {}, (campaign) => campaign.http("*", () => "x")());
    expect(error).toContain("nothing answers");
  });
});

describe("SoapService", () => {
  const declare = `
    var connection = new HttpSoapConnection("https://other/nl/jsp/soaprouter.jsp");
    connection.addTokens("session", "security"); connection.setHeader("X-A", "1"); connection.addHeader("X-B", "2");
    var service = new SoapService(connection, "urn:xtk:session");
    service.addMethod("Logon", "xtk:session#Logon", ["login", "string", "parameters", "NLElement"], ["token", "string", "info", "NLElement"]);`;

  it("is answered by a handler", async () => {
    const requests: unknown[] = [];
    const lines = await linesOf(
      `${declare} var out = service.Logon("ann", <p a="1"/>); logInfo(out.length, out[0], out[1].@login); connection.dispose(); service.dispose()`,
      {},
      (campaign) =>
        void campaign.soap("xtk:session#Logon", (request) => {
          requests.push(request);
          return { token: "t", info: { name: "info", attributes: [["login", String(request.inputs["login"])]], children: [] } };
        }),
    );
    expect(lines).toEqual(["2 t ann"]);
    expect(requests[0]).toEqual({
      url: "https://other/nl/jsp/soaprouter.jsp",
      action: "xtk:session#Logon",
      method: "Logon",
      namespace: "urn:xtk:session",
      headers: { "X-Security-Token": "security", Cookie: "__sessiontoken=session", "X-A": "1", "X-B": "2" },
      inputs: { login: "ann", parameters: { name: "p", attributes: [["a", "1"]], children: [] } },
    });
  });

  test.each([
    [
      `${declare} service.Logon("a", <p/>)`,
      "SoapService#Logon: nothing answers xtk:session#Logon at https://other/nl/jsp/soaprouter.jsp in the test. Add a handler: campaign.soap(",
    ],
    [`${declare} service.Logon("a")`, "SoapService#Logon: argument 2 (parameters) is missing"],
    [`${declare} service.Logoff()`, "not emulated: SoapService#Logoff"],
    [`${declare} service.addMethod("A", "a", ["x"], [])`, 'SoapService#addMethod: "x" has no type: names and types stand in turn'],
    ['new SoapService({}, "urn:x")', "new SoapService: argument 1 must be an object of a server class, not an object"],
    ['new SoapService(new MemoryBuffer(), "urn:x")', "new SoapService: an HttpSoapConnection is needed"],
  ])("%s", async (script, message) => {
    expect((await runInBoth(script)).error).toContain(message);
  });

  it("takes XML that a test builds, as an element, a list and inside an object", async () => {
    const { operations } = createE4X();
    const info = operations.build("info", { login: "ann" }, operations.build("a", null), operations.build("a", null)) as { a: never };
    for (const [built, read, seen] of [
      [info, "out[1].@login", "ann"],
      [info.a, "out[1].length()", "2"],
      [{ inside: info }, "out[1].inside.@login", "ann"],
    ] as const) {
      const lines = await linesOf(
        `${declare} var out = service.Logon("ann", <p/>); logInfo(${read})`,
        {},
        (campaign) => void campaign.soap("xtk:session#Logon", () => ({ token: "t", info: built as never })),
      );
      expect(lines).toEqual([seen]);
    }
  });

  it("passes on the fault that a handler throws", async () => {
    const { error } = await runInBoth(
      `${declare} service.Logon("a", <p/>)`,
      {},
      (campaign) =>
        void campaign.soap(/Logon$/, () => {
          throw new Error("SOP-330011 no");
        }),
    );
    expect(error).toBe("SOP-330011 no");
  });
});
