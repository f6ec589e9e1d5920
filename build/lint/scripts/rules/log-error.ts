import type { AnyNode } from "../../../e4x/tree/nodes.ts";
import type { ScriptRule, ScriptRuleContext } from "../script-rule.ts";

/** Statements that only leave: beside a call that does not come back they say the same. */
const LEAVING = new Set(["BreakStatement", "ContinueStatement", "ReturnStatement", "ThrowStatement"]);
const SILENT = new Set(["FunctionDeclaration", "EmptyStatement"]);
const LOOPS = /^(?:For|While|DoWhile)/;

/** The first statement behind one that does something. */
function nextOf(statement: AnyNode, parent: AnyNode | undefined): AnyNode | undefined {
  const list = (parent?.type === "SwitchCase" ? parent.consequent : parent?.body) as AnyNode[] | undefined;
  if (!Array.isArray(list)) return undefined;
  return list.slice(list.indexOf(statement) + 1).find(({ type }) => !SILENT.has(type));
}

function check(node: AnyNode, { script, report }: ScriptRuleContext): void {
  const statement = script.parentOf(node);
  if (!script.isGlobal(node.callee, "logError") || statement?.type !== "ExpressionStatement") return;
  const next = nextOf(statement, script.parentOf(statement));
  if (next !== undefined && LEAVING.has(next.type)) return;
  if (next !== undefined) report("XTK2020", next);
  let inner = statement;
  for (const parent of script.around(statement)) {
    if (/Function/.test(parent.type)) return;
    if (LOOPS.test(parent.type) && parent.body === inner) return report("XTK2021", node);
    inner = parent;
  }
}

/** `logError` as one line of the journal among others: it ends the script. */
export const logError: ScriptRule = { codes: ["XTK2020", "XTK2021"], types: ["CallExpression"], check };
