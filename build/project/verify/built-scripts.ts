import { join } from "node:path";
import { diskHost } from "../../disk/disk-host.ts";
import { splitConditions } from "../../entities/conditions-file.ts";
import { diagramScript } from "../../entities/diagram-script.ts";
import type { BuildWithTexts } from "../build.ts";
import type { BuiltActivity } from "../outputs.ts";

/** A text that may stand in a field of the console. */
export interface BuiltText {
  activity: BuiltActivity;
  /** Of a condition. */
  transition?: string;
  text: string;
  /** How many lines of the built script stand above it. */
  above: number;
}

/** The texts that a script may have on the server: as it is in the folder of scripts, in a diagram without the banner, and each condition alone. */
export function builtTexts(root: string, built: BuildWithTexts, activity: BuiltActivity): BuiltText[] {
  const code = built.texts(activity);
  if (code === undefined) return [];
  const { source, kind } = activity;
  const own = source.endsWith(".js") ? diagramScript(code, diskHost.read(join(root, source)) ?? "") : code;
  const above = code.slice(0, code.length - own.length).split("\n").length - 1;
  const all: BuiltText[] = [{ activity, text: code, above: 0 }];
  if (above > 0) all.push({ activity, text: own, above });
  if (kind === "jstest")
    all.push(...splitConditions(code).map(({ transition, text, line }) => ({ activity, transition, text, above: line! - 1 })));
  return all;
}
