import type { ScriptKind } from "../engine/script-kind.ts";

/** A script that finds how the server counts the lines of its kind. */
export interface CalibrationScript {
  kind: ScriptKind;
  /** What to paste. */
  script: string;
  /** Where to. */
  where: string;
  /** The line on which it throws, 1-based. */
  line: number;
}

/** What the journal's line of such a script says. */
export interface Calibration {
  kind: ScriptKind;
  /** The value of the setting. */
  lineOffset: number;
}

/** A first line that is empty may be taken away on the way to the server, so that all begin with what throws. */
const LINE = 1;

const WHERE: Readonly<Record<ScriptKind, string>> = {
  js: "the script of a JavaScript code activity",
  jsx: "the first script of an Advanced JavaScript code activity",
  jstest: "the condition of a transition of a Test activity",
  init: "the initialisation script of any activity",
  library: "a new JavaScript code of the administration (xtk:javascript), which the script of an activity loads",
};

/** Scripts whose only content is a throw, one of each kind. */
export const calibrationScripts: readonly CalibrationScript[] = (Object.keys(WHERE) as ScriptKind[]).map((kind) => {
  const thrown = `throw ${JSON.stringify(messageOf(kind))};`;
  // A condition is an expression.
  return { kind, script: kind === "jstest" ? `(function () { ${thrown} })()` : thrown, where: WHERE[kind], line: LINE };
});

function messageOf(kind: ScriptKind): string {
  return `xtkit calibration: ${kind}, line ${LINE}`;
}

/**
 * What a line of a journal says about how lines are counted.
 * @returns undefined for one that is of another script
 */
export function calibrationOf({ message, scriptLine }: { message: string; scriptLine?: number }): Calibration | undefined {
  const script = calibrationScripts.find(({ kind }) => message.includes(messageOf(kind)));
  return script && scriptLine !== undefined ? { kind: script.kind, lineOffset: scriptLine - script.line } : undefined;
}
