/** The first line of a built script: where it comes from. */
export function banner(entry: string, hash: string): string {
  return `// xtkit ${entry} #${hash} — generated, edit the source\n`;
}
