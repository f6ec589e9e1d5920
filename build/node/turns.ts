import { RESERVED_NAME } from "../e4x/tree/reserved-name.ts";

/** Counts the turns of a loop: a variable of its own for each, as what many share takes longer to count in than most loops take. */
const TURNS = `${RESERVED_NAME}_turns`;

/** So many turns of one loop go by between two looks at the clock. */
const BETWEEN_LOOKS = 1000;

/** No line of an author: coverage does not count it. Comments with `@preserve` stay where code is compiled on. */
const UNCOUNTED = "/* v8 ignore next -- @preserve */";

/** What stands before a loop, in a block with it. */
export const BEFORE_LOOP = `{ ${UNCOUNTED} let ${TURNS} = 0; `;

/**
 * What stands at the head of a loop's body: a declaration, as it is the one statement that gives no completion value. Once the time is over
 * the counter stays where it is, and each further turn asks and is stopped.
 * @param operations what the operations are members of
 */
export function countTurn(operations: string): string {
  return `${UNCOUNTED} let ${RESERVED_NAME}_turn = ++${TURNS} > ${BETWEEN_LOOKS} && (${TURNS} = ${operations}.turn());`;
}
