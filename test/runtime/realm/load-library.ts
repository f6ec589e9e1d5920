import type { E4X } from "../e4x/create-e4x.ts";
import type { HostBridge } from "../wire/wire.ts";
import { createNl } from "./nl-library.ts";
import { scriptMistake } from "../mistakes/script-mistake.ts";

/** What `loadLibraryOf` needs. */
export interface LibraryLoader {
  e4x: E4X;
  bridge: HostBridge;
  /** The call to the server, which finds the library. */
  call: (...args: unknown[]) => unknown;
  /** Holds the globals of the script. */
  globals: Record<string, unknown>;
  /** Runs text in the global scope. */
  run?: (globals: Record<string, unknown>, file: string, source: string) => void;
}

/** `loadLibrary` of one script: the server finds the text, and it is run here. */
export function loadLibraryOf({ e4x, bridge, call, globals, run }: LibraryLoader): (...args: unknown[]) => void {
  let nl: object | undefined;
  const load = (...args: unknown[]): void => {
    call(...args);
    const found = bridge.read?.(0, "library");
    // Nothing is left where a test put a function in the place of loadLibrary.
    if (typeof found !== "object" || found === null || !("object" in found)) return;
    const library = Object.fromEntries(found.object) as { name: string; file?: string; source?: string; builtIn?: string };
    if (library.builtIn === "NL") globals.NL = nl ??= createNl(e4x, globals, load);
    else if (run) run(globals, library.file ?? library.name, library.source ?? "");
    else throw scriptMistake("library-not-run", { library: library.name });
  };
  return load;
}
