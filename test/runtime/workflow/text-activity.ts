import { mistake } from "../mistakes/mistake.ts";
import type { ActivityScript, RunnableActivity } from "./activity-script.ts";
import type { TextPiece } from "./run-piece.ts";

/** Scripts as texts, in place of files: those of one activity, as its XML has them. */
export type ScriptTexts = { name?: string; initScript?: string } & (
  | { script: string }
  /** Bodies of functions: `return 0` may stand at their top level. */
  | { call: string; recall?: string }
  /** An expression for each transition, in order. */
  | { conditions: Readonly<Record<string, string>> }
);

/** The activity that texts make. */
export function textActivity(texts: ScriptTexts): RunnableActivity {
  const { name = "script", initScript } = texts;
  const given = ["script", "call", "conditions"].filter((part) => part in texts);
  if (given.length !== 1 || ("recall" in texts && !("call" in texts))) throw mistake("script-texts", { given: Object.keys(texts) });
  const piece = (source: string, part: string, isBody = false): TextPiece => ({ source, filename: `${name}.${part}.js`, isBody });
  const script: ActivityScript =
    "script" in texts
      ? { kind: "js", script: piece(texts.script, "script") }
      : "call" in texts
        ? {
            kind: "jsx",
            call: piece(texts.call, "call", true),
            ...(texts.recall !== undefined && { recall: piece(texts.recall, "recall", true) }),
          }
        : {
            kind: "conditions",
            conditions: Object.entries(texts.conditions).map(([transition, source]) => ({
              name: transition,
              condition: piece(source, transition),
            })),
          };
  return { name, workflow: "workflow", title: name, script, ...(initScript !== undefined && { init: piece(initScript, "init") }) };
}
