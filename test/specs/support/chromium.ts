import { existsSync } from "node:fs";

/** Where Debian's package has it; `XTKIT_CHROMIUM` names another one. */
const PROGRAMS = [process.env.XTKIT_CHROMIUM, "/usr/bin/chromium"];

/**
 * The browser that pages are looked at with; undefined where none is installed. With XTKIT_REQUIRE_CHROMIUM set its absence is an error, never a
 * reason to skip.
 */
export function chromium(): string | undefined {
  const found = PROGRAMS.find((program) => program !== undefined && existsSync(program));
  if (found === undefined && process.env.XTKIT_REQUIRE_CHROMIUM) throw new Error("Chromium is required and not installed");
  return found;
}
