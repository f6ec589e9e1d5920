import { chromium } from "./chromium.ts";

/** Says once, before the tests, whether pages are also looked at in a browser. */
export default function requireChromium(): void {
  if (chromium() !== undefined) return;
  process.stderr.write("Chromium is not installed (Debian: apt-get install chromium): tests that look at pages in it are skipped\n");
}
