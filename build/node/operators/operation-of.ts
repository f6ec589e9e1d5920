/** The operation that an operator is where its operands may be XML. */
export function operationOf(operator: string, isLeftPlain: boolean, isRightPlain: boolean): "add" | "equal" | undefined {
  if (operator === "+") return isLeftPlain || isRightPlain ? undefined : "add";
  if (operator !== "==" && operator !== "!=") return undefined;
  return isLeftPlain && isRightPlain ? undefined : "equal";
}
