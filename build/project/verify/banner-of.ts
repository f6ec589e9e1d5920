/** The first line of a script that a build wrote names its source, and the state that it was in. */
const BANNER = /^\ufeff?\/\/ xtkit (\S.*?) #([0-9a-f]{7}) (?:—|\\u2014) generated, edit the source[ \t]*(?:\r?\n|$)/;

/** What a script's first line says of its source; undefined for a script that no build wrote. */
export function bannerOf(text: string): { source: string; hash: string } | undefined {
  const [, source, hash] = BANNER.exec(text) ?? [];
  return source === undefined || hash === undefined ? undefined : { source, hash };
}
