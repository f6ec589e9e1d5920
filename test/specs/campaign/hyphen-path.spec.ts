import { describe, expect, it } from "vitest";
import { check } from "../../../build/project/check.ts";
import { createCampaign } from "../../runtime/campaign/create-campaign.ts";
import { runScript } from "../../runtime/run/run-script.ts";
import { temporaryProject } from "../support/project.ts";
import { runCli } from "../support/run-cli.ts";
import { query } from "./support.ts";

const CASE = `var q = xtk.queryDef.create(<queryDef schema="nms:delivery" operation="select" lineCount="5"><select><node expr="@mapping-id"/></select></queryDef>);
logInfo(q.ExecuteQuery().toXMLString());
`;

const ROWS = '{ "nms:delivery": [{ "id": 5, "label": "D5" }] }';

/** Selects this of recipients, or asks for it. */
const selecting = (expr: string): string =>
  `<queryDef schema="nms:recipient" operation="select"><select><node expr="${expr}"/></select></queryDef>`;
const asking = (expr: string): string =>
  `<queryDef schema="nms:recipient" operation="select"><select><node expr="@id"/></select><where><condition expr="${expr}"/></where></queryDef>`;

describe("a path with a hyphen and without brackets", () => {
  it.each([
    [selecting("@folder-id"), "@folder-id is a subtraction here, @folder minus id: a path with a hyphen stands in brackets, [@folder-id]"],
    [asking("@folder-id = 3"), "[@folder-id]"],
    [asking("@email = 'a' AND @createdBy-id &gt; 0"), "[@createdBy-id]"],
    [selecting("@folder-own-id"), "[@folder-own-id]"],
    [selecting("folder-id"), "[folder-id]"],
  ])("%s", (text, hint) => {
    expect(() => query(createCampaign(), text)).toThrow(hint);
  });

  it.each([
    [selecting("[@folder-id]"), '<recipient folder-id="10"/>'],
    [selecting("@id - @gender"), '<recipient expr0="6"/>'],
    [selecting("@id-@gender"), '<recipient expr0="6"/>'],
    [selecting("@id-1"), '<recipient expr0="6"/>'],
    [selecting("@id-Length(@email)"), '<recipient expr0="1"/>'],
    [asking("[@folder-id] = 10"), '<recipient id="7"/>'],
  ])("nothing is wrong with %s", (text, row) => {
    const campaign = createCampaign({ rows: { "nms:recipient": [{ id: 7, email: "a@x.io", gender: 1, "folder-id": 10 }] } });
    expect(query(campaign, text)).toBe(`<recipient-collection>${row}</recipient-collection>`);
  });

  it("is refused where nobody gave the schema, and where work tables are", async () => {
    const campaign = createCampaign({ openSchemas: true, rows: { "own:order": [{ id: 5, label: "D5" }] } });
    const script = CASE.replace("nms:delivery", "own:order");
    await expect(runScript(script, { campaign })).rejects.toThrow("[@mapping-id]");
    await expect(
      runScript(CASE.replace('"nms:delivery"', "{vars.targetSchema}"), { campaign, vars: { targetSchema: "temp:a" } }),
    ).rejects.toThrow("[@mapping-id]");
  });
});

describe("a query never changes rows", () => {
  it.each([["@id", "@nobodyWroteThis", "id", "label", "[@mapping-id]", "[part/@label]", "part", "[folder/@label]", "[folder/parent/@id]"]])(
    "%s, %s and the like",
    (...paths) => {
      const campaign = createCampaign({
        openSchemas: true,
        rows: { "own:order": [{ id: 5, label: "D5" }], "own:folder": [{ id: 1, label: "F" }] },
      });
      const before = structuredClone([campaign.rows("own:order"), campaign.rows("own:folder")]);
      for (const path of paths) {
        const result = query(
          campaign,
          `<queryDef schema="own:order" operation="select"><select><node expr="@id"/><node expr="${path}" alias="@a"/></select><where><condition expr="${path} = 0 OR @id = 5"/></where><orderBy><node expr="${path}"/></orderBy></queryDef>`,
        );
        expect(result, path).toContain('id="5"');
        expect([campaign.rows("own:order"), campaign.rows("own:folder")], path).toEqual(before);
      }
    },
  );

  it("a field that was asked for first takes what is written later", () => {
    const campaign = createCampaign({ openSchemas: true, rows: { "own:order": [{ id: 5 }] } });
    const read = (): string =>
      query(campaign, '<queryDef schema="own:order" operation="select"><select><node expr="@total"/></select></queryDef>');
    expect(read()).toBe('<order-collection><order total=""/></order-collection>');
    campaign.connect().bridge.call("xtk.session.Write", [
      {
        xml: {
          name: "order",
          attributes: [
            ["xtkschema", "own:order"],
            ["_key", "@id"],
            ["id", "5"],
            ["total", "12.5"],
          ],
          children: [],
        },
      },
    ]);
    expect(read()).toBe('<order-collection><order total="12.5"/></order-collection>');
    expect(campaign.rows("own:order")).toEqual([{ id: 5, total: 12.5 }]);
  });
});

describe("the case as it was tried", () => {
  it("the mock, `xtkit run` and `xtkit check` name the path with its brackets", async () => {
    const campaign = createCampaign({ rows: { "nms:delivery": [{ id: 5, label: "D5" }] } });
    await expect(runScript(CASE, { campaign })).rejects.toThrow("[@mapping-id]");
    expect(campaign.rows("nms:delivery")).toMatchObject([{ id: 5, label: "D5" }]);

    const root = temporaryProject({ "activities/w/a.js": CASE, "rows.json": ROWS, "package.json": "{}", "node_modules/.keep": "" });
    const { code, error } = await runCli("run", "activities/w/a.js", "--rows", "rows.json", "--cwd", root);
    expect(code).toBe(1);
    expect(error).toContain("[@mapping-id]");
    expect((await check({ root })).diagnostics).toMatchObject([{ code: "XTK2018", line: 1, suggestion: "Write [@mapping-id]." }]);
  });

  it("`xtkit run` is closed for schemas that are known", async () => {
    const script = CASE.replace("@mapping-id", "@neverSeen");
    const root = temporaryProject({ "activities/w/a.js": script, "rows.json": ROWS, "package.json": "{}", "node_modules/.keep": "" });
    const { code, error } = await runCli("run", "activities/w/a.js", "--rows", "rows.json", "--cwd", root);
    expect(code).toBe(1);
    expect(error).toContain('"@neverSeen" is unknown in nms:delivery');
  });
});
