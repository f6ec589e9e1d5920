import ts from "typescript";

/** Declarations of another world than the server's: the browser or Node.js. */
export interface ForeignLibrary {
  /** As it is named in sentences. */
  name: string;
  /** Whether a file is one of its declarations. */
  has(file: ts.SourceFile, program: ts.Program): boolean;
  /** Whether an entry of `lib` or `types` brings it. */
  isListed(option: "lib" | "types", entry: string): boolean;
}

/** The worlds whose names must not pass for Campaign's. */
export const foreignLibraries: readonly ForeignLibrary[] = [
  {
    name: "lib.dom",
    has: (file, program) => program.isSourceFileDefaultLibrary(file) && /\/lib\.(?:dom|webworker)(?:\.\w+)*\.d\.ts$/.test(file.fileName),
    isListed: (option, entry) => option === "lib" && /^(?:dom|webworker)(?:\.|$)/.test(entry),
  },
  {
    name: "@types/node",
    has: ({ fileName }) => /\/node_modules\/@types\/node\//.test(fileName),
    isListed: (option, entry) => option === "types" && (entry === "node" || entry === "*"),
  },
];

/** How many clashing names a sentence lists. */
const NAMES = 4;

/** The global names that both Campaign's declarations and a library declare, as part of a sentence; "" for none. */
export function clashSentence(program: ts.Program, campaign: ReadonlySet<string>, library: ForeignLibrary): string {
  const place = program.getSourceFiles().find((file) => !file.isDeclarationFile);
  if (place === undefined) return "";
  const both = program
    .getTypeChecker()
    .getSymbolsInScope(place, ts.SymbolFlags.Value)
    .filter(({ name, declarations }) => campaign.has(name) && declarations?.some((node) => library.has(node.getSourceFile(), program)))
    .map(({ name }) => name)
    .sort();
  if (both.length === 0) return "";
  return ` (${both.slice(0, NAMES).join(", ")}${both.length > NAMES ? ", …" : ""} even ${both.length === 1 ? "means" : "mean"} something else there)`;
}
