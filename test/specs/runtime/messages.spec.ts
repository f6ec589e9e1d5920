import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { runScript } from "../../runtime/run/run-script.ts";

interface ThrowingCase {
  id: string;
  setup: string;
  expr: string;
  throws?: { name: string; message: string };
}

const cases = readFileSync(new URL("../../conformance/oracle/e4x.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as ThrowingCase)
  .filter(({ throws }) => throws !== undefined);

async function messageOf(source: string): Promise<string> {
  try {
    await runScript(source);
    return "";
  } catch (error) {
    return error instanceof Error ? error.message : String(error as string);
  }
}

test("three messages in five are the engine's own, word for word; the rest mostly quotes source text, which the runtime does not see", async () => {
  let same = 0;
  for (const { setup, expr, throws } of cases) if ((await messageOf(`${setup}\n;(${expr}\n)`)) === throws!.message) same++;
  expect(same / cases.length).toBeGreaterThanOrEqual(0.58);
}, 60_000);

/** What users quote when they ask for help. */
test.each([
  ["new XML('<a/><b/>')", "syntax error"],
  ["new XML('<?xml version=\"1.0\"?><a/>')", "xml is a reserved identifier"],
  ["new XML('<a><b></a>')", "XML tag name mismatch (expected b)"],
  ["new XML('<a b/>')", "missing = in XML attribute"],
  ["new XML('<a b=\\u0080\"1\"/>')", "invalid XML attribute value"],
  ["new XML('</a>')", "invalid XML tag syntax"],
  ["new XML('<!DOCTYPE a><a/>')", "missing = in XML attribute"],
  ["new XML('<a>&nbsp;</a>')", "unknown XML entity nbsp"],
  ["new XML('<a>&#;</a>')", "unknown XML entity #"],
  ["var x = <a>&nbsp;</a>;", "unknown XML entity nbsp"],
  ["<r><a/><a/></r>.a.appendChild(<b/>)", "can't call appendChild method on an XML list with 2 elements"],
  ["<r/>.a.appendChild(<b/>)", "can't call appendChild method on an XML list with 0 elements"],
  ["<r><a/><a/></r>.a.name()", "can't call name method on an XML list with 2 elements"],
  ["<a/>.child(null)", "invalid XML name null"],
  ["var l = <r><a/><a/></r>.a; l.b = 1", "can't set property b in XMLList"],
  ["({})..b", "XML descendants internal method called on incompatible Object"],
  ["JSON.stringify(<a/>)", "String.prototype.toJSON called on incompatible XML"],
  ["({}).(true)", "XML filter is applied to non-XML value"],
  ["var x = <a/>; x.appendChild(x)", "cyclic XML value"],
  ["XML.prototype.function::toString.call(null)", "XML.prototype.toString called on incompatible null"],
  ["XML.prototype.function::name.call(undefined)", "XML.prototype.name called on incompatible undefined"],
  ["XML.prototype.function::name.call({})", "XML.prototype.name called on incompatible Object"],
  ["QName.prototype.toString.call(null)", "QName.prototype.toString called on incompatible null"],
  ["QName.prototype.toString.call({})", "QName.prototype.toString called on incompatible Object"],
  ["Namespace.prototype.toString.call(undefined)", "Namespace.prototype.toString called on incompatible undefined"],
  ["<r><i/></r>.i.(@k)", "reference to undefined XML name @k"],
  ["<r><i/></r>.i.(*::k)", "reference to undefined XML name *::k"],
  ['var u = new Namespace("u"); <r><i/></r>.i.(u::k)', "reference to undefined XML name u::k"],
  ["<r><i/></r>.i.(function::k)", "reference to undefined XML name k"],
])("%s → %s", async (source, message) => {
  expect(await messageOf(source)).toBe(message);
});
