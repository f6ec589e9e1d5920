import type { LibrarySettings } from "../script-settings.ts";
import { LOADER, serverNameOf } from "./library-specifier.ts";

/** The name under which a library is to be saved on the server, as a line of its script. */
export function libraryLine(file: string, settings: LibrarySettings): string {
  return `// ${LOADER}(${JSON.stringify(serverNameOf(file, settings))})\n`;
}

/** The name in that line, of a script that a build wrote. */
export function nameInLibraryLine(script: string): string | undefined {
  const [, name] = /^\/\/ xtkit [^\n]*\n(?:\/\/[^\n]*\n)*?\/\/ loadLibrary\("([^"\n]*)"\)\n/.exec(script) ?? [];
  return name;
}
