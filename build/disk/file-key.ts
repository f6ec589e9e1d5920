/** What is the same for paths that are one file on some disk: those of Windows and macOS see no letters' case, and know one form of each accent. */
export function fileKey(path: string): string {
  return path.normalize("NFC").toLowerCase();
}
