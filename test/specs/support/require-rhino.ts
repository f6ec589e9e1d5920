import { spawnSync } from "node:child_process";

/** Says once, before the tests, whether the emitted scripts are also run on a real E4X engine. */
export default function requireRhino(): void {
  if (spawnSync("rhino", ["-e", "1"], { encoding: "utf8" }).status === 0) return;
  const message = "Rhino is not installed (Debian: apt-get install rhino): tests that run scripts on it";
  if (process.env.XTKIT_REQUIRE_RHINO) throw new Error(`${message} cannot be left out here`);
  process.stderr.write(`${message} are skipped\n`);
}
