import { describe, expect, test } from "vitest";
import { createCampaign, runScript } from "../../runtime/index.ts";
import { createCampaign as createServer } from "../../runtime/campaign/create-campaign.ts";
import { call } from "./support.ts";

const root = "test/fixtures/workflow";
const rows = [
  { id: 1, email: "a@x.io", score: 2, folder: { id: 10, name: "f" } },
  { id: 2, email: "b@x.io", score: 0.5 },
];
const E4X = `
var query = xtk.queryDef.create(<queryDef schema={vars.targetSchema} operation="select">
  <select><node expr="@email"/><node expr="@score"/><node expr="[folder/@name]"/></select>
  <where><condition expr="@score > 1"/></where>
</queryDef>);
query.ExecuteQuery().toXMLString();`;

describe("a work table", () => {
  test("is queried from TypeScript under vars.targetSchema", async () => {
    const campaign = createCampaign({ root });
    const { logs } = await campaign.run("activities/nightly/count.ts", { workTable: { schema: "nms:recipient", rows } });
    expect(logs).toEqual([{ level: "info", message: "wkf1_query 2 2" }]);
    expect(campaign.rows("temp:query")).toMatchObject([
      { id: 1, score: 2, "folder-id": 10 },
      { id: 2, score: 0.5 },
    ]);
  });

  test("has the columns of its schema and those of its rows, under the names that E4X text finds", async () => {
    const campaign = createCampaign({ root });
    const vars = campaign.addWorkTable({ schema: "nms:recipient", rows, name: "enrichment" });
    expect(vars).toEqual({ tableName: "wkf1_enrichment", schema: "nms:recipient", targetSchema: "temp:enrichment", recCount: 2 });
    expect((await runScript(E4X, { campaign, vars })).value).toBe(
      '<enrichment-collection>\n  <enrichment email="a@x.io" score="2">\n    <folder name="f"/>\n  </enrichment>\n</enrichment-collection>',
    );
  });

  test("without a schema has the columns of its rows; of each run anew", async () => {
    const campaign = createCampaign({ root });
    for (const count of [3, 1]) {
      const { vars } = await campaign.run("activities/nightly/count.ts", {
        workTable: { rows: Array.from({ length: count }, (_, index) => ({ code: `c${index}`, when: new Date(0), ok: true })) },
      });
      expect(vars).toMatchObject({ total: count, recCount: count, schema: "temp:query" });
    }
    expect(campaign.rows("temp:query")).toEqual([{ code: "c0", when: new Date(0), ok: true }]);
  });

  test("keeps the types of its schema, and of its rows, and gives way where a script alone told the type", () => {
    const server = createServer();
    server.addWorkTable({ schema: "nms:recipient", rows: [{ id: 1, gender: 1, score: 5 }] });
    const write = (attributes: string) =>
      call(server, "xtk.session.Write", `<query xtkschema="temp:query" _key="@id" id="1" ${attributes}/>`);
    expect(() => write('gender="x"')).toThrow('"x" is not a whole number: @gender of temp:query has the type byte');
    expect(() => write('birthDate="soon"')).toThrow("@birthDate of temp:query has the type date");
    expect(() => write('score="x"')).toThrow("@score of temp:query has the type long");
    write('extra="5"');
    write('extra="x"');
    expect(server.rows("temp:query")).toMatchObject([{ gender: 1, birthDate: null, extra: "x" }]);
  });

  test("refuses what it cannot hold", () => {
    const server = createServer();
    expect(() => server.addWorkTable({ schema: "nms:recipeint", rows: [] })).toThrow('did you mean "nms:recipient"?');
    expect(() => server.addWorkTable({ name: "../x", rows: [] })).toThrow('"../x" cannot be the name of a work table');
    expect(() => server.addWorkTable({ rows: [{ list: [1] as never }] })).toThrow('rows["temp:query"][0]');
  });
});
