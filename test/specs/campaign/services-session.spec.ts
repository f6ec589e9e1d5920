import { describe, expect, it, test } from "vitest";
import { createCampaign, runScript } from "../../runtime/index.ts";
import { linesOf, runInBoth } from "./both-realms.ts";

const operators = [
  { login: "ann", id: 5, rights: ["sql"], locale: "fr", timezone: "Europe/Paris", computeString: "Ann (ann)" },
  { login: "webapp", rights: ["admin"] },
];

describe("application", () => {
  it("has the settings and the operator", async () => {
    const lines = await linesOf(
      `logInfo(application.buildNumber, application.instanceName, application.hostName, application.hasPackage("nms:core"), application.hasPackage("x"), application.getDBMSType());
       var o = application.operator; logInfo(o.login, o.id, o.computeString, o.locale, o.timezone, o.rights.join(), o.groups.length);
       logInfo(application.getNewIds(3).join(), application.getNewUUIDs(2).length, xtk.session.GetNewIds(2), xtk.session.GetNewIdsEx(1, "s"));
       logInfo(application instanceof Application, o instanceof CurrentLogin)`,
      { operators, application: { instanceName: "prod", packages: ["nms:core"], dbms: "Oracle" } },
    );
    expect(lines).toEqual([
      "9999 prod localhost true false Oracle",
      "ann 5 Ann (ann) fr Europe/Paris sql 0",
      "1001,1002,1003 2 1004,1005 1006",
      "true true",
    ]);
  });

  test.each([
    ["application.instanceName = 'x'", "Application.instanceName is read-only"],
    ["application.getTimezoneJson()", "not emulated: Application#getTimezoneJson"],
    ["new Application()", "Application can't be made with new"],
  ])("%s", async (script, message) => {
    expect((await runInBoth(script)).error).toContain(message);
  });
});

describe("logins", () => {
  it("change and come back", async () => {
    const lines = await linesOf(
      `var before = logonWithUser("webapp", "secret");
       logInfo(application.operator.login, checkRight("sql"), before instanceof UserContext);
       logonWithContext(before); logInfo(application.operator.login, checkRight("sql"), checkRight("other"), getCurrentLocale(), getOperatorLocale());
       logonEscalation("webapp"); logonWithToken("___token"); logInfo(application.operator.login)`,
      { operators },
    );
    expect(lines).toEqual(["webapp true true", "ann true false fr fr", "ann"]);
  });

  it("end with the run", async () => {
    const { campaign } = await runInBoth('logonWithUser("webapp", "x")', { operators });
    expect(
      (campaign.connect().bridge.call("xtk.session.GetUserInfo", []) as { xml: { attributes: [string, string][] } }).xml.attributes,
    ).toContainEqual(["login", "ann"]);
  });

  test.each([
    [
      'logonWithUser("nobody", "x")',
      'logonWithUser: there is no operator "nobody"; give it with createCampaign({ operators: [{ login: "nobody" }] })',
    ],
    ["logonWithContext({})", "logonWithContext: argument 1 must be an object of a server class, not an object"],
    ['logonWithToken("")', "logonWithToken: the token is empty"],
    ["new UserContext()", "UserContext can't be made with new"],
  ])("%s", async (script, message) => {
    expect((await runInBoth(script)).error).toContain(message);
  });
});

describe("what a server of today does not run is refused as by the check, with the same code", () => {
  test.each([
    ['logon("webapp", "x")', "A server of today does not run logon."],
    ['loadLibraryDebug("cus:a.js")', "A server of today does not run loadLibraryDebug."],
    ["new SoapMethodCall()", "A server of today does not run SoapMethodCall."],
  ])("%s", async (script, message) => {
    const campaign = createCampaign({ operators, libraries: { "cus:a.js": "" } });
    expect((await runInBoth(script)).error).toContain(message);
    await expect(runScript(script, { campaign })).rejects.toMatchObject({
      code: "XTK2022",
      suggestion: expect.stringMatching(/^Use /) as string,
    });
  });
});

describe("the rest of a session", () => {
  it("has environment, progress and time", async () => {
    const lines = await linesOf(
      `setEnv("A", "1"); logInfo(getEnv("A"), getEnv("B") === "");
       setMaxProgress(10); setProgress(5);
       var t = xtk.session.GetServerTime(); sleep(1000); logInfo(xtk.session.GetServerTime() - t);
       xtk.session.TestCnx();
       logInfo(xtk.session.GetUserInfo().@login, NLWS.xtkSession.GetUserInfo().$login)`,
    );
    expect(lines).toEqual(["1 true", "1000", "admin admin"]);
  });

  it("gives options with their type", async () => {
    expect(
      await linesOf(
        'logInfo(xtk.session.GetOption("n").join("|"), xtk.session.GetOption("t").join("|"), xtk.session.GetOption("none").join("|"), getOption("n", false))',
        { options: { n: 1.5, t: "x" } },
      ),
    ).toEqual(["1.5|5 x|6 |0 1.5"]);
  });

  it("counts", async () => {
    expect(
      await linesOf('logInfo(xtk.counter.IncreaseValue("a"), xtk.counter.IncreaseValue("a"), NLWS.xtkCounter.IncreaseValue("b"))'),
    ).toEqual(["1 2 1"]);
    expect((await runInBoth("xtk.counter.IncreaseValue()")).error).toBe(
      "xtk.counter.IncreaseValue: argument 1 must be a text, not undefined",
    );
  });

  it("deletes collections", async () => {
    const { campaign } = await runInBoth(
      'xtk.session.DeleteCollection("nms:recipient", <where><condition expr="@id > 1"/></where>, false)',
      { rows: { "nms:recipient": [{ id: 1 }, { id: 2 }, { id: 3 }] } },
    );
    expect(campaign.rows("nms:recipient")).toMatchObject([{ id: 1 }]);
    expect((await runInBoth('xtk.session.DeleteCollection("nms:recipient", <x/>, false)')).error).toContain(
      "argument 2 is a <x>, not a <where>",
    );
  });

  it("stops at logError", async () => {
    const { lines, error } = await runInBoth('logInfo("a"); logError("no", "good"); logInfo("never")');
    expect({ lines, error }).toEqual({ lines: ["a", "no good"], error: "no good" });
  });

  it("runs no commands unless a test answers them", async () => {
    expect((await runInBoth('execCommand("ls -l")')).error).toContain(
      'execCommand: the mock server runs no commands ("ls -l"). Answer it in the test: campaign.replace("execCommand"',
    );
    const lines = await linesOf(
      'var r = execCommand("ls", true); logInfo(r[0], r[1])',
      {},
      (campaign) => void campaign.replace("execCommand", (command, noThrow) => [0, `${command.toUpperCase()} ${String(noThrow)}`]),
    );
    expect(lines).toEqual(["0 LS true"]);
  });
});
