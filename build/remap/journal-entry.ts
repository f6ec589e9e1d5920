/** What a journal says of one failure. */
export interface JournalEntry {
  /** The part of the text that says it. */
  start: number;
  end: number;
  /** The line of the journal that it begins on, 1-based. */
  journalLine: number;
  /** The line that its message ends on. */
  journalEnd: number;
  code?: string;
  /** Name of the script as the journal has it; absent where there is a code alone. */
  script?: string;
  /** Number of its line as the journal has it. */
  scriptLine?: number;
  message: string;
  /** Of a syntax error: the line as the server has it, and where its parser stopped. */
  sourceLine?: string;
  token?: string;
  /** Other codes that are told with it. */
  causes: string[];
  /** The activity's column in the row. */
  activity?: string;
  /** The script that the row beside it says has failed: which activity loaded a library. */
  within?: string;
}
