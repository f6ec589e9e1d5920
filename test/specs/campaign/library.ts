import type { Campaign, CampaignOptions } from "../../runtime/campaign/campaign.ts";
import { createCampaign } from "../../runtime/campaign/create-campaign.ts";

/** Readers, groups of readers (an N-N relation), cards (1-1), loans with XML notes: every kind of link. */
export const librarySchemas: readonly string[] = [
  `<srcSchema namespace="lib" name="reader">
    <enumeration name="kind" basetype="byte" default="adult"><value name="child" label="A child" value="0"/><value name="adult" label="An adult" value="1"/></enumeration>
    <enumeration name="tier" basetype="string"><value name="gold" label="Gold" value="G"/><value name="silver" label="Silver"/></enumeration>
    <element name="reader" autopk="true">
      <compute-string expr="@name + ' (' + @town + ')'"/>
      <key name="name"><keyfield xpath="@name"/></key>
      <attribute name="name" type="string"/><attribute name="town" type="string"/><attribute name="born" type="date"/><attribute name="kind" type="byte" enum="kind"/>
      <attribute name="tier" type="string" enum="tier"/><attribute name="fee" type="double"/>
      <attribute name="shout" type="string" expr="Upper(@name)"/>
      <element name="address"><attribute name="street" type="string"/><attribute name="zip" type="string"/></element>
    </element></srcSchema>`,
  `<srcSchema namespace="lib" name="group"><element name="group" autopk="true">
      <key name="name"><keyfield xpath="@name"/></key><attribute name="name" type="string"/></element></srcSchema>`,
  `<srcSchema namespace="lib" name="membership"><element name="membership">
      <key name="pair" internal="true"><keyfield xlink="reader"/><keyfield xlink="group"/></key>
      <attribute name="since" type="date"/>
      <element name="reader" type="link" target="lib:reader" revIntegrity="own"/>
      <element name="group" type="link" target="lib:group" revLink="membership" revIntegrity="define"/></element></srcSchema>`,
  `<srcSchema namespace="lib" name="card"><element name="card" autopk="true">
      <attribute name="number" type="string"/>
      <element name="reader" type="link" target="lib:reader" revCardinality="single" revIntegrity="own"/></element></srcSchema>`,
  `<srcSchema namespace="lib" name="loan"><element name="loan" autopk="true">
      <attribute name="title" type="string"/><attribute name="days" type="long"/><attribute name="due" type="date"/>
      <element name="note" type="memo"/>
      <element name="mark" unbound="true" xml="true"><attribute name="page" type="long"/><attribute name="text" type="string"/></element>
      <element name="reader" type="link" target="lib:reader" revLink="loan" revIntegrity="own"/></element></srcSchema>`,
];

export const libraryRows: NonNullable<CampaignOptions["rows"]> = {
  "lib:reader": [
    { id: 1, name: "Ann", town: "Lyon", born: "1990-05-01", kind: 1, tier: "G", fee: 10, address: { street: "Rue A", zip: "69001" } },
    { id: 2, name: "Bob", town: "Lyon", born: "2015-02-03", kind: 0, tier: "silver", fee: 2.5 },
    { id: 3, name: "Cid", town: "Nice", kind: 1, fee: 10 },
    { id: 4, name: "Dan", town: "", kind: 1 },
  ],
  "lib:group": [
    { id: 11, name: "poets" },
    { id: 12, name: "chess" },
  ],
  "lib:membership": [
    { "reader-id": 1, "group-id": 11, since: "2024-01-01" },
    { "reader-id": 1, "group-id": 12, since: "2025-01-01" },
    { "reader-id": 2, "group-id": 12, since: "2025-06-01" },
  ],
  "lib:card": [{ id: 21, number: "C-1", "reader-id": 1 }],
  "lib:loan": [
    {
      id: 31,
      title: "Ulysses",
      days: 30,
      due: "2026-01-01",
      "reader-id": 1,
      note: "long",
      mark: [
        { page: 1, text: "a" },
        { page: 9, text: "b" },
      ],
    },
    { id: 32, title: "Emma", days: 10, due: "2026-02-01", "reader-id": 1 },
    { id: 33, title: "Dune", days: 20, "reader-id": 2 },
    { id: 34, title: "Lost", days: 5 },
  ],
};

/** A campaign with the library. */
export function library(options: CampaignOptions = {}): Campaign {
  return createCampaign({ schemas: librarySchemas, rows: libraryRows, ...options });
}
