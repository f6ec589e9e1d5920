import type { CampaignOptions } from "../../runtime/index.ts";

/** One run of an activity: the data it meets and the variables it gets. */
export interface Scenario {
  source: string;
  name: string;
  options?: CampaignOptions;
  vars?: Record<string, string | number>;
  instanceVars?: Record<string, string | number>;
}

const sample = { schemas: ["types/schemas/dem-sampleTable.xml"] };
const ID = "0b0d2f34-61c5-4c0e-8b8f-2f7f4f9b1c11";
const service = { "nms:service": [{ id: 5, name: "newsletter", label: "Newsletter" }] };
const ann = { "nms:recipient": [{ id: 1, email: "ann@example.com", language: "fr" }] };

/** Every activity of the repository, with its ways through. */
export const scenarios: readonly Scenario[] = [
  { source: "activities/sample-ingest/insert.ts", name: "staged table", options: sample },
  { source: "activities/sample-ingest/insert.ts", name: "schema unknown to the server" },
  { source: "activities/sample-ingest/insert-reconciled.ts", name: "new key", options: sample },
  {
    source: "activities/sample-ingest/update.tsx",
    name: "row staged",
    options: { ...sample, rows: { "dem:sampleTableStg": [{ id: ID, testcol1: "old" }] } },
    vars: { sampleId: ID, score: 72 },
  },
  { source: "activities/sample-ingest/update.tsx", name: "row absent", options: sample, vars: { sampleId: ID, score: 1 } },
  {
    source: "activities/recipient-import/write-list.tsx",
    name: "folder for one line",
    options: { rows: { ...ann, "xtk:folder": [{ id: 10, name: "cusFrance" }] } },
    vars: { lines: "ann@example.com;FR\nbob@example.com;DE", skipDenylisted: "true" },
  },
  {
    source: "activities/recipient-import/write-list.tsx",
    name: "control address",
    vars: { lines: "bob@example.com;DE", skipDenylisted: "false" },
  },
  {
    source: "activities/recipient-import/write-list.tsx",
    name: "folder missing on the server",
    vars: { lines: "ann@example.com;FR", skipDenylisted: "true" },
  },
  { source: "activities/newsletter/subscribe.ts", name: "new recipient", options: { rows: service }, vars: { email: "ann@example.com" } },
  { source: "activities/newsletter/subscribe.ts", name: "service missing", vars: { email: "ann@example.com" } },
  {
    source: "activities/newsletter/unsubscribe.tsx",
    name: "of one service",
    options: { rows: { ...service, ...ann } },
    vars: { email: "ann@example.com", service: "newsletter" },
  },
  { source: "activities/newsletter/unsubscribe.tsx", name: "of everything", options: { rows: ann }, vars: { email: "ann@example.com" } },
  {
    source: "activities/recipient-report/count-by-domain.ts",
    name: "several domains",
    options: {
      rows: {
        "nms:recipient": [
          { id: 1, email: "ann@example.com" },
          { id: 2, email: "bob@example.org" },
          { id: 3, email: "" },
        ],
      },
    },
    vars: { minimumId: 1 },
  },
  { source: "activities/recipient-report/count-by-domain.ts", name: "nobody", options: { rows: ann }, vars: { minimumId: 100 } },
  {
    source: "activities/recipient-report/denylist-domain.ts",
    name: "two of three",
    options: {
      rows: {
        "nms:recipient": [
          { id: 1, email: "ann@example.com" },
          { id: 2, email: "bob@example.com", folder: { id: 10, name: "cusFrance" } },
          { id: 3, email: "cy@example.org" },
        ],
      },
    },
    vars: { domain: "example.com" },
  },
  {
    source: "activities/recipient-report/denylist-domain.ts",
    name: "protected folder",
    options: { rows: ann },
    vars: { domain: "example.com' OR 1 = 1", protectedFolder: "$(login)" },
  },
  {
    source: "activities/legacy-scripts/touch-recipients.js",
    name: "one of two",
    options: { rows: { "nms:recipient": [...ann["nms:recipient"], { id: 2, email: "", language: "fr" }] } },
    vars: { language: "fr" },
  },
];
