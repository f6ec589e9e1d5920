/** What replication has to do with a staged record. */
export interface Staging {
  /** The columns that were given, which is all that reaches the cloud table; every column without it. */
  assigned?: ReadonlySet<string> | undefined;
  /** The cloud record goes away at the next replication. */
  deleted?: true | undefined;
}
