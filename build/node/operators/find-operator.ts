/**
 * Where an operator stands between its operands, comments skipped.
 * @returns its index in `code`
 * @throws Error when it is not there: a bug of the caller
 */
export function findOperator(code: string, operator: string, from: number, to: number): number {
  let index = from;
  while (index < to) {
    if (code.startsWith("//", index)) {
      const end = code.slice(index, to).search(/[\n\r\u2028\u2029]/);
      index = end < 0 ? to : index + end;
    } else if (code.startsWith("/*", index)) {
      index = code.indexOf("*/", index) + 2;
    } else if (code.startsWith(operator, index)) {
      return index;
    } else {
      index++;
    }
  }
  throw new Error(`no ${operator} between ${from} and ${to}`);
}
