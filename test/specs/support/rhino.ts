import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

let available: boolean | undefined;

/** True when the Rhino shell can be run. With XTKIT_REQUIRE_RHINO set its absence is an error, never a reason to skip. */
export function hasRhino(): boolean {
  available ??= spawnSync("rhino", ["-e", "1"], { encoding: "utf8" }).status === 0;
  if (!available && process.env.XTKIT_REQUIRE_RHINO) throw new Error("Rhino is required and not installed");
  return available;
}

/**
 * Runs a script on Rhino, E4X on.
 * @param script the whole program; `print` writes a line
 * @returns the lines it printed
 * @throws Error with Rhino's own message when the script does not compile or throws
 */
export function runRhino(script: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), "xtkit-rhino-"));
  try {
    const file = join(folder, "script.js");
    writeFileSync(file, script);
    const { status, stdout, stderr } = spawnSync("rhino", ["-encoding", "UTF-8", file], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
      env: { ...process.env, JAVA_TOOL_OPTIONS: "-Dfile.encoding=UTF-8" },
    });
    const complaints = stderr
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("Picked up JAVA_TOOL_OPTIONS"))
      .join("\n");
    if (status !== 0 || complaints !== "") throw new Error(`Rhino: ${complaints || `exit ${status}`}`);
    return stdout.split("\n").slice(0, -1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
