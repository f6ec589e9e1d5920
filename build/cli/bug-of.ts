import { homedir } from "node:os";
import { diagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { packageRoot } from "../engine/package-root.ts";

/** Lines of a stack that tell where it was. */
const LINES = 3;

/**
 * An error that is no mistake of the user's: what it was, in which version, and how to report it. Where it was is told by paths from
 * the toolkit's folder.
 */
export function bugOf(error: unknown, command: string): Diagnostic {
  const { version, folder } = packageRoot();
  const { name, message, stack = "" } = error instanceof Error ? error : { name: "Error", message: String(error) };
  const relative = (text: string): string => text.replaceAll(folder, "").replaceAll(homedir(), "~");
  const places = [...stack.matchAll(/\(?(?:file:\/\/)?(\/?[^\s():]+(?::\d+){2})\)?$/gm)].map(([, place]) =>
    relative(place!).replace(/^[\\/]/, ""),
  );
  const [sentence = ""] = relative(message).split("\n", 1);
  const details = {
    version,
    command,
    node: process.versions.node,
    error: `${name}: ${sentence}`,
    places: places.slice(0, LINES).join(", "),
  };
  return diagnostic("XTK5099", details);
}
