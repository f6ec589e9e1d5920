import { exists, num, text, x } from "xtkit/xml";

/** Reads recipients in one query and counts them by the domain of their address. */
export default function () {
  const minimum = Number(vars.minimumId);
  const fields = ["@id", "@email", "[folder/@name]"];
  const query = xtk.queryDef.create(
    x(
      "queryDef",
      { schema: "nms:recipient", operation: "select", lineCount: 1000 },
      x("select", null, fields.map((expr) => x("node", { expr }))),
      x("where", null, x("condition", { expr: `@id >= ${minimum}` })),
      x("orderBy", null, x("node", { expr: "@id" })),
    ),
  );
  const result = query.ExecuteQuery();
  if (!exists(result.recipient)) {
    logWarning(`no recipient from ${minimum} on`);
    return;
  }

  const domains: string[] = [];
  const counts: { [domain: string]: number } = {};
  for (const recipient of result.recipient) {
    const domain = text(recipient["@email"], "@none").split("@")[1];
    if (counts[domain] === undefined) {
      counts[domain] = 0;
      domains.push(domain);
    }
    counts[domain] += 1;
    instance.vars.lastId = num(recipient["@id"]);
  }
  for (const domain of domains) logInfo(`${domain}: ${counts[domain]}`);
}
