import { compile } from "../expression/compile.ts";
import { toText } from "../expression/to-text.ts";
import { functionContext } from "../store/resolve-path.ts";
import { service } from "../dispatch/service.ts";
import { mistake } from "../../mistakes/mistake.ts";

const path = "xtk.queryDef.EvaluateExpr";

/** "EvaluateExpr" of the API reference: the value of an expression that needs no record, as text. */
export const evaluateExpression = service(path, ["text"], ({ store, variables }, text) => {
  const evaluate = compile<null>(text, {
    ...functionContext(store),
    ...(variables ? { variables } : {}),
    resolve(field) {
      throw mistake("expression-of-no-record", { call: path, path: field });
    },
  });
  return toText(evaluate(null));
});
