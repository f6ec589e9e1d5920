/** The versions of Node.js that xtkit runs on, as `engines` of package.json has them: alternatives of `^major.minor.0` and `>=major.minor.0`. */
export const SUPPORTED_NODE = "^20.19.0 || ^22.13.0 || >=24.0.0";

/**
 * The one sentence that somebody with another Node.js gets. It stands here and not in the catalogue: this file alone is read before the version is
 * known, so it is written in the ECMAScript of 2020 and imports nothing.
 * @param version the running version, `18.20.4`
 * @returns undefined for a version that will do
 */
export function nodeComplaint(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const alternatives = SUPPORTED_NODE.split(" || ").map((range) => {
    const [neededMajor = 0, neededMinor = 0] = range.replace(/^\D+/, "").split(".").map(Number);
    return { isOpen: range.startsWith(">="), neededMajor, neededMinor };
  });
  const isSupported = alternatives.some(
    ({ isOpen, neededMajor, neededMinor }) => (major === neededMajor && minor >= neededMinor) || (isOpen && major > neededMajor),
  );
  if (isSupported) return undefined;
  const needed = alternatives.map(({ neededMajor, neededMinor }) => `${neededMajor}.${neededMinor}`).join(", ");
  return `xtkit needs Node.js ${needed} or later, this is ${version}.`;
}
