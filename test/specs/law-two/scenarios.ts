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

const orders = { files: { "/upload/orders.csv": "id;total" }, now: new Date("2026-03-01T08:00:00Z") };
const ROUTE = "activities/nightly-scoring/route.condition.ts";
const WAIT = "activities/nightly-scoring/wait-for-file.advanced.ts";

/** Activities of other kinds, and what has an initialisation script: they run as tasks. */
export const tasks: readonly Scenario[] = [
  { source: WAIT, name: "the file is there", options: orders, vars: { filename: "/upload/orders.csv" } },
  { source: WAIT, name: "the file never comes", options: orders, vars: { filename: "/upload/none.csv" } },
  { source: ROUTE, name: "the first condition", vars: { recCount: 0, score: 100 } },
  { source: ROUTE, name: "a condition that loads a library", vars: { recCount: 1, score: 100 } },
  { source: ROUTE, name: "no condition", vars: { recCount: 1, score: 0 } },
  {
    source: "activities/nightly-scoring/score.ts",
    name: "after its initialisation script, with a library",
    options: { ...orders, rows: { "nms:recipient": [{ id: 7, email: "ann@example.com" }] } },
    vars: { recipientId: 7, orders: 9, spent: 1050, segment: "A" },
  },
  { source: "activities/nightly-scoring/score.init.ts", name: "alone", options: orders, vars: { segment: "B" } },
];
