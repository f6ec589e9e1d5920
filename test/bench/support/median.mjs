/** The value in the middle. */
export function median(values) {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
}

/**
 * Runs programs by turns, so that what else the machine does meets all of them.
 * @param programs each gives what it cost, `{ seconds, clock }`
 * @returns for each the median of both
 */
export function mediansByTurns(programs, rounds) {
  const taken = Array.from({ length: rounds }, () => programs.map((program) => program()));
  return programs.map((_, which) => ({
    seconds: median(taken.map((turn) => turn[which].seconds)),
    clock: median(taken.map((turn) => turn[which].clock)),
  }));
}
