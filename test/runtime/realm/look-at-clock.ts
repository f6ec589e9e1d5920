/**
 * What the loops of a script call after some turns.
 * @param milliseconds the time that the script has; 0 for no limit
 * @param extend asks the host, when it is over, how many milliseconds more there are
 * @returns a function that gives what turns are counted from again; it throws what the script is stopped by
 */
export function lookAtClock(milliseconds: number, extend: () => number): () => number {
  let end = milliseconds === 0 ? Infinity : Date.now() + milliseconds;
  return () => {
    if (Date.now() > end) end = Date.now() + extend();
    return 0;
  };
}
