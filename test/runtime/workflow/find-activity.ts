import { join } from "node:path";
import { kindOf } from "../../../build/disk/kind-of.ts";
import { isBuilt } from "../../../build/compile/banner.ts";
import { readConditions } from "../../../build/compile/kinds/read-conditions.ts";
import { scriptNameOf } from "../../../build/engine/script-kind.ts";
import { isModule } from "../../../build/compile/imports/is-module.ts";
import type { ActivityScript, RunnableActivity } from "./activity-script.ts";
import { askCondition, chooseTransition } from "./choose-transition.ts";
import type { ModulePiece, Piece } from "./run-piece.ts";
import { mistake } from "../mistakes/mistake.ts";
import { readOrFail } from "../mistakes/read-or-fail.ts";

/**
 * The activity behind a file; the kind is in the file's name. The initialisation script beside it, `<activity>.init.ts`, belongs to it.
 * @param root absolute path of the project
 * @param activity project-relative path, forward or backward slashes
 * @throws Error for a path that is no file, or no activity, a page for instance
 */
export function findActivity(root: string, activity: string): RunnableActivity {
  const path = activity.replace(/\\/g, "/");
  const isOutside = path.split("/").includes("..");
  if (isOutside || kindOf(join(root, path)) !== "file") throw mistake("unknown-activity", { activity, root });
  if (/\.(?:jssp|jst)$/i.test(path)) throw mistake("page-as-activity", { path });
  const parts = path.split("/");
  const { name = "script", kind = "js" } = scriptNameOf(path) ?? {};
  const base = [...parts.slice(0, -1), name].join("/");
  const common = { name, workflow: parts.at(-2) ?? "workflow", title: path };
  if (kind === "init") return { ...common, script: { kind: "init" }, init: pieceOf(root, path) };
  const init = ["ts", "tsx", "js"].map((language) => `${base}.init.${language}`).find((file) => kindOf(join(root, file)) !== undefined);
  return { ...common, script: scriptOf(root, path, base), ...(init === undefined ? {} : { init: pieceOf(root, init) }) };
}

function scriptOf(root: string, path: string, base: string): ActivityScript {
  const { kind = "js", part } = scriptNameOf(path) ?? {};
  switch (kind) {
    case "jsx": {
      if (part === undefined) return { kind: "jsx", call: functionOf(path, "call"), recall: functionOf(path, "recall") };
      const [call, recall] = [`${base}.call.js`, `${base}.recall.js`].map((file) =>
        kindOf(join(root, file)) !== undefined ? { ...pieceOf(root, file), activity: undefined, isBody: true } : undefined,
      );
      if (!call) throw mistake("recall-without-call", { file: `${base}.call.js`, path });
      return { kind: "jsx", call, ...(recall && { recall }) };
    }
    case "jstest":
      return conditionsOf(root, path) ?? { kind: "jstest", test: { path, use: (exports) => chooseTransition(exports.default, path) } };
    case "library":
      throw mistake("library-as-activity", { path });
    default:
      return { kind: "js", script: pieceOf(root, path) };
  }
}

/**
 * The condition of one transition: the server asks in the order of the diagram.
 * @param path of a file of conditions
 * @returns undefined where the file has none for it; what it says then is in the document
 */
export function conditionOf(root: string, path: string, transition: string): Piece | undefined {
  const text = conditionsOf(root, path);
  if (text?.kind === "conditions") return text.conditions.find(({ name }) => name === transition)?.condition;
  return { path, use: (exports) => askCondition(exports.default, path, transition) };
}

/** The conditions of a script, as a build writes it; undefined for a module. */
function conditionsOf(root: string, path: string): ActivityScript | undefined {
  const source = path.endsWith(".js") ? readOrFail(root, path) : undefined;
  if (source === undefined || isModule(source)) return undefined;
  const conditions = readConditions(source, path).map(({ transition: name, source: text }) => ({
    name,
    condition: { source: text, filename: path },
  }));
  return { kind: "conditions", conditions };
}

function pieceOf(root: string, path: string): Piece {
  if (!path.endsWith(".js")) return { path };
  const source = readOrFail(root, path);
  if (isModule(source)) return { path };
  // What a build wrote was held against the engine when it was built.
  return { source, filename: path, ...(!isBuilt(source) && { activity: path }) };
}

function functionOf(path: string, name: "call" | "recall"): ModulePiece {
  return {
    path,
    use(exports) {
      const script = exports[name];
      if (typeof script !== "function") throw mistake("advanced-without-function", { path, name });
      const value = (script as () => unknown)();
      if (typeof value !== "number") throw mistake("advanced-without-number", { path, name, given: String(value) });
      return value;
    },
  };
}
