import { num, text, x } from "xtkit/xml";
import { levelOf, scoreOf } from "./scoring.library";

/** Scores one recipient; the library is loaded, and not part of the script. */
export default function () {
  const query = xtk.queryDef.create(
    x(
      "queryDef",
      { schema: "nms:recipient", operation: "getIfExists" },
      x("select", null, x("node", { expr: "@id" }), x("node", { expr: "@email" })),
      x("where", null, x("condition", { expr: `@id = ${Number(vars.recipientId)}` })),
    ),
  );
  const recipient = query.ExecuteQuery();
  const score = scoreOf(Number(vars.orders), Number(vars.spent));
  vars.score = score;
  logInfo(`${String(task.vars.startedAt)} ${text(recipient["@email"], "nobody")} ${num(recipient["@id"], 0)}: ${levelOf(score)}`);
}
