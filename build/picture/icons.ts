/** What an activity is about; each has a colour of its own. */
export type IconGroup = "flow" | "script" | "data" | "channel" | "other";

/** A drawing of lines, in a square of 24. */
export interface Icon {
  group: IconGroup;
  path: string;
}

const CIRCLE = "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18";
const RINGS = "M9 6.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M15 6.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11";
const BRACES = "M9 4C6 4 6.5 6 6.5 8S6 12 4 12c2 0 2.5 2 2.5 4S6 20 9 20M15 4c3 0 2.5 2 2.5 4s.5 4 2.5 4c-2 0-2.5 2-2.5 4s.5 4-2.5 4";
const CYLINDER = "M4 6c0-3 16-3 16 0s-16 3-16 0M4 6v12c0 3 16 3 16 0V6M4 12c0 3 16 3 16 0";
const PAGE = "M6 3h8l4 4v14H6zM14 3v4h4";
const ENVELOPE = "M3 6h18v12H3zM3 6l9 7 9-7";
const DIAMOND = "M12 2.5L21.5 12 12 21.5 2.5 12z";

const drawn: readonly (readonly [group: IconGroup, path: string, kinds: string])[] = [
  ["flow", `${CIRCLE}M10 8.5l6 3.5-6 3.5z`, "start"],
  ["flow", `${CIRCLE}M9 9h6v6H9z`, "end"],
  ["flow", "M3 12h6l6-7h6M9 12l6 7h6M18 2l3 3-3 3M18 16l3 3-3 3", "fork"],
  ["flow", "M21 12h-6L9 5H3M15 12l-6 7H3M18 9l3 3-3 3", "andjoin and andJoin and-join"],
  ["flow", "M7 3h10M7 21h10M8 3v4l4 5 4-5V3M8 21v-4l4-5 4 5v4", "wait"],
  ["flow", `${CIRCLE}M12 7v5l3.5 2.5`, "schedule scheduler"],
  ["flow", "M3 12h13M11 7l5 5-5 5M20.5 4v16", "jumpin jump"],
  ["flow", "M3.5 4v16M8 12h13M16 7l5 5-5 5", "jumpout"],
  ["flow", "M6 17v-6a6 6 0 0 1 12 0v6l2 1.5H4zM10 21.5h4", "alert"],
  ["flow", "M13 3L6 13.5h5L10 21l8-11h-5z", "signal"],
  ["flow", "M8 11.5l3.5 3.5L20 6M19 12.5V20H4V5h10", "approval userAction mailApproval"],
  ["flow", "M3 4h9v6H3zM12 14h9v6h-9zM7.5 10v7H12", "subWorkflow"],
  ["script", BRACES, "js"],
  ["script", `${BRACES}M12 9v6M9 12h6`, "jsx"],
  ["script", `${DIAMOND}M9.7 10.2a2.3 2.3 0 1 1 3.3 2c-.8.4-1 .9-1 1.7M12 16.5v.2`, "jstest test"],
  ["script", `${CYLINDER}M9.5 15.5l2 1.5-2 1.5`, "sql sqlDM"],
  ["script", "M7 18.5a4.2 4.2 0 0 1 0-8.4 6 6 0 0 1 11.2 1.3 3.6 3.6 0 0 1-.4 7.1zM9.5 14.5h5M12.5 12.5l2 2-2 2", "soapImport"],
  ["data", "M4 4h16l-6 8v8l-4-2.5V12z", "query incrementalQuery extract"],
  ["data", RINGS, "union"],
  ["data", `${RINGS}M12 8.5v7`, "intersect intersection"],
  ["data", `${RINGS}M5.5 12h3`, "exclude exclusion"],
  ["data", "M3 12h5l5-7h8M8 12h13M8 12l5 7h8", "split"],
  ["data", "M4 4h11v11H4zM9 15v5h11V9h-5M7.5 9.5h4", "dedup deduplication"],
  ["data", `${CYLINDER}M17 16v5M14.5 18.5h5`, "enrich enrichment changeDimension"],
  ["data", "M4 20l1.2-5L16 4.2l3.8 3.8L9 18.8zM13.5 6.7l3.8 3.8", "writer update updateData"],
  ["data", "M9 6h11M9 12h11M9 18h11M4.5 6h.2M4.5 12h.2M4.5 18h.2", "readList list listUpdate updateList saveList"],
  ["data", `${PAGE}M12 10v7M9 14l3 3 3-3`, "fileImport loadFile import"],
  ["data", `${PAGE}M12 17v-7M9 13l3-3 3 3`, "extractFile fileExport export"],
  ["data", "M4 8h14M14.5 4.5L18 8l-3.5 3.5M20 16H6M9.5 12.5L6 16l3.5 3.5", "fileTransfer"],
  ["data", "M3 6h6l2 2.5h10V19H3zM12 11v5M9.5 14l2.5 2.5 2.5-2.5", "fileCollector"],
  ["channel", ENVELOPE, "delivery email"],
  ["channel", `${ENVELOPE}M15 16.5h3.5`, "continuousDelivery recurringDelivery"],
  ["channel", "M8 3h8v18H8zM11 18h2", "sms mobile"],
];

/** The drawings by the names of activities' elements. */
const icons: ReadonlyMap<string, Icon> = new Map(
  drawn.flatMap(([group, path, kinds]) => kinds.split(" ").map((kind) => [kind, { group, path }] as const)),
);

/** The drawing of a kind of activity; undefined for one that is not known here. */
export function iconOf(kind: string): Icon | undefined {
  return icons.get(kind);
}
