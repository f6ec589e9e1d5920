import type { campaignMessages } from "../../../../build/diagnostics/messages/mock/campaign.ts";
import { createCampaign, type CampaignOptions, type FixtureRow } from "../../../runtime/index.ts";
import { server } from "../../../runtime/run/session.ts";
import { call } from "../../campaign/support.ts";
import { type Provocations, querying, selecting, world, writing } from "../provoke.ts";

const rows = (list: unknown): (() => unknown) => {
  return () => createCampaign({ rows: { "nms:recipient": list as FixtureRow[] } });
};

const extension = '<srcSchema namespace="cus" name="plus" extendedSchema="cus:none"><element name="plus"/></srcSchema>';

export const campaign: Provocations<typeof campaignMessages> = {
  "unknown-schema": querying('<select><node expr="@id"/></select>', 'schema="nms:recipeint"'),
  "unset-schema": querying('<select><node expr="@id"/></select>', 'schema="undefined"'),
  "missing-work-table": querying('<select><node expr="@id"/></select>', 'schema="temp:query1"'),
  "unknown-schema-object": 'getSchema("x:y")',
  "unreadable-schema": () => createCampaign({ schemas: ["nowhere.xml"] }),
  "missing-extended-schema": () => createCampaign({ schemas: [extension] }),
  "unreadable-library": () => createCampaign({ libraries: { "cus:a.js": "nowhere.js" } }),
  "rows-not-a-list": rows({}),
  "row-not-an-object": rows([5]),
  "row-value": rows([{ email: () => "" }]),
  "row-list": rows([{ email: ["a"] }]),
  "work-table-name": () => createCampaign().addWorkTable({ name: "../x", rows: [] }),
  "snapshot-of-other-campaign": () => createCampaign().restore(world().snapshot()),
  "snapshot-gone": () => {
    const own = world();
    const [outer, inner] = [own.snapshot(), own.snapshot()];
    own.restore(outer);
    own.restore(inner);
  },
  "schema-without-staging": () => world().replicate("xtk:folder"),
  "unpassable-result": () => {
    const own = world();
    own.replace("nms.delivery.Test", () => (() => 1) as never);
    return own.connect().bridge.call("nms.delivery.Test", []);
  },
  "object-of-finished-run": async () => {
    const { value } = await world().call(() => new (server["File"] as new (path: string) => { size: number })("/a.txt"));
    return value.size;
  },
  "unknown-path": selecting("@emial"),
  "path-of-document": selecting("[/]"),
  "path-with-function": selecting("[folder()/@name]"),
  "path-to-parent": selecting("[../@x]"),
  "path-with-filter": selecting("[folder[1]/@name]"),
  "path-with-other-filter": selecting("[mark[@page > 1]/@text]", "lib:loan"),
  "path-to-collection": () => {
    const own = createCampaign({
      schemas: [
        '<srcSchema namespace="cus" name="a"><element name="a" autopk="true"><attribute name="n" type="long" expr="[b/@id]"/></element></srcSchema>',
        '<srcSchema namespace="cus" name="b"><element name="b" autopk="true"><element name="a" type="link" target="cus:a"/></element></srcSchema>',
      ],
      rows: { "cus:a": [{ id: 1 }] },
    });
    return call(own, "xtk.queryDef#ExecuteQuery", '<queryDef schema="cus:a"><select><node expr="@n"/></select></queryDef>');
  },
  "path-of-other-dimension": selecting("[nms:group:@id]"),
  "path-to-no-field": querying('<select><node expr="@id"/></select><where><condition expr="location = 1"/></where>'),
  "path-to-record": querying('<select><node expr="@id"/></select><where><condition expr="folder = 1"/></where>'),
  "xml-field-filtered": querying('<where><condition expr="[line/@sku] = 1"/></where>', 'schema="cus:order" operation="count"'),
  "xml-field-computed": selecting("[mark/@page] + 1", "lib:loan"),
  "calculation-circle": selecting("@round", "cus:card"),
  "calculated-field": writing('<recipient xtkschema="nms:recipient" domain="x.io"/>'),
  "value-of-wrong-type": writing('<recipient xtkschema="nms:recipient" gender="male"/>'),
  "option-unknown": () => createCampaign({ row: {} } as CampaignOptions),
  "argument-kind": () => createCampaign({ seed: "1" as unknown as number }),
  "argument-count": () => (createCampaign as (...given: unknown[]) => unknown)({}, {}),
  "script-texts": () => createCampaign().run({ script: "1", call: "2" } as { script: string }),
  "path-unknown": () => createCampaign().calls("xtk.session.Wirte" as never),
};
