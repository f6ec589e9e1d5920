import { dirname } from "node:path";
import ts from "typescript";
import { diagnostic } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { withFrame } from "../../diagnostics/frame.ts";
import { positionIn } from "../nodes/position-in.ts";
import { configChain, listedPlace, optionsPlace, type FilePlace } from "./config-place.ts";

/** The entries of the package that hold a script's whole world. */
const SCRIPT_WORLD = /^xtkit\/types(?:\/jssp)?$/;

/** The entry with the names that stand beside Node.js. */
const SHARED_NAMES = "xtkit/types/globals";

const TEST = /\.(?:test|spec)\.tsx?$/;

/** The tsconfig files that one refers to. */
function referenced(config: string, system: ts.System): string[] {
  const source = ts.readJsonConfigFile(config, (file) => system.readFile(file));
  const { projectReferences = [] } = ts.parseJsonSourceFileConfigFileContent(source, system, dirname(config), {}, config);
  return projectReferences
    .map((reference) => system.resolvePath(ts.resolveProjectReferencePath(reference)))
    .filter((file) => system.fileExists(file));
}

/** What a program of tests must not list, and why. */
function mistakeIn(config: string, system: ts.System): { place: FilePlace; entry: string; advice: string } | undefined {
  const source = ts.readJsonConfigFile(config, (file) => system.readFile(file));
  const { options, fileNames } = ts.parseJsonSourceFileConfigFileContent(source, system, dirname(config), {}, config);
  if (!fileNames.some((file) => TEST.test(file))) return undefined;
  const chain = configChain(config, system);
  const world = options.types?.find((entry) => SCRIPT_WORLD.test(entry));
  if (world !== undefined) {
    return {
      place: listedPlace(chain, "types", (entry) => entry === world) ?? optionsPlace(chain),
      entry: `"${world}"`,
      advice: `Write "${SHARED_NAMES}" here: it leaves out the names that Node.js has too.`,
    };
  }
  if (options.types?.includes(SHARED_NAMES) !== true) return undefined;
  const dom = options.lib === undefined || options.lib.some((file) => /^lib\.dom\b/.test(file));
  if (!dom) return undefined;
  return {
    place: listedPlace(chain, "lib", (entry) => /^dom\b/.test(entry)) ?? optionsPlace(chain),
    entry: "lib.dom",
    advice: 'Write "lib": ["es2023"]: tests run in Node.js.',
  };
}

/**
 * Tests run in Node.js: a program of theirs that wants Campaign's names loads the ones that stand beside it. Only the settings are read; the
 * program itself is TypeScript's business.
 * @param root absolute path of the project, whose tsconfig refers to the programs
 * @param checked absolute path of the tsconfig of the activities
 * @param path names a file in diagnostics
 */
export function checkTestWorld(root: string, checked: string, system: ts.System, path: (file: string) => string): Diagnostic[] {
  const config = system.resolvePath(`${root}/tsconfig.json`);
  if (!system.fileExists(config)) return [];
  return [...new Set(referenced(config, system))]
    .filter((file) => file !== checked)
    .flatMap((file) => {
      const mistake = mistakeIn(file, system);
      if (mistake === undefined) return [];
      const { place, entry, advice } = mistake;
      return [
        withFrame(
          diagnostic("XTK5031", { entry, advice }, { file: path(place.file.fileName), ...positionIn(place.file, place.offset) }),
          place.file.text,
        ),
      ];
    });
}
