/** The first line in which two texts differ. */
export interface LineDifference {
  /** 1-based. */
  line: number;
  /** The line of the text that was given; undefined where it has ended. */
  given?: string;
  /** The line of the text as it is built; undefined where that has ended. */
  built?: string;
}

/** A script without what the way to the server and back changes: the kind of line ends, a byte order mark, empty lines at the end. */
export function comparable(text: string): string {
  return text
    .replace(/^\ufeff/, "")
    .replace(/\r\n?/g, "\n")
    .trimEnd();
}

/** @returns undefined for texts that are the same script */
export function firstDifference(given: string, built: string): LineDifference | undefined {
  const [one, other] = [comparable(given).split("\n"), comparable(built).split("\n")];
  const length = Math.max(one.length, other.length);
  for (let index = 0; index < length; index++) {
    const [left, right] = [one[index], other[index]];
    if (left !== right)
      return { line: index + 1, ...(left !== undefined && { given: left }), ...(right !== undefined && { built: right }) };
  }
  return undefined;
}
