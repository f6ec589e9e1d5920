import { join } from "node:path";
import { scriptNameOf } from "../../engine/script-kind.ts";
import { kindOf } from "../../disk/kind-of.ts";

/**
 * The source that an author wrote in place of an E4X script.
 * @param path project-relative path of the script: `activities/nightly/poll.call.js`
 * @returns that of the source: `activities/nightly/poll.advanced.ts`; undefined where there is none
 */
export function typedTwin(root: string, path: string): string | undefined {
  const base = path.replace(/\.js$/, "");
  const part = scriptNameOf(path)?.part;
  const advanced = part === undefined ? [] : ["ts", "tsx", "js"].map((ending) => `${base.slice(0, -part.length - 1)}.advanced.${ending}`);
  return [`${base}.ts`, `${base}.tsx`, ...advanced].find((file) => kindOf(join(root, file)) === "file");
}
