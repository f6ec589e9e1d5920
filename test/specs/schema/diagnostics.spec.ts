import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { schemaMessages } from "../../../build/diagnostics/messages/schema.ts";
import { mergeExtension } from "../../../build/schema/merge-extension.ts";
import { readSchema } from "../../../build/schema/read-schema.ts";
import { readSchemaSet } from "../../../build/schema/read-schema-set.ts";
import { declareSchemas } from "../../../build/types/declare-schemas.ts";
import { shippedDocuments } from "../../../build/project/shipped-schemas.ts";

const fixtures = new URL("../../fixtures/schema/", import.meta.url);
const recipient = readFileSync(new URL("../../../types/schemas/builtin/nms-recipient.xml", import.meta.url), "utf8");
const read = (file: string) => readSchema(readFileSync(new URL(file, fixtures), "utf8"), { file });

/** Mistakes that only schemas together can have. */
const ofSets = (file: string) => {
  const { value, diagnostics } = readSchemaSet([{ file, text: readFileSync(new URL(file, fixtures), "utf8") }], shippedDocuments());
  return [...diagnostics, ...declareSchemas(value).diagnostics];
};

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
  XTK4018: { at: "4:5", says: /cus:order is there twice; the other is in XTK4018.xml:3/ },
  XTK4019: { at: "2:37", says: /template "cus:order:part" of "inner"/ },
  XTK4020: { at: "1:1", says: /more than 50000 elements/ },
  XTK4021: { at: "3:5", says: /"parent" leads to cus:ordre.*target="cus:order"/ },
  XTK4022: { at: "6:5", says: /cus:d extends cus:d/ },
  XTK4023: { at: "1:1", says: /cus:orderExtension extends cus:order/ },
  XTK4024: { at: "1:1", says: /nms:offer, which is not shipped/ },
  XTK4025: { at: "3:5", says: /"email" is XtkNumber in this schema and XtkText/ },
  XTK4026: { at: "3:5", says: /cus:a-b and cus-a:b would both be declared in cus-a-b.d.ts/ },
  XTK4027: { at: "1:1", says: /holds no schema/ },
  XTK4028: { at: "3:5", says: /"program" leads to nms:program, which is not shipped/ },
  XTK4029: { at: "4:5", says: /"buyer" joins "@emial".*nms:recipient.*xpath-dst="@email"/ },
  XTK4030: { at: "4:5", says: /expression of "year" reads "@placedon".*cus:order.*Write @placedOn/ },
};
const firstOfSets = 4018;

describe("schema diagnostics", () => {
  it.each(Object.entries(expected))("%s", (code, { at, says, value = true }) => {
    const { value: schema, diagnostics } = read(`${code}.xml`);
    const together = Number(code.slice(3)) >= firstOfSets;
    const merged = together
      ? ofSets(`${code}.xml`)
      : code === "XTK4017"
        ? mergeExtension(readSchema(recipient, { file: "r" }).value!, schema!).diagnostics
        : diagnostics;
    expect(merged.map((one) => [one.code, `${one.line}:${one.column}`, one.file, one.severity])).toEqual([
      [code, at, `${code}.xml`, schemaMessages[code as keyof typeof schemaMessages].severity],
    ]);
    expect(`${merged[0]!.message} ${merged[0]!.suggestion}`).toMatch(says);
    expect(`${merged[0]!.message} ${merged[0]!.suggestion}`).not.toMatch(/\{\w+\}/);
    if (!together) expect(schema !== undefined).toBe(value);
  });

  it("has a fixture for every code and a code for every fixture", () => {
    const named = readdirSync(fixtures)
      .filter((name) => name.startsWith("XTK"))
      .map((name) => name.replace(".xml", ""));
    expect(named.sort()).toEqual(Object.keys(schemaMessages).sort());
  });
});
