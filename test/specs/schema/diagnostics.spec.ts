import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { schemaMessages } from "../../../build/diagnostics/messages/schema.ts";
import { mergeExtension } from "../../../build/schema/merge-extension.ts";
import { readSchema } from "../../../build/schema/read-schema.ts";

const fixtures = new URL("../../fixtures/schema/", import.meta.url);
const recipient = readFileSync(new URL("../../../types/schemas/builtin/nms-recipient.xml", import.meta.url), "utf8");
const read = (file: string) => readSchema(readFileSync(new URL(file, fixtures), "utf8"), { file });

/** Code, position and a piece of the text of the one diagnostic each fixture gives. */
const expected: Record<keyof typeof schemaMessages, { at: string; says: RegExp; value?: boolean }> = {
  XTK4001: { at: "2:46", says: /undefined entity/, value: false },
  XTK4002: { at: "1:1", says: /document type/, value: false },
  XTK4003: { at: "2:4379", says: /more than 200/, value: false },
  XTK4004: { at: "1:1", says: /<package>/, value: false },
  XTK4005: { at: "1:1", says: /namespace of the schema is "..\/..\/etc"/, value: false },
  XTK4006: { at: "3:5", says: /"__proto__"/ },
  XTK4007: { at: "4:5", says: /"number" is declared twice in <order>/ },
  XTK4008: { at: "1:1", says: /named "order"/ },
  XTK4009: { at: "3:5", says: /"dobule".*type="double"/ },
  XTK4010: { at: "3:5", says: /"recipient" has no target/ },
  XTK4011: { at: "3:24", says: /key "number" uses "@numbre".*"@number"/ },
  XTK4012: { at: "6:5", says: /"staus" of "status".*enum="status"/ },
  XTK4013: { at: "4:5", says: /"status" gives the value 0 twice/ },
  XTK4014: { at: "2:3", says: /autopk="yes"/ },
  XTK4015: { at: "3:5", says: /template "nms:common:phone" of "phone"/ },
  XTK4016: { at: "3:5", says: /<atribute>.*<attribute>/ },
  XTK4017: { at: "3:5", says: /"location" is an element in nms:recipient and a link/ },
};

describe("schema diagnostics", () => {
  it.each(Object.entries(expected))("%s", (code, { at, says, value = true }) => {
    const { value: schema, diagnostics } = read(`${code}.xml`);
    const merged = code === "XTK4017" ? mergeExtension(readSchema(recipient, { file: "r" }).value!, schema!).diagnostics : diagnostics;
    expect(merged.map((one) => [one.code, `${one.line}:${one.column}`, one.file, one.severity])).toEqual([[code, at, `${code}.xml`, schemaMessages[code as keyof typeof schemaMessages].severity]]);
    expect(`${merged[0]!.message} ${merged[0]!.suggestion}`).toMatch(says);
    expect(`${merged[0]!.message} ${merged[0]!.suggestion}`).not.toMatch(/\{\w+\}/);
    expect(schema !== undefined).toBe(value);
  });

  it("has a fixture for every code and a code for every fixture", () => {
    const named = readdirSync(fixtures).filter((name) => name.startsWith("XTK")).map((name) => name.replace(".xml", ""));
    expect(named.sort()).toEqual(Object.keys(schemaMessages).sort());
  });
});
