import type { CalibrationScript } from "../remap/calibration.ts";

/** What to do with the scripts that find how the server counts lines. */
export function calibrationPage(scripts: readonly CalibrationScript[]): string {
  const blocks = scripts.map(({ kind, where, script, line }) => `${kind}: paste into ${where}\n\n${script}\n\n${settings(kind, line)}`);
  return [
    "Each script throws on a known line, and has nothing else. Run it on the server, and copy the row of the journal that tells the line: `xtkit remap`",
    "answers with the setting for xtkit.config.mts. A kind that agrees needs none.",
    "",
    blocks.join("\n\n"),
  ].join("\n");
}

function settings(kind: string, line: number): string {
  return [0, 1, 2]
    .map(
      (offset) =>
        `  where the journal says line ${line + offset}   lineOffset: { ${kind}: ${offset} }${offset === 0 ? ", the default" : ""}`,
    )
    .join("\n");
}
