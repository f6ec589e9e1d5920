/** What happened in a run, as far as the picture of its workflow shows it. */
export interface RunTrace {
  /** Names of activities in the order in which they ran. */
  visited?: readonly string[] | undefined;
  /** The events that were posted, with the transition that they went over. */
  events?: readonly { activity?: string; name: string }[] | undefined;
  /** AND-joins to which not every event came. */
  waiting?: readonly string[] | undefined;
  /** How it ended: `finished`, `paused`, `failed`. */
  state?: string | undefined;
  journal: readonly { activity?: string; level: string; message: string }[];
  /** What stopped it. */
  failure?: { message: string } | undefined;
}
