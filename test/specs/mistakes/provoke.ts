import { createCampaign, runScript, type Campaign, type CampaignOptions } from "../../runtime/index.ts";
import { librarySchemas, libraryRows } from "../campaign/library.ts";
import { orderSchema, shopSchema, stagedSchema } from "../campaign/support.ts";

/** What makes a mistake: a script on `world()`, or anything else that throws. */
export type Provocation = string | (() => unknown);

/** Provocations by the name of the mistake. */
export type Provocations<Messages> = { readonly [Name in keyof Messages]: Provocation };

const card = `<srcSchema namespace="cus" name="card"><element name="card" autopk="true">
  <attribute name="code" type="string"/>
  <attribute name="round" type="string" expr="@trip + 'x'"/><attribute name="trip" type="string" expr="@round + 'y'"/>
  <attribute name="odd" type="string" default="DefaultFolder('x')"/>
</element></srcSchema>`;

/** A server with something of everything. */
export function world(options: CampaignOptions = {}): Campaign {
  const campaign = createCampaign({
    schemas: [orderSchema, shopSchema, stagedSchema, card, ...librarySchemas],
    rows: {
      ...libraryRows,
      "nms:recipient": [{ id: 1, email: "a@x.io", lastName: "Ann", folder: { id: 10, name: "main" } }],
      "nms:service": [{ id: 5, name: "news" }],
      "xtk:option": [
        { name: "odd", dataType: 99 },
        { name: "count", dataType: 3, longValue: 1 },
      ],
    },
    files: { "/a.txt": "one\ntwo\n", "/dir/b.txt": "x", "/empty.xml": "" },
    ...options,
  });
  campaign.http("http://promise/", () => Promise.resolve("x") as never);
  campaign.http("http://number/", () => 5 as never);
  campaign.http("http://body/", () => ({ body: 5 as never }));
  campaign.http("http://slow/", () => ({ takes: 1_000_000 }));
  campaign.http("http://gone/", () => ({ status: 404 }));
  campaign.soap("a#None", () => ({}));
  campaign.sql("select 1", () => [["x"]]);
  return campaign;
}

const shared = world();
const fresh = shared.snapshot();

/** What a provocation throws. */
export async function provoke(provocation: Provocation): Promise<unknown> {
  try {
    shared.restore(fresh);
    if (typeof provocation === "string") await runScript(provocation, { campaign: shared });
    else await provocation();
  } catch (error) {
    return error;
  }
  throw new Error(`nothing was thrown: ${String(provocation)}`);
}

/** A script that selects by an expression. */
export function selecting(expression: string, schema = "nms:recipient"): string {
  const node = JSON.stringify(expression);
  return `xtk.queryDef.create(<queryDef schema="${schema}" operation="select"><select><node expr={${node}}/></select></queryDef>).ExecuteQuery()`;
}

/** A script that runs a query. */
export function querying(inner: string, attributes = 'schema="nms:recipient" operation="select"'): string {
  return `xtk.queryDef.create(<queryDef ${attributes}>${inner}</queryDef>).ExecuteQuery()`;
}

/** A script that writes a document. */
export function writing(document: string, method = "Write"): string {
  return `xtk.session.${method}(${document})`;
}
