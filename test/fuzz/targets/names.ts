import fc from "fast-check";
import { createCampaign, runScript } from "../../runtime/index.ts";
import { target } from "../target.ts";

const LOT = 20;
const name = fc.oneof(
  fc.constantFrom(
    "__proto__",
    "constructor",
    "prototype",
    "toString",
    "valueOf",
    "hasOwnProperty",
    "length",
    "then",
    "toJSON",
    "__defineGetter__",
    "get",
    "set",
    "value",
    "é",
    "_",
    "a.b",
    "a-b",
  ),
  // Those are of the server, and mean something.
  fc.stringMatching(/^[A-Za-z_][\w.-]{0,6}$/).filter((text) => !/^(?:_key|_operation|xtkschema|xml.*)$/i.test(text)),
);

/** Names that someone else chose: of variables, options, files, elements and attributes. */
export const names = target({
  name: "names",
  runs: 20,
  inputs: LOT * 3,
  arbitrary: fc.uniqueArray(name, { minLength: LOT, maxLength: LOT }),
  async hold(list) {
    const before = Reflect.ownKeys(Object.prototype).length;
    const campaign = createCampaign({ openSchemas: true });
    const script = `list.forEach(function (name, index) {
  var row = new XML("<t" + index + " xtkschema='cus:t" + index + "'><e v='1'/></t" + index + ">");
  row["@" + name] = "a" + index;
  row.e.setName(list[(index + 1) % list.length]);
  xtk.session.Write(row);
  vars[name] = "v" + index;
  setOption("o:" + name, "p" + index);
});
list.map(function (name) { return getOption("o:" + name) }).join()`;
    const { value, vars } = await runScript(script, {
      campaign,
      globals: { list },
    });
    if (value !== list.map((_, index) => `p${index}`).join()) throw new Error(`options: ${String(value)}`);
    list.forEach((each, index) => {
      if (!Object.hasOwn(vars, each) || vars[each] !== `v${index}`) throw new Error(`vars.${each} is ${String(vars[each])}`);
      // An element named as its table is a record of it.
      const rows = JSON.stringify(campaign.rows(`cus:t${index}`));
      if (!rows.includes(`"a${index}"`)) throw new Error(`with @${each}, the rows are ${rows}`);
    });
    if (Reflect.ownKeys(Object.prototype).length !== before) throw new Error("Object.prototype has new members");
  },
});
