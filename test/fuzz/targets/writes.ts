import fc from "fast-check";
import { createCampaign, runScript } from "../../runtime/index.ts";
import { lot, target } from "../target.ts";

interface Write {
  operation: "insert" | "update" | "insertOrUpdate" | "delete";
  email: string;
  lastName?: string;
}

const LOT = 40;
const write: fc.Arbitrary<Write> = fc.record(
  {
    operation: fc.constantFrom("insert", "update", "insertOrUpdate", "delete"),
    email: fc.constantFrom("a@x.io", "b@x.io", "c@x.io"),
    lastName: fc.constantFrom("", "Ann", "x & y", "<z>", "'\"", "  edge ", "é😀"),
  },
  { requiredKeys: ["operation", "email"] },
);

/** What writes by a key leave in a table, against a map. */
export const writes = target({
  name: "writes",
  runs: 12,
  inputs: LOT,
  arbitrary: lot(write, LOT),
  async hold(given) {
    const model = new Map<string, string>();
    const list = given.filter(({ operation, email, lastName }) => {
      const known = model.get(email);
      // A second record of a key is another matter.
      if (operation === "insert" && known !== undefined) return false;
      if (operation === "delete") model.delete(email);
      else if (known !== undefined) model.set(email, lastName ?? known);
      else if (operation !== "update") model.set(email, lastName ?? "");
      return true;
    });
    const campaign = createCampaign();
    const script = `list.forEach(function (each) {
  var row = <recipient xtkschema="nms:recipient" _operation={each.operation} _key="@email" email={each.email}/>;
  if (each.lastName !== undefined) row.@lastName = each.lastName;
  try { xtk.session.Write(row) } catch (e) { logInfo("threw") }
})`;
    await runScript(script, { campaign, globals: { list } });
    const found = campaign.rows("nms:recipient") as { email: string; lastName: string }[];
    const left = (rows: Iterable<readonly [string, string]>): string => JSON.stringify([...rows].sort(([a], [b]) => (a < b ? -1 : 1)));
    const [wanted, got] = [left(model), left(found.map(({ email, lastName }) => [email, lastName ?? ""]))];
    if (wanted !== got) throw new Error(`${got}, not ${wanted}`);
  },
});
