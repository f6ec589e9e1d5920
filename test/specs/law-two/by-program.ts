/** The log of each program by its number. */
export function byProgram(logs: readonly { message: string }[]): string[][] {
  const programs: string[][] = [];
  for (const { message } of logs) {
    if (/^program \d+$/.test(message)) programs.push([]);
    else programs.at(-1)?.push(message);
  }
  return programs;
}
