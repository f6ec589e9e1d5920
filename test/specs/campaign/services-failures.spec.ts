import { describe, expect, expectTypeOf, it, test } from "vitest";
import { createCampaign, type WireElement } from "../../runtime/index.ts";
import type { Failure } from "../../runtime/campaign/dispatch/failures.ts";
import type { FriendlyValue } from "../../runtime/campaign/values/friendly.ts";
import { linesOf, runInBoth } from "./both-realms.ts";

const tried = 'function attempt(f) { try { return String(f()); } catch (e) { return (e instanceof Error) + " " + e.message; } }\n';

describe("campaign.fail", () => {
  test.each<[Failure, string]>([
    [{}, "xtk.session.Write failed"],
    [{ message: "down" }, "down"],
    [{ fault: "SOP-330011 Error" }, "SOP-330011 Error"],
    [
      { fault: { code: "SOAP-ENV:Server", text: "The document is invalid", detail: "XTK-170006" } },
      "SOAP-ENV:Server: The document is invalid\nXTK-170006",
    ],
    [{ fault: { text: "Only text" } }, "Only text"],
    [{ status: 429 }, "xtk.session.Write: HTTP status 429 (Too Many Requests)"],
    [{ timeout: 1000 }, "xtk.session.Write: no answer within 1000 ms"],
    [{ timeout: true }, "xtk.session.Write: no answer within 300000 ms"],
  ])("%j", async (failure, message) => {
    const { error, campaign } = await runInBoth(
      'xtk.session.Write(<folder xtkschema="xtk:folder" name="x"/>)',
      {},
      (each) => void each.fail("xtk.session.Write", failure),
    );
    expect(error).toBe(message);
    expect(campaign.rows("xtk:folder")).toEqual([]);
    expect(campaign.calls("xtk.session.Write")).toMatchObject([{ error: message }]);
  });

  it("fails as often as it is told, and for the calls it is told", async () => {
    const lines = await linesOf(
      `${tried} for (var i = 0; i < 4; i++) logInfo(attempt(function () { return getOption(i == 2 ? "other" : "a"); }))`,
      { options: { a: "value", other: "other" } },
      (campaign) => void campaign.fail("getOption", { message: "busy", times: 2, when: ([name]) => name === "a" }),
    );
    expect(lines).toEqual(["true busy", "true busy", "other", "value"]);
  });

  it("takes time where it is a timeout", async () => {
    const lines = await linesOf(
      `${tried} var t = getCurrentDate(); logInfo(attempt(function () { new HttpClientRequest("http://a/").execute(); })); logInfo(getCurrentDate() - t)`,
      {},
      (campaign) => void campaign.fail("HttpClientRequest#execute", { timeout: 2000 }),
    );
    expect(lines).toEqual(["true HttpClientRequest#execute: no answer within 2000 ms", "2000"]);
  });

  it("works on the other face, on constructors, entities and what is not emulated", async () => {
    const lines = await linesOf(
      `${tried} var r = nms.recipient.create(<recipient email="x"/>);
       logInfo(attempt(function () { xtk.session.Write(<a/>); }), attempt(function () { new File("/a"); }), attempt(function () { r.save(); }), attempt(function () { nms.delivery.create(<delivery/>).Prepare(); }))`,
      {},
      (campaign) =>
        (["NLWS.xtkSession.Write", "new File", "nms.recipient#save", "nms.delivery#Prepare"] as const).forEach((path) =>
          campaign.fail(path, { message: path }),
        ),
    );
    expect(lines).toEqual(["true NLWS.xtkSession.Write true new File true nms.recipient#save true nms.delivery#Prepare"]);
  });

  it("can be taken back", () => {
    const campaign = createCampaign({ options: { a: "1" } });
    const undo = campaign.fail("getOption", {});
    const { bridge } = campaign.connect();
    expect(() => bridge.call("getOption", ["a"])).toThrow("getOption failed");
    undo();
    expect(bridge.call("getOption", ["a"])).toBe("1");
  });
});

describe("campaign.replace", () => {
  it("knows the parameters of services", () => {
    const campaign = createCampaign();
    campaign.replace("getOption", (name, useCache) => {
      expectTypeOf(name).toEqualTypeOf<string>();
      expectTypeOf(useCache).toEqualTypeOf<boolean | undefined>();
      return name;
    });
    campaign.replace("xtk.session.Write", (document) => {
      expectTypeOf(document).toEqualTypeOf<WireElement>();
    });
    campaign.replace("logInfo", (...values) => {
      expectTypeOf(values).toEqualTypeOf<FriendlyValue[]>();
    });
    campaign.replace("nms.delivery.Prepare", (...values) => {
      expectTypeOf(values).toEqualTypeOf<FriendlyValue[]>();
      return 1;
    });
    // @ts-expect-error -- the first parameter is a text
    campaign.replace("getOption", (name: Date) => name);
  });

  it("gets arguments converted as the service would, and the errors of wrong ones", async () => {
    const seen: unknown[][] = [];
    const { error } = await runInBoth(
      'getOption(5); xtk.session.Write({ folder: { name: "x" } }); sleep("10"); formatDate(new Date(0), <a>%Y</a>); getOption()',
      {},
      (campaign) => {
        campaign.replace("getOption", (...args) => void seen.push(args));
        campaign.replace("xtk.session.Write", (...args) => void seen.push(args));
        campaign.replace("sleep", (...args) => void seen.push(args));
        campaign.replace("formatDate", (...args) => void seen.push(args));
      },
    );
    expect(seen.slice(0, 4)).toEqual([["5"], [{ name: "folder", attributes: [["name", "x"]], children: [] }], [10], [new Date(0), "%Y"]]);
    expect(error).toBe("getOption: argument 1 must be a text, not undefined");
  });
});

describe("what is declared and not emulated", () => {
  test.each([
    ["encryptDES('x')", 'not emulated: encryptDES. Put a function in its place in the test: campaign.replace("encryptDES", (…args) => …).'],
    ["applyXsl('a', 'b')", "not emulated: applyXsl."],
    ["new FTP()", 'not emulated: new FTP. Put a function in its place in the test: campaign.replace("new FTP", (…args) => …).'],
    ["new StringGroup('x')", "not emulated: new StringGroup."],
    ["expandVar('a')", "not emulated: expandVar."],
    ["nms.delivery.Foo()", "not emulated: nms.delivery.Foo"],
    ["undeclaredFunction()", "undeclaredFunction is not defined"],
  ])("%s", async (script, message) => {
    expect((await runInBoth(script)).error).toContain(message);
  });

  it("is there as a function, and can be put in from a test", async () => {
    const lines = await linesOf(
      'logInfo(typeof encryptDES, typeof FTP); logInfo(encryptDES("x"), new FTP("host").name, new StringGroup("id") instanceof StringGroup)',
      {},
      (campaign) => {
        campaign.replace("encryptDES", (text) => `${String(text)}!`);
        campaign.replace("new FTP", (host) => ({ name: host }));
        campaign.replace("new StringGroup", () => undefined);
      },
    );
    expect(lines).toEqual(["function function", "x! host true"]);
  });
});
