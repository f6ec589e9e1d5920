/** What is known of a code that journals have. */
export interface ErrorCode {
  /** What it means and where to look, in plain words. */
  explanation: string;
  /** `seen`: in journals, support articles or sources that are public. `unverified`: one third party says so. */
  evidence: "seen" | "unverified";
}

const SEEN = { evidence: "seen" } as const;

const LOGON =
  "A logon function was called where it may not be: scripts of a workflow run as the operator of the workflow, and log on nobody else.";
const URL_PERMISSION = "The address is not allowed by the server's configuration: add its domain to urlPermission in serverConf.xml.";
const REFUSED_ADDRESS = "The server refuses this operator from this IP address: see the security zones, and the zone of the operator.";

/** Codes by name: those of a list of public journals and articles. The words are those of xtkit, and not of Adobe. */
export const errorCodes: ReadonlyMap<string, ErrorCode> = new Map<string, ErrorCode>([
  ["JST-310000", { explanation: 'Where a script failed. It says "compiling" of errors at run time as well.', ...SEEN }],
  [
    "JST-310003",
    {
      explanation: "A library was not found: loadLibrary wants namespace:name with the ending, such as cus:score.js.",
      evidence: "unverified",
    },
  ],
  ["JST-310026", { explanation: URL_PERMISSION, ...SEEN }],
  ["JST-310027", { explanation: URL_PERMISSION, ...SEEN }],
  ["JST-310034", { explanation: LOGON, ...SEEN }],
  ["JST-310036", { explanation: LOGON, ...SEEN }],
  ["JST-310039", { explanation: LOGON, ...SEEN }],
  ["SCR-160012", { explanation: "A script ended with an error; the row beside it says in which line.", ...SEEN }],
  [
    "SCR-160037",
    {
      explanation: "A node of one XML document was put into another: import it first, with importNode, or make it in that document.",
      ...SEEN,
    },
  ],
  ["SOP-330006", { explanation: "The schema has no method of this name: look at its spelling, and at the schema before it.", ...SEEN }],
  ["SOP-330011", { explanation: "A server method failed; what it failed for stands behind or below.", ...SEEN }],
  ["XSV-350008", { explanation: "The session is over or was never one: log on again, and read the token anew.", ...SEEN }],
  ["XSV-350012", { explanation: "The name or the password of the operator is wrong, or the operator is disabled.", ...SEEN }],
  ["XSV-350013", { explanation: REFUSED_ADDRESS, ...SEEN }],
  ["XSV-350014", { explanation: REFUSED_ADDRESS, ...SEEN }],
  ["XTK-170019", { explanation: "The operator may not do this: it lacks a named right, or a right on the folder.", ...SEEN }],
  [
    "XTK-170036",
    {
      explanation: "An expression of a query or a condition cannot be read: look for quotes within a value, and for names of fields.",
      ...SEEN,
    },
  ],
]);

/** What a code means; undefined for one that is not known here. */
export function explanationOf(code: string): string | undefined {
  const known = errorCodes.get(code);
  return known && (known.evidence === "unverified" ? `${known.explanation} (Unverified.)` : known.explanation);
}
