import { compile } from "../expression/compile.ts";
import { toText } from "../expression/to-text.ts";
import { functionContext } from "../store/resolve-path.ts";
import { service } from "../dispatch/service.ts";

const path = "xtk.queryDef.EvaluateExpr";

/** "EvaluateExpr" of the API reference: the value of an expression that needs no record, as text. */
export const evaluateExpression = service(path, ["text"], ({ store, variables }, text) => {
  const evaluate = compile<null>(text, {
    ...functionContext(store),
    ...(variables ? { variables } : {}),
    resolve(field) {
      throw new Error(`${path} knows no record, and "${field}" is a field of one`);
    },
  });
  return toText(evaluate(null));
});
