import { createCampaign } from "../../runtime/campaign/create-campaign.ts";
import type { Campaign, CampaignOptions } from "../../runtime/campaign/campaign.ts";
import { toFriendly, type FriendlyValue } from "../../runtime/campaign/values/friendly.ts";
import { wireFromXml } from "../../runtime/campaign/values/wire-from-xml.ts";
import { xmlText } from "../../runtime/campaign/values/xml-text.ts";
import type { WireElement, WireValue } from "../../runtime/wire/wire.ts";

export const orderSchema = "test/fixtures/schema/order.xml";
export const shopSchema = "test/fixtures/schema/shop.xml";
export const stagedSchema = `<srcSchema namespace="cus" name="loyalty" label="Loyalty"><element name="loyalty" autopk="true" autouuid="true" autoStg="true">
  <key name="card"><keyfield xpath="@card"/></key>
  <attribute name="card" type="string"/><attribute name="points" type="long"/><attribute name="tier" type="string" default="'basic'"/>
  <element name="recipient" type="link" target="nms:recipient"/>
</element></srcSchema>`;

/** A markup text becomes an XML argument; everything else goes as it is. */
export function wire(value: WireValue): WireValue {
  return typeof value === "string" && value.startsWith("<") ? { xml: wireFromXml(value) } : value;
}

/** Calls a service of a campaign; markup texts are XML arguments. */
export function call(campaign: Campaign, path: string, ...args: WireValue[]): FriendlyValue {
  return toFriendly(campaign.connect().bridge.call(path, args.map(wire)));
}

/** Runs a query; gives the result without its line breaks. */
export function query(campaign: Campaign, text: string): string {
  return xmlText(call(campaign, "xtk.queryDef#ExecuteQuery", text) as WireElement).replace(/\n\s*/g, "");
}

/** A campaign with the schemas of these specs. */
export function campaignWith(options: CampaignOptions = {}): Campaign {
  return createCampaign({ ...options, schemas: [orderSchema, shopSchema, stagedSchema, ...(options.schemas ?? [])] });
}
