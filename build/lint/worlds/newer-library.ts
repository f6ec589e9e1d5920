import type ts from "typescript";
import { diagnostic } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { withFrame } from "../../diagnostics/frame.ts";
import { positionIn } from "../nodes/position-in.ts";
import { type ConfigChain, listedPlace } from "./config-place.ts";

/** Whole libraries of newer ECMAScript; single parts, "es2015.collection", are what a polyfill brings. */
const WHOLE = /^es(?:6|7|20\d\d|next)(?:\.full)?$/;

/**
 * A newer library of ECMAScript in the settings, as TypeScript itself proposes: with it everything passes that the engine does not have.
 * @param chain the tsconfig of the activities and those that it extends
 * @param path names a file in diagnostics
 */
export function checkNewerLibrary(chain: ConfigChain, program: ts.Program, path: (file: string) => string): Diagnostic[] {
  const place = listedPlace(chain, "lib", (entry) => WHOLE.test(entry));
  if (place !== undefined) {
    const { file, offset } = place;
    const library = /"([^"]*)"/.exec(file.text.slice(offset))?.[1] ?? "";
    return [withFrame(diagnostic("XTK5032", { library }, { file: path(file.fileName), ...positionIn(file, offset) }), file.text)];
  }
  return program.getSourceFiles().flatMap((file) => {
    const directive = file.isDeclarationFile
      ? undefined
      : file.libReferenceDirectives.find(({ fileName }) => WHOLE.test(fileName.toLowerCase()));
    if (directive === undefined) return [];
    const found = diagnostic("XTK5032", { library: directive.fileName }, { file: path(file.fileName), ...positionIn(file, directive.pos) });
    return [withFrame(found, file.text)];
  });
}
