/** The starts, and everything that they lead to. */
export function reachable(starts: Iterable<string>, next: (one: string) => Iterable<string>): Set<string> {
  const reached = new Set(starts);
  for (const one of reached) for (const other of next(one)) reached.add(other);
  return reached;
}
