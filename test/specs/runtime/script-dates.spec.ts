import { describe, expect, it, test } from "vitest";
import { createCampaign, runScript } from "../../runtime/index.ts";

const NOW = new Date("2024-07-01T10:20:30.456Z");

async function inZone(timeZone: string | undefined, source: string): Promise<unknown> {
  return (await runScript(source, { campaign: createCampaign({ now: NOW, timeZone }) })).value;
}

describe("the clock of scripts is the campaign's", () => {
  test.each([
    "new Date().getTime() === getCurrentDate().getTime()",
    "Date.now() === getCurrentDate().getTime()",
    "Date() === String(getCurrentDate())",
    `new Date().getTime() === ${NOW.getTime()}`,
    `sleep(5000); new Date().getTime() === ${NOW.getTime() + 5000}`,
    `var before = Date.now(); sleep(1); Date.now() - before === 1`,
  ])("%s", async (source) => {
    expect(await inZone(undefined, source)).toBe(true);
  });

  it("a spy of getCurrentDate does not see it", async () => {
    const campaign = createCampaign({ now: NOW });
    await runScript("new Date(); Date.now()", { campaign });
    expect(campaign.calls("getCurrentDate")).toEqual([]);
  });
});

describe("local time is that of the campaign's zone", () => {
  test.each<[string | undefined, string, unknown]>([
    [undefined, "String(new Date())", "Mon Jul 01 2024 10:20:30 GMT+0000 (UTC)"],
    [undefined, "new Date().getTimezoneOffset()", 0],
    ["Europe/Paris", "new Date().getHours()", 12],
    ["Europe/Paris", "new Date().getTimezoneOffset()", -120],
    ["Europe/Paris", "new Date(2024, 0, 1).toISOString()", "2023-12-31T23:00:00.000Z"],
    ["Europe/Paris", "new Date(2024, 6, 1).toISOString()", "2024-06-30T22:00:00.000Z"],
    ["Europe/Paris", "var d = new Date(2024, 0, 31, 12); d.setMonth(6); d.toISOString()", "2024-07-31T10:00:00.000Z"],
    ["Europe/Paris", "new Date('2024/07/01 10:00').toISOString()", "2024-07-01T08:00:00.000Z"],
    ["Europe/Paris", "new Date('2024-07-01').toISOString()", "2024-07-01T00:00:00.000Z"],
    ["Europe/Paris", "new Date('1 Jul 2024 10:00 GMT').getHours()", 12],
    ["Europe/Paris", "new Date(0).toLocaleString()", "Thu Jan  1 01:00:00 1970"],
    ["Europe/Paris", "new Date().toLocaleFormat('%z')", "+0200"],
    ["Europe/Paris", "new Date(2024, 2, 31, 2, 30).getHours()", 1],
    ["Europe/Paris", "new Date(2024, 9, 27, 2, 30).getHours()", 2],
    ["America/New_York", "String(new Date(0)).slice(0, 33)", "Wed Dec 31 1969 19:00:00 GMT-0500"],
    ["America/New_York", "new Date(2024, 0, 1).getDay() + ',' + new Date(2024, 0, 1).getUTCHours()", "1,5"],
    ["Europe/Paris", "formatDate(new Date(0), '%4Y-%2M-%2D %2H:%2N')", "1970-01-01 01:00"],
    ["Europe/Paris", "formatDate(new Date(0), '%2H', 'Asia/Tokyo')", "09"],
    [undefined, "formatDate(new Date(0), '%2H')", "00"],
    ["Europe/Paris", "parseTimeStamp('2024-07-01 10:00:00').toISOString()", "2024-07-01T08:00:00.000Z"],
    ["Europe/Paris", "parseTimeStamp('2024-07-01T10:00:00Z').toISOString()", "2024-07-01T10:00:00.000Z"],
    ["Europe/Paris", "parseTimeStamp('2024-07-01T10:00:00+05:00').toISOString()", "2024-07-01T05:00:00.000Z"],
    ["Europe/Paris", "formatDate(parseTimeStamp('2024-03-31 12:34:56'), '%2H:%2N:%2S')", "12:34:56"],
    ["Europe/Paris", "parseDate('01/07/2024 10:00', '%2D/%2M/%4Y %2H:%2N').toISOString()", "2024-07-01T08:00:00.000Z"],
    ["Asia/Kolkata", "new Date(0).toTimeString().slice(0, 17)", "05:30:00 GMT+0530"],
    ["Asia/Kolkata", "isNaN(new Date(NaN).getHours()) + String(new Date(NaN))", "trueInvalid Date"],
  ])("%s: %s", async (zone, source, value) => {
    expect(await inZone(zone, source)).toBe(value);
  });

  it("whatever the machine's is", async () => {
    const before = process.env["TZ"];
    process.env["TZ"] = "America/New_York";
    try {
      expect(await inZone(undefined, "[new Date(2024, 0, 1).getTime(), new Date().getHours()].join()")).toBe(`${Date.UTC(2024, 0, 1)},10`);
      expect(await inZone("Asia/Tokyo", "new Date().getHours()")).toBe(19);
    } finally {
      if (before === undefined) delete process.env["TZ"];
      else process.env["TZ"] = before;
    }
  });

  it("a zone that nobody knows is refused", () => {
    expect(() => createCampaign({ timeZone: "Europe/Pariss" })).toThrow("Europe/Pariss");
  });
});

describe("dates cross as they are", () => {
  it("to services, variables and out", async () => {
    const campaign = createCampaign({ now: NOW, timeZone: "Europe/Paris" });
    const source = `vars.when = new Date(2024, 0, 1, 1); logInfo(formatDate(new Date(2024, 0, 1, 1), "%4Y-%2M-%2D"), getCurrentDate() instanceof Date, getCurrentDate().getHours());
      <row at={new Date(0)}/>.@at + "|" + new Date(0)`;
    const { value, vars, logs } = await runScript(source, { campaign });
    expect(vars["when"]).toEqual(new Date("2024-01-01T00:00:00Z"));
    expect(value).toBe("Thu Jan 01 1970 01:00:00 GMT+0100 (CET)|Thu Jan 01 1970 01:00:00 GMT+0100 (CET)");
    expect(logs.map(({ message }) => message)[0]).toContain(" true 12");
  });
});
