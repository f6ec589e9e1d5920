import type ts from "typescript";
import { diagnostic } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { withFrame } from "../../diagnostics/frame.ts";
import { campaignGlobals } from "../../engine/campaign-globals.ts";
import { projectSources } from "../program/create-program.ts";
import { positionIn } from "../nodes/position-in.ts";
import { configChain, listedPlace, optionsPlace } from "./config-place.ts";
import { clashSentence, foreignLibraries } from "./foreign-library.ts";
import { sourcePlace } from "./source-place.ts";

/** The file of the declarations that binds Campaign's names. */
const CAMPAIGN = /\/types\/generated\/api\/server-globals\.d\.ts$/;

/**
 * The program of Campaign's scripts must not load the browser's names or those of Node.js: code that uses them would pass the check and stop
 * on the server.
 * @param config absolute path of the program's tsconfig
 * @param path names a file in diagnostics
 */
export function checkWorlds(program: ts.Program, config: string, system: ts.System, path: (file: string) => string): Diagnostic[] {
  const files = program.getSourceFiles();
  if (!files.some(({ fileName }) => CAMPAIGN.test(fileName))) return [];
  const loaded = foreignLibraries.filter((library) => files.some((file) => library.has(file, program)));
  if (loaded.length === 0) return [];
  const chain = configChain(config, system);
  const campaign = new Set(campaignGlobals());
  return loaded.map((library) => {
    const { file, offset } =
      listedPlace(chain, "lib", (entry) => library.isListed("lib", entry)) ??
      listedPlace(chain, "types", (entry) => library.isListed("types", entry)) ??
      sourcePlace(projectSources(program), program, library, system) ??
      optionsPlace(chain);
    const details = { library: library.name, clash: clashSentence(program, campaign, library) };
    return withFrame(diagnostic("XTK5030", details, { file: path(file.fileName), ...positionIn(file, offset) }), file.text);
  });
}
