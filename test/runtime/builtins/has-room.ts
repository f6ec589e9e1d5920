/**
 * Whether the stack has room for what reads texts: V8 ends the process where it has none to compile a regular expression.
 * @param calls how many more must fit
 */
export function hasRoom(calls = 600): boolean {
  try {
    return descend(calls);
  } catch {
    return false;
  }
}

function descend(calls: number): boolean {
  return calls === 0 || !!descend(calls - 1);
}
