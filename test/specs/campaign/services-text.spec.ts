import { createHash, createHmac } from "node:crypto";
import { describe, expect, it, test } from "vitest";
import { createCampaign, runScript } from "../../runtime/index.ts";
import { linesOf, runInBoth } from "./both-realms.ts";

function hash(algorithm: string): string {
  return createHash(algorithm).update("grün").digest("hex");
}

describe("digests", () => {
  it("are the real ones, of UTF-8", async () => {
    expect(
      await linesOf(
        'logInfo(digestStrMd5("grün")); logInfo(digestStrSha1("grün")); logInfo(digestStrSha224("grün")); logInfo(digestStrSha256("grün")); logInfo(digestStrSha384("grün")); logInfo(digestStrSha512("grün"))',
      ),
    ).toEqual(["md5", "sha1", "sha224", "sha256", "sha384", "sha512"].map(hash));
  });

  it("sign", async () => {
    const sign = (algorithm: string): string => createHmac(algorithm, "key").update("text").digest("hex");
    expect(
      await linesOf('logInfo(hmacStr("text", "key")); logInfo(HMACStr("text", "key", "SHA256")); logInfo(hmacStr("text", "key", "MD5"))'),
    ).toEqual([sign("sha1"), sign("sha256"), sign("md5")]);
    expect((await runInBoth('hmacStr("text", "key", "SHA3")')).error).toContain(
      "hmacStr: argument 3 must be one of MD5, SHA1, SHA224, SHA256, SHA384, SHA512,",
    );
  });
});

describe("encryption", () => {
  it("is a stand-in that says so and comes back", async () => {
    const lines = await linesOf(
      'var c = encryptString("secret", "k"); logInfo(c.indexOf("xtkit-stand-in:"), c.indexOf("secret"), decryptString(c, "k"), decryptString(cryptString("x")))',
    );
    expect(lines).toEqual(["0 -1 secret x"]);
  });

  test.each([
    ['decryptString("@abc")', "decryptString: the text is none that encryptString made in a test"],
    ['decryptString(encryptString("a", "k"), "other")', "decryptString: the text was encrypted with another key"],
    ['decryptPassword("x")', "decryptPassword can't be called in workflows"],
    ['rsaPublicEncrypt("x", "k")', "not emulated: rsaPublicEncrypt"],
  ])("%s", async (script, message) => {
    expect((await runInBoth(script)).error).toContain(message);
  });
});

describe("escapes", () => {
  it("for markup and URLs", async () => {
    expect(
      await linesOf(`logInfo(escapeXmlStr("<a b=\\"1\\">&</a>")); logInfo(encodeHtml("a < b")); logInfo(escapeUrl("a b&c/ü"));
      logInfo(htmlToText("<html><head><title>t</title></head><body><p>One &amp; <b>two</b></p><script>x<\\/script><br/>three &#8364; &#x41; &unknown;</body></html>"))`),
    ).toEqual(["&lt;a b=&quot;1&quot;&gt;&amp;&lt;/a&gt;", "a &lt; b", "a%20b%26c%2F%C3%BC", "One & two\n\nthree € A &unknown;"]);
  });

  it("take XML with simple content as text", async () => {
    expect(
      await linesOf('var row = <r e="a&amp;b"><n>x</n></r>; logInfo(escapeXmlStr(row.@e), digestStrMd5(row.n).length, escapeUrl(5))'),
    ).toEqual(["a&amp;b 32 5"]);
  });
});

describe("dates", () => {
  it("are parsed with and without a format", async () => {
    expect(
      await linesOf(
        'logInfo(parseDate("0050-12-31", "%4Y-%M-%D").toISOString(), parseDate("23:59:58", "%H:%N:%S").toISOString(), parseDate(" 2026 (x) ", "%Y (x)").toISOString()); logInfo(parseDate("2026-02-03 04:05").toISOString()); logInfo(parseDate("31/01/2026 10h05", "%2D/%2M/%4Y %Hh%N").toISOString()); logInfo(parseTimeStamp("2026-01-01T00:00:00+01:00").toISOString())',
      ),
    ).toEqual([
      "0050-12-31T00:00:00.000Z 1970-01-01T23:59:58.000Z 2026-01-01T00:00:00.000Z",
      "2026-02-03T04:05:00.000Z",
      "2026-01-31T10:05:00.000Z",
      "2025-12-31T23:00:00.000Z",
    ]);
  });

  test.each([
    ['parseDate("x")', 'parseDate: "x" is no date: write YYYY-MM-DD'],
    ['parseDate("31/02/2026", "%D/%M/%Y")', 'parseDate: "31/02/2026" is no date in the format "%D/%M/%Y"'],
    ...["05/13/2026 10:00", "00/01/2026 10:00", "05/00/2026 10:00", "05/01/2026 24:00", "05/01/2026 10:60"].map(
      (text): [string, string] => [
        `parseDate("${text}", "%D/%M/%Y %H:%N")`,
        `parseDate: "${text}" is no date in the format "%D/%M/%Y %H:%N"`,
      ],
    ),
    ['parseDate("10:10:60", "%H:%N:%S")', 'parseDate: "10:10:60" is no date in the format "%H:%N:%S"'],
    ['parseDate("1", "%W")', "not emulated: the code %W of parseDate"],
    ['formatDate("2026", "%Y")', "formatDate: argument 1 must be a valid Date, not a string"],
    ["formatDate(new Date(NaN), '%Y')", "formatDate: argument 1 must be a valid Date, not an invalid one"],
    ["formatDate(new Date(0))", "formatDate: argument 2 must be a text, not undefined"],
    ["sleep({})", "sleep: argument 1 must be a number, not an object"],
    ["sleep(<a>x</a>)", "sleep: argument 1 must be a number, not <a>"],
  ])("%s", async (script, message) => {
    expect((await runInBoth(script)).error).toContain(message);
  });
});

test("htmlToText goes over a page once, whatever has no end in it", async () => {
  for (const piece of [
    "<!--",
    "<a ",
    "<",
    "<script>",
    "<style>",
    "</",
    "<a b='",
    "</script ",
    "<head>",
    "&",
    "&#",
    " ",
    "<br/> ",
    "<p>\n",
  ]) {
    const { value } = await runScript("htmlToText(s).length + '/' + htmlToText('<b>' + s + '</b>').length", {
      campaign: createCampaign(),
      globals: { s: piece.repeat(20_000) },
    });
    expect(value, piece).toMatch(/^\d+\/\d+$/);
  }
  const texts = [
    "a<!-- x -->b <!-- y",
    "a <script>x</script > b<script>c",
    "<style>x</STYLE>a<head>b</head>c",
    "a<p>b</p>c<br>d < e",
    "a <b> c",
    "<!--<script>--> a </script>",
  ];
  const { value } = await runScript("list.map(function (t) { return htmlToText(t) }).join('|')", {
    campaign: createCampaign(),
    globals: { list: texts },
  });
  expect(value).toBe("ab <!-- y|a bc|ac|ab\nc\nd < e|a  c|a");
});
