import type ts from "typescript";
import { diagnostic } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { withFrame } from "../../diagnostics/frame.ts";
import { campaignGlobals } from "../../engine/campaign-globals.ts";
import { projectSources } from "../program/create-program.ts";
import { positionIn } from "../nodes/position-in.ts";
import { configChain, listedPlace, optionsPlace } from "./config-place.ts";
import { clashSentence, foreignLibraries } from "./foreign-library.ts";
import { checkNewerLibrary } from "./newer-library.ts";
import { sourcePlace } from "./source-place.ts";

/** The file of the declarations that binds Campaign's names. */
const CAMPAIGN = /\/types\/generated\/api\/server-globals\.d\.ts$/;

/**
 * The program of Campaign's scripts must not load the browser's names, those of Node.js or those of a newer ECMAScript: code that uses them
 * would pass the check and stop on the server.
 * @param config absolute path of the program's tsconfig
 * @param path names a file in diagnostics
 */
export function checkWorlds(program: ts.Program, config: string, system: ts.System, path: (file: string) => string): Diagnostic[] {
  const files = program.getSourceFiles();
  if (!files.some(({ fileName }) => CAMPAIGN.test(fileName))) return [];
  const loaded = foreignLibraries.filter((library) => files.some((file) => library.has(file, program)));
  const chain = configChain(config, system);
  const newer = checkNewerLibrary(chain, program, path);
  if (loaded.length === 0) return newer;
  const campaign = new Set(campaignGlobals());
  const foreign = loaded.map((library) => {
    const { file, offset } =
      listedPlace(chain, "lib", (entry) => library.isListed("lib", entry)) ??
      listedPlace(chain, "types", (entry) => library.isListed("types", entry)) ??
      sourcePlace(projectSources(program), program, library, system) ??
      optionsPlace(chain);
    const details = { library: library.name, clash: clashSentence(program, campaign, library) };
    return withFrame(diagnostic("XTK5030", details, { file: path(file.fileName), ...positionIn(file, offset) }), file.text);
  });
  return [...foreign, ...newer];
}
