import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseJournal } from "../../../build/remap/parse-journal.ts";
import { languages, shapes } from "./support/journal-shapes.ts";

const failure = { script: "cusNightly/score", line: 12, text: "TypeError: row is null", sourceLine: "var a = b c;", token: "c;" };

describe.each(languages)("$name", (language) => {
  test.each(shapes)("$name", ({ write, hasPlace, name }) => {
    const [entry, ...more] = parseJournal(write(language, failure));
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ script: failure.script });
    expect(entry!.code).toBe(name === "a wrapper alone" ? "SCR-160012" : "JST-310000");
    expect(entry!.scriptLine).toBe(hasPlace ? 12 : undefined);
    if (name.startsWith("two rows") || name.startsWith("both"))
      expect(entry).toMatchObject({ causes: ["SCR-160012"], within: failure.script });
  });

  test("the message is what stands behind the place, up to the next code", () => {
    const texts = shapes.filter(({ hasPlace }) => hasPlace).map(({ write }) => parseJournal(write(language, failure))[0]!.message);
    const many = "TypeError: row is null.\nAnd then\n  some more";
    expect(texts).toEqual([failure.text, "SyntaxError: missing ; before statement", failure.text, failure.text, many]);
  });

  test("line and token of a syntax error, whatever is in them", () => {
    const read = (sourceLine: string, token: string): unknown => {
      const text = `${language.position("w/a", 3)}SyntaxError: illegal (line='${sourceLine}' token='${token}').`;
      const { sourceLine: line, token: found, message } = parseJournal(text)[0]!;
      return [line, found, message];
    };
    expect(read("var a = 'b' c;", "c;")).toEqual(["var a = 'b' c;", "c;", "SyntaxError: illegal"]);
    expect(read("f(') (line=');", "')")).toEqual(["f(') (line=');", "')", "SyntaxError: illegal"]);
    expect(read("", "")).toEqual(["", "", "SyntaxError: illegal"]);
  });
});

test("lines that a journal has around failures are counted, with line ends of each system", () => {
  const rows = [
    "start",
    "",
    "JST-310000 Error while compiling script 'w/a' line 1: a.",
    "JST-310000 Error while compiling script 'w/b' line 2: b.",
  ];
  for (const end of ["\n", "\r\n", "\r"])
    expect(parseJournal(rows.join(end)).map(({ journalLine, journalEnd, message }) => [journalLine, journalEnd, message])).toEqual([
      [3, 3, "a"],
      [4, 4, "b"],
    ]);
});

test("a message ends at a full stop at the end of a line, at an empty line and at the next row", () => {
  const row = (text: string): string => `JST-310000 Error while compiling script 'w/a' line 1: ${text}`;
  const message = (text: string): string[] => parseJournal(text).map((entry) => entry.message);
  expect(message(row("one.\ntwo."))).toEqual(["one"]);
  expect(message(row("one\ntwo.\nthree"))).toEqual(["one\ntwo"]);
  expect(message(row("one\n\ntwo"))).toEqual(["one"]);
  expect(message(row("one\n2026-12-01 04:49:13\tjs\tstarted"))).toEqual(["one"]);
  expect(message(row("one (line='a.\nb' token='c').\nd"))).toEqual(["one"]);
  expect(message(`2026-12-01 04:49\tjs\t${row("one.\n\ntwo.")}\n2026-12-01 04:49\tjs\tstarted`)).toEqual(["one.\n\ntwo"]);
});

test("codes below a failure are its causes, and those alone are told where they are known", () => {
  const text =
    "JST-310000 Error while compiling script 'w/a' line 3: SOP-330011 Error while executing the method 'Write' of service 'xtk:persist'. XTK-170019 Access denied.\nXSV-350008 Session has expired.\nABC-123456 something 'a/b' 7\nABC-123457 something\nABC-123458 see '/a/b'";
  expect(parseJournal(text).map(({ code, causes, script, message }) => [code, script, causes, message])).toEqual([
    [
      "JST-310000",
      "w/a",
      ["SOP-330011", "XTK-170019"],
      "SOP-330011 Error while executing the method 'Write' of service 'xtk:persist'. XTK-170019 Access denied",
    ],
    ["XSV-350008", undefined, [], "Session has expired."],
    ["ABC-123456", "a/b", [], ""],
  ]);
});

test("a wrapper goes to the place beside it, of a library to that which loaded it; others stay", () => {
  const place = (script: string, line: number): string => `JST-310000 Error while compiling script '${script}' line ${line}: x.`;
  const wrapper = (script: string): string => `SCR-160012 JavaScript: error while evaluating script '${script}'.`;
  const read = (...rows: string[]): unknown[] =>
    parseJournal(rows.join("\n")).map(({ script, scriptLine, within }) => [script, scriptLine, within]);
  expect(read(place("w/a", 1), wrapper("w/a"), place("w/a", 2), wrapper("w/a"))).toEqual([
    ["w/a", 1, "w/a"],
    ["w/a", 2, "w/a"],
  ]);
  expect(read(wrapper("w/a"), place("w/a", 2), wrapper("w/b"), place("w/b", 1))).toEqual([
    ["w/a", 2, "w/a"],
    ["w/b", 1, "w/b"],
  ]);
  expect(read(place("/cus/l.js", 4), wrapper("w/a"))).toEqual([["/cus/l.js", 4, "w/a"]]);
  expect(read(place("w/a", 4), wrapper("w/b"))).toEqual([
    ["w/a", 4, undefined],
    ["w/b", undefined, undefined],
  ]);
});

test("an activity's column, codes in small letters, no code at all, a number before the name", () => {
  expect(parseJournal("1/12/2026 4:49 AM\tCount\tError while compiling script 'w/a' line 3: x")).toMatchObject([
    { activity: "Count", script: "w/a" },
  ]);
  expect(parseJournal("jst-310000 error while compiling script 'w/a' line 3: x")).toMatchObject([{ code: "JST-310000", scriptLine: 3 }]);
  expect(parseJournal("Error while compiling script 'w/a' line 3: x")[0]).not.toHaveProperty("code");
  expect(parseJournal("JST-310000 编译第 3 行脚本 'w/a' 时出错。")).toMatchObject([{ script: "w/a", scriptLine: 3 }]);
  expect(parseJournal("JST-310000 Erreur dans 'content htmlContent' ligne 3 : x")).toMatchObject([
    { script: "content htmlContent", scriptLine: 3 },
  ]);
  expect(parseJournal("SCR-160012 Erreur dans 'w/a'. 3 fois")[0]).not.toHaveProperty("scriptLine");
});

test("any text is read, and what has no code tells nothing", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "JST-310000 ",
      "Error while compiling script '",
      "w/a",
      "' line ",
      "3: ",
      "'",
      "\n",
      "\r\n",
      "\t",
      "(line='",
      "' token='",
      "')",
      "SCR-160012 JavaScript: error while evaluating script '",
      "2026-12-01 04:49:13\t",
    ),
    fc.string({ unit: "binary", maxLength: 5 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      let before = 0;
      for (const { start, end, journalLine, journalEnd } of parseJournal(text)) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(journalEnd).toBeGreaterThanOrEqual(journalLine);
        before = start;
      }
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      fc.pre(!/[A-Z]{3}-\d|script/i.test(text));
      expect(parseJournal(text)).toEqual([]);
    }),
  );
});

// Read in two ways, each of these would take days.
test.each([
  ["quotes", "'"],
  ["quotes and names", "'a/"],
  ["spaces", " "],
  ["codes", "JST-310000 "],
  ["codes and quotes", "JST-310000 '"],
  ["heads that do not end", "JST-310000 Error while compiling script '"],
  ["heads and spaces", "JST-310000 Error while compiling script     'w/a'     line     "],
  ["wrappers", "SCR-160012 JavaScript: error while evaluating script '"],
  ["tokens that do not end", "(line='"],
  ["tokens", "' token='"],
  ["line ends", "\n"],
  ["digits", "1"],
  ["control characters", "\u0000\u001b[2J"],
])("very many %s", (_, piece) => {
  const much = piece.repeat(piece.length > 8 ? 20_000 : 100_000);
  const row = "JST-310000 Error while compiling script 'w/a' line 3: ";
  expect(parseJournal(`${row}x.\n\n${much}\n${row}${much}`).filter(({ script }) => script === "w/a").length).toBeGreaterThanOrEqual(2);
});

const PLACE = { script: "cus/score", scriptLine: 16, message: "x is not defined" };

test.each([
  ["a web page's source", "JST-310000 Error while compiling script &#39;cus/score&#39; line 16: x is not defined."],
  ["cells of a table", "<td>JST-310000</td><td>Error while compiling script &apos;cus/score&apos; line&nbsp;16: x is not defined.</td>"],
  ["a word processor", "JST-310000 Error while compiling script ‘cus/score’ line 16: x is not defined."],
  ["French quotes", "JST-310000 Erreur lors de la compilation du script « cus/score » ligne 16 : x is not defined."],
  ["German quotes", "JST-310000 Fehler beim Kompilieren des Skripts „cus/score“ Zeile 16: x is not defined."],
  ["Japanese quotes", "JST-310000 スクリプト「cus/score」の16行目のコンパイル中にエラーが発生しました：x is not defined。"],
  ["a number before the name", "JST-310000 Erreur à la ligne 16 lors de la compilation du script 'cus/score' : x is not defined."],
  ["lines of 40 columns", "JST-310000 Error while\ncompiling script\n'cus/score' line\n16: x is not defined."],
  ["a name broken in two", "JST-310000 Error while compiling script 'cus/s\r\ncore' line 16: x is not defined."],
  ["French lines of 40 columns", "JST-310000 Erreur lors de la compilation\ndu script 'cus/score' ligne 16 : x is not defined."],
  ["a mail", "> JST-310000 Error while compiling script\n> 'cus/score' line 16: x is not defined."],
  ["Markdown", "`JST-310000 Error while compiling script 'cus/score' line 16: x is not defined.`"],
  ["a table with semicolons", `"2026-12-01";"score";"JST-310000 Error while compiling script 'cus/score' line 16: x is not defined."`],
  ["an attribute", `<row message="JST-310000 Error while compiling script 'cus/score' line 16: x is not defined."/>`],
  ["a log", "JST-310000 Error while compiling script 'cus/score' line 16: x is not defined. (iRc=16384)"],
])("what a journal was pasted through is no matter: %s", (_, text) => {
  expect(parseJournal(text)).toEqual([expect.objectContaining(PLACE)]);
});

test("a message is decoded where the journal was encoded, and only there", () => {
  const read = (quote: string, message: string): string =>
    parseJournal(`JST-310000 Error while compiling script ${quote}w/a${quote} line 1: ${message}`)[0]!.message;
  expect(read("&#39;", "&quot;a&quot; &lt; &#x62; &amp;&nbsp;&#99999999; &#1114112;")).toBe('"a" < b & &#99999999; &#1114112;');
  expect(read("'", "&quot; stays")).toBe("&quot; stays");
  expect(read("’", "no property ‘b’ of “c”")).toBe(`no property 'b' of "c"`);
  expect(read("'", 'he says “yes” to "no"')).toBe('he says “yes” to "no"');
});

test("a log of JSON has codes behind the signs of line ends", () => {
  const text = JSON.stringify(
    "JST-310000 Error while compiling script 'w/a' line 1: b\r\nSCR-160012 JavaScript: error while evaluating script 'w/a'.",
  );
  expect(parseJournal(text)).toEqual([expect.objectContaining({ message: "b", causes: ["SCR-160012"], within: "w/a" })]);
});

test("an address that a message quotes is no script", () => {
  const [wrapper, ...more] = parseJournal(
    "02/15/2019 11:37:29 AM\tjs\tSCR-160012 JavaScript: error while evaluating script 'WKF471/js'.\n02/15/2019 11:37:29 AM\tjs\tJST-310026 The URL 'https://a.example/users/1' that the script is trying to access is not allowed.",
  );
  expect(wrapper).toMatchObject({ script: "WKF471/js" });
  expect(more).toEqual([expect.not.objectContaining({ script: expect.anything() })]);
});

test("a sentence goes on over lines that are neither empty, dated nor another's", () => {
  const script = (between: string): string | undefined => parseJournal(`JST-310000 Erreur du script${between}'w/a' ligne 3 : x`)[0]!.script;
  expect(script("\n")).toBe("w/a");
  for (const between of ["\n\n", ".\n", "\n01/12/2026 04:49:13\tjs\t", "\na\nb\n"]) expect(script(between), between).toBeUndefined();
});
