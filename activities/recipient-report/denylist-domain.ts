import { num, text } from "xtkit/xml";
import { expr, likeText, queryDef, write } from "xtkit/xtk";

/** Denylists the recipients of one domain, a page at a time, and leaves out those of protected folders. */
export default function () {
  const domain = String(vars.domain);
  const isProtected = vars.protectedFolder !== undefined;
  const page = queryDef("nms:recipient", {
    select: ["@id", "@email", "[folder/@name]"],
    where: [
      ["@email", "LIKE", `%@${likeText(domain)}`],
      ["@blackList", "=", false],
      { or: [["@id", "<", 100], ["@lastName", "IS NULL"], ["@lastName", "IN", ["Test", "O'Neil"]]] },
      isProtected ? ["[folder/@name]", "!=", String(vars.protectedFolder)] : expr`@id > ${0}`,
    ],
    orderBy: [{ expr: "@id", sortDesc: true }],
    lineCount: 500,
  });
  let count = 0;
  for (const recipient of page.ExecuteQuery().recipient) {
    write("nms:recipient", { _operation: "update", _key: "@id", id: num(recipient["@id"]), blackList: true });
    logInfo(`${text(recipient["@email"])} in ${text(recipient.folder["@name"], "no folder")}`);
    count += 1;
  }
  vars.recCount = count;
  const left = queryDef("nms:recipient", { operation: "count", where: ["@blackList", "=", false] }).ExecuteQuery();
  logInfo(`${num(left["@count"])} recipients left`);
}
