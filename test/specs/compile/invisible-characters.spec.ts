import { expect, test } from "vitest";
import { parse } from "../../../build/e4x/parse/parse.ts";
import { print } from "../../../build/e4x/print/print.ts";
import { compile } from "../../../build/project/compile.ts";
import { runScript } from "../../runtime/index.ts";
import { temporaryProject } from "../support/project.ts";

/** Control and format characters, marks of direction; the carriage return and the line feed end a line of source. */
const HIDDEN =
  Array.from({ length: 0xa0 }, (_, code) => code)
    .filter((code) => (code < 32 || code > 126) && ![10, 13].includes(code))
    .map((code) => String.fromCharCode(code))
    .join("") + "\u00ad\u061c\u180e\u200b\u200e\u200f\u202a\u202e\u2060\u2066\u206f\ufeff\ufff9\ufffb";
const VISIBLE = /^[\t\n\x20-\x7e\u00a0-\u00ac\u00ae-\u060f\u2010-\u2027]*$/;
const codes = (text: string): string =>
  [...text].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");

test("nothing invisible stands in the texts of a script: strings, keys, templates, markup, imported scripts", async () => {
  const entry = "activities/w/a.ts";
  const root = temporaryProject({
    "lib/s.js": `function fromScript() { return "${HIDDEN}" + '\\${HIDDEN[0]}'; }\n`,
    "lib/s.d.ts": "export function fromScript(): string;\n",
    [entry]: `import { x } from "xtkit/xml";
import { fromScript } from "../../lib/s.js";
const keys: any = { "${HIDDEN}": 1 };
const shown = [fromScript(), Object.keys(keys)[0], "${HIDDEN}", \`${HIDDEN}\`, x("a", { b: "${codes(HIDDEN.slice(28))}" }, "${codes(HIDDEN.slice(28))}b")];
logInfo(shown[0] + "|" + shown[1] + "|" + shown[2] + "|" + shown[3] + "|" + shown[4].toXMLString());
`,
  });
  const { code, diagnostics } = await compile({ root, entry });
  expect(diagnostics).toEqual([]);
  expect(code!.replace("—", "")).toMatch(VISIBLE);
  const { logs } = await runScript(code!);
  const late = HIDDEN.slice(28);
  expect(logs.map(({ message }) => message)).toEqual([`${HIDDEN}\0|${HIDDEN}|${HIDDEN}|${HIDDEN}|<a b="${late}">${late}b</a>`]);
});

test("print writes what is invisible in a string as an escape; a continued line and a regular expression, which tells its text, as they are", () => {
  expect(print(parse("x = 'a\x07\\\u0085\\\n\tb' + /\x01\\\x02[\u200b]/.source")).code).toBe(
    "x = 'a\\u0007\\u0085\\\n\tb' + /\x01\\\x02[\u200b]/.source;\n",
  );
});

test("a script of E4X stays as it is, and a warning says where something invisible stands, once a line", async () => {
  const entry = "activities/w/a.js";
  const source = `var a = "\x07\x08";\nvar b = <b>c\u202e</b>; // \u200b\nvar c = "\t";\n`;
  const root = temporaryProject({ [entry]: source });
  const { code, diagnostics } = await compile({ root, entry });
  expect(code).toContain(source);
  expect(
    diagnostics.map(({ severity, code: name, line, column, message }) => [severity, name, line, column, /U\+\w+/.exec(message)?.[0]]),
  ).toEqual([
    ["warning", "XTK1042", 1, 10, "U+0007"],
    ["warning", "XTK1042", 2, 13, "U+202E"],
  ]);
  expect(diagnostics[0]!.suggestion).toBe("Remove it, or write \\u0007 in a text, &#x0007; in markup.");
});
