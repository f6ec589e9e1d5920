import { expect, test } from "vitest";
import { builtInSchemas } from "../../runtime/campaign/schemas/built-in-schemas.ts";
import { createCampaign } from "../../runtime/index.ts";

const extension = `<srcSchema namespace="cus" name="recipient" extendedSchema="nms:recipient"><element name="recipient">
  <attribute name="card" type="string"/></element></srcSchema>`;

test("a campaign extends a built-in schema for itself alone", () => {
  const rows = { "nms:recipient": [{ id: 1, card: "c1" }] };
  expect(createCampaign({ schemas: [extension], rows }).rows("nms:recipient")).toMatchObject([{ card: "c1" }]);
  expect(() => createCampaign({ rows })).toThrow(/card/);
});

test("campaigns share what was read: nothing of it can be changed", () => {
  const open: unknown[] = [builtInSchemas.get("nms:recipient"), builtInSchemas.get("nms:delivery")];
  const seen = new Set<unknown>();
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    expect(Object.isFrozen(value)).toBe(true);
    expect([Object.prototype, Array.prototype]).toContain(Object.getPrototypeOf(value));
    open.push(...Object.values(value).filter((part) => part !== undefined));
  }
  expect(seen.size).toBeGreaterThan(100);
});

test("a schema is read when it is asked for, and then is the same", () => {
  expect(builtInSchemas.get("nms:recipient")).toBe(builtInSchemas.get("nms:recipient"));
  expect(builtInSchemas.get("nms:none")).toBeUndefined();
  expect(builtInSchemas.ids.size).toBeGreaterThan(30);
});
