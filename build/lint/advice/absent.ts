import ts from "typescript";
import { type AdviceTable, namesIn, textOf, type Told } from "./told.ts";

/** A value that may not be there. */
function absent({ node, message }: Told): string {
  const expression = node && ts.isExpression(node) ? node : undefined;
  const text = expression ? textOf(expression, "value") : (namesIn(message)[0] ?? "value");
  if (/^(?:instance\.)?vars\b/.test(text))
    return `Say what holds where the variable is not set: String(${text} ?? ""), Number(${text} ?? 0).`;
  const step = expression && expression.parent.getChildCount() > 0 ? optional(expression, text) : `${text}?.name`;
  const ask =
    expression && ts.isCallExpression(expression) ? `Keep it and ask: const found = ${text}; if (found)` : `Ask first: if (${text})`;
  return `${ask} …; or write ${step}, which gives undefined where there is none.`;
}

/** The next step from a value, left out where there is none. */
function optional({ parent }: ts.Expression, text: string): string {
  if (ts.isPropertyAccessExpression(parent)) return `${text}?.${parent.name.text}`;
  return ts.isElementAccessExpression(parent) ? `${text}?.[${textOf(parent.argumentExpression, "name")}]` : `${text} ?? …`;
}

function unknown({ node }: Told): string {
  const text = textOf(node, "value");
  const isCaught =
    node !== undefined &&
    ts.findAncestor(node, (one) => ts.isCatchClause(one) && one.variableDeclaration?.name.getText() === text) !== undefined;
  return isCaught
    ? `Anything can be thrown: write String(${text}), or ${text} instanceof Error ? ${text}.message : String(${text}).`
    : `Say what it is: ask typeof ${text} === "string" first, convert with String(${text}), or write \`${text} as { name: string }\`.`;
}

/** Values that may be missing, or of which nothing is known. */
export const absentAdvice: AdviceTable = {
  2531: absent,
  2532: absent,
  2533: absent,
  2571: unknown,
  2721: "Ask first: if (f) f(); or write f?.().",
  2722: ({ node }) => `Ask first: if (${textOf(node, "f")}) …; or write ${textOf(node, "f")}?.(…), which does nothing where there is none.`,
  2723: "Ask first: if (f) f(); or write f?.().",
  18046: unknown,
  18047: absent,
  18048: absent,
  18049: absent,
  18050: "Give a value: null and undefined have no members.",
};
