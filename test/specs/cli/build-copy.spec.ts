import { chmodSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { temporaryProject } from "../support/project.ts";
import { runCli } from "../support/run-cli.ts";

const files = {
  "activities/w/a.ts": 'export default function () { logInfo("é"); }\n',
  "activities/w/bad.ts": "export default function () { const = 1; }\n",
  "activities/w/poll.advanced.ts": "export function call() { return 0; }\nexport function recall() { task.setCompleted(); return 0; }\n",
};

function cli(root: string, ...argv: string[]): ReturnType<typeof runCli> {
  return runCli("build", ...argv, "--cwd", root);
}

/** A program of this name, in front of all others, that writes what it gets into a file. */
function withClipboard(): string {
  const folder = temporaryProject({ xsel: '#!/bin/sh\ncat > "$(dirname "$0")/clipboard"\n' });
  chmodSync(join(folder, "xsel"), 0o755);
  vi.stubEnv("PATH", `${folder}${delimiter}${process.env.PATH ?? ""}`);
  return join(folder, "clipboard");
}

describe.skipIf(process.platform !== "linux")("xtkit build --copy", () => {
  beforeEach(() => ["WSL_DISTRO_NAME", "WAYLAND_DISPLAY"].forEach((name) => vi.stubEnv(name, undefined)));
  afterEach(() => void vi.unstubAllEnvs());

  test("builds one script, copies its bytes, and says where they are pasted", async () => {
    const root = temporaryProject(files);
    const clipboard = withClipboard();
    const { code, out } = await cli(root, "--copy", "activities/w/a.ts");
    expect(code).toBe(0);
    const script = readFileSync(join(root, "dist/w/a.js"), "utf8");
    expect(readFileSync(clipboard, "utf8")).toBe(script);
    const size = Buffer.byteLength(script);
    expect(out).toMatch(new RegExp(`\\ncopied {6}dist/w/a\\.js: ${size} bytes\\npaste into {2}w › a › Script$`));
    const told = JSON.parse((await cli(root, "--copy", "activities/w/poll.advanced.ts", "--part", "recall", "--json")).out) as object;
    expect(told).toMatchObject({
      ok: true,
      copied: { output: "dist/w/poll.recall.js", part: "recall", paste: { workflow: "w", activity: "poll", field: "Next calls" } },
    });
    expect(readFileSync(clipboard, "utf8")).toBe(readFileSync(join(root, "dist/w/poll.recall.js"), "utf8"));
  });

  test("without a clipboard, tells what to do", async () => {
    const root = temporaryProject(files);
    vi.stubEnv("PATH", join(root, "none"));
    const { code, error, out } = await cli(root, "--copy", "activities/w/a.ts");
    expect(code).toBe(1);
    expect(error).toContain("error XTK5173 no-clipboard: The script was built and not copied");
    expect(error).toContain("Open dist/w/a.js and copy it by hand.");
    expect(out).toContain("built");
    expect(out).not.toContain("copied");
    expect(JSON.parse((await cli(root, "--copy", "activities/w/a.ts", "--json")).out)).toMatchObject({
      ok: false,
      diagnostics: [{ code: "XTK5173" }],
    });
  });

  test.each([
    ["nothing named", ["--copy"], "XTK5170 copy-one-script: --copy puts one script on the clipboard, and none is named."],
    ["several", ["--copy", "activities/w/a.ts", "activities/w/bad.ts"], "and 2 are named."],
    ["a build without an end", ["--copy", "--watch", "activities/w/a.ts"], "and --watch builds again and again."],
    ["a part of nothing", ["activities/w/a.ts", "--part", "call"], "XTK5174 option-without-copy: --part says which script --copy takes"],
    ["one of several scripts", ["--copy", "activities/w/poll.advanced.ts"], "XTK5171 copy-which-script"],
    ["an activity with an error", ["--copy", "activities/w/bad.ts"], "XTK1001"],
    ["no activity", ["--copy", "activities/w/none.ts"], "XTK5003"],
  ])("%s: nothing is copied", async (_, argv, message) => {
    const clipboard = withClipboard();
    const { code, error } = await cli(temporaryProject(files), ...argv);
    expect(code).toBe(1);
    expect(error).toContain(message);
    expect(() => readFileSync(clipboard)).toThrow("ENOENT");
  });
});
