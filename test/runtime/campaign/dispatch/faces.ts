/**
 * A path as services have it: `NLWS.xtkSession.Write` is the other face of `xtk.session.Write`, and both are one service. What
 * comes out is turned into E4X or DOM where the script is.
 */
export function canonicalPath(path: string): string {
  return path.replace(
    /^NLWS\.([a-z0-9]+)([A-Z])(\w*)/,
    (_, namespace: string, initial: string, rest: string) => `${namespace}.${initial.toLowerCase()}${rest}`,
  );
}
