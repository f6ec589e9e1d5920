import { join } from "node:path";
import ts from "typescript";

/** Global names of a library, by what they stand for. */
export interface LibraryNames {
  values: ReadonlySet<string>;
  types: ReadonlySet<string>;
}

function globalNames(root: string, lib: string, types: string[]): LibraryNames {
  const options: ts.CompilerOptions = {
    lib: [`lib.${lib}.d.ts`],
    types,
    typeRoots: [join(root, "node_modules/@types")],
    module: ts.ModuleKind.ESNext,
    noEmit: true,
  };
  const host = ts.createCompilerHost(options);
  const empty = join(root, "empty.ts");
  const program = ts.createProgram([empty], options, {
    ...host,
    getSourceFile: (file, version) =>
      file === empty ? ts.createSourceFile(file, "export {};", version) : host.getSourceFile(file, version),
  });
  const place = program.getSourceFile(empty);
  if (place === undefined) throw new Error("the empty file is no part of its program");
  const names = (meaning: ts.SymbolFlags): Set<string> =>
    new Set(
      program
        .getTypeChecker()
        .getSymbolsInScope(place, meaning)
        .map(({ name }) => name),
    );
  return { values: names(ts.SymbolFlags.Value), types: names(ts.SymbolFlags.Type) };
}

function without(names: ReadonlySet<string>, others: ReadonlySet<string>): Set<string> {
  return new Set([...names].filter((name) => !others.has(name)));
}

/** The global names that the declarations stand beside. */
export interface NamesBeside {
  /** Of TypeScript's `lib` es5, which every script has. */
  engine: LibraryNames;
  /** Of newer libraries and Node.js, which programs on Node.js have. */
  node: LibraryNames;
}

/**
 * Asks TypeScript for the names of its libraries and of Node.js.
 * @param root folder with `node_modules/@types/node`
 */
export function namesBeside(root: string): NamesBeside {
  const engine = globalNames(root, "es5", []);
  const node = globalNames(root, "es2023", ["node"]);
  return { engine, node: { values: without(node.values, engine.values), types: without(node.types, engine.types) } };
}
