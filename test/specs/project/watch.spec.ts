import fs, { readFileSync, writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { BuildResult } from "../../../build/project/build.ts";
import { watchBuild } from "../../../build/project/watch.ts";
import { temporaryProject } from "../support/project.ts";

/** A watch that hands out its builds one by one. */
function watching(root: string): { next(): Promise<BuildResult>; end(): Promise<void> } {
  const waiting: ((result: BuildResult) => void)[] = [];
  const results: BuildResult[] = [];
  const abort = new AbortController();
  const ended = watchBuild({
    root,
    signal: abort.signal,
    onUnseen: ({ message }) => expect.fail(message),
    onBuilt: (result) => (waiting.length > 0 ? waiting.shift()!(result) : void results.push(result)),
  });
  return {
    next: () => new Promise((resolve) => (results.length > 0 ? resolve(results.shift()!) : void waiting.push(resolve))),
    end: async () => {
      abort.abort();
      await ended;
    },
  };
}

test("a watch builds what changes, keeps the last good script, and ends", async () => {
  const source = "activities/shop/order.ts";
  const root = temporaryProject({
    [source]: 'export default function () {\n  logInfo("one");\n}\n',
    "activities/shop/pay.ts": 'export default function () {\n  logInfo("pay");\n}\n',
  });
  const watch = watching(root);
  const statuses = ({ activities }: BuildResult): string[] => activities.map(({ status }) => status);
  expect(statuses(await watch.next())).toEqual(["built", "built"]);

  writeFileSync(join(root, source), 'export default function () {\n  logInfo("two");\n}\n');
  expect(statuses(await watch.next())).toEqual(["built", "unchanged"]);
  expect(readFileSync(join(root, "dist/shop/order.js"), "utf8")).toContain('"two"');

  writeFileSync(join(root, source), "export default function () {\n");
  const broken = await watch.next();
  expect(statuses(broken)).toEqual(["stale", "unchanged"]);
  expect(broken.ok).toBe(false);
  expect(readFileSync(join(root, "dist/shop/order.js"), "utf8")).toContain('"two"');

  writeFileSync(join(root, "activities/shop/new.ts"), 'export default function () {\n  logInfo("new");\n}\n');
  writeFileSync(join(root, source), 'export default function () {\n  logInfo("three");\n}\n');
  const whole = await watch.next();
  expect(whole.ok).toBe(true);
  expect(whole.activities.map(({ source: file }) => file)).toContain("activities/shop/new.ts");
  await watch.end();
});

test.each(["ENOSPC", "EMFILE"])("a system that watches no more files, %s: the watch builds, tells of it once and ends", async (errno) => {
  const root = temporaryProject({ "activities/shop/a.js": "logInfo(1);\n", "activities/shop/b.js": "logInfo(2);\n" });
  const { watch } = fs;
  fs.watch = ((path: string) => {
    throw Object.assign(new Error(`${errno}: no more, watch '${path}'`), { code: errno, syscall: "watch", path });
  }) as typeof watch;
  syncBuiltinESMExports();
  const told: string[] = [];
  const built: boolean[] = [];
  try {
    const request = { root, signal: new AbortController().signal, onBuilt: ({ ok }: BuildResult) => void built.push(ok) };
    expect(await watchBuild({ ...request, onUnseen: (found) => void told.push(found.code) })).toBe(false);
  } finally {
    fs.watch = watch;
    syncBuiltinESMExports();
  }
  expect({ told, built }).toEqual({ told: ["XTK5054"], built: [true] });
});
