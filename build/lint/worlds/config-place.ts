import { dirname } from "node:path";
import ts from "typescript";

/** A place in a file. */
export interface FilePlace {
  file: ts.SourceFile;
  offset: number;
}

/** A tsconfig and the ones that it extends, nearest first. */
export type ConfigChain = readonly [ts.TsConfigSourceFile, ...ts.TsConfigSourceFile[]];

/** Reads a tsconfig with those that it extends. */
export function configChain(path: string, system: ts.System): ConfigChain {
  const source = ts.readJsonConfigFile(path, (file) => system.readFile(file));
  ts.parseJsonSourceFileConfigFileContent(source, system, dirname(path), {}, path);
  return [source, ...(source.extendedSourceFiles ?? []).map((file) => ts.readJsonConfigFile(file, (name) => system.readFile(name)))];
}

function valueIn(object: ts.Expression | undefined, name: string): ts.PropertyAssignment | undefined {
  if (object === undefined || !ts.isObjectLiteralExpression(object)) return undefined;
  return object.properties
    .filter(ts.isPropertyAssignment)
    .find((property) => (ts.isStringLiteral(property.name) || ts.isIdentifier(property.name)) && property.name.text === name);
}

function compilerOptions(source: ts.TsConfigSourceFile): ts.PropertyAssignment | undefined {
  return valueIn(source.statements[0]?.expression, "compilerOptions");
}

/**
 * The entry of a list among the compiler options, in the nearest file of a chain that has the list.
 * @param option `lib` or `types`
 * @param matches whether an entry is the one
 */
export function listedPlace(chain: ConfigChain, option: string, matches: (entry: string) => boolean): FilePlace | undefined {
  for (const file of chain) {
    const list = valueIn(compilerOptions(file)?.initializer, option)?.initializer;
    if (list === undefined || !ts.isArrayLiteralExpression(list)) continue;
    const entry = list.elements.filter(ts.isStringLiteral).find(({ text }) => matches(text.toLowerCase()));
    return entry && { file, offset: entry.getStart(file) };
  }
  return undefined;
}

/** Where the options of a tsconfig start: the place of what it does not say. */
export function optionsPlace([file]: ConfigChain): FilePlace {
  return { file, offset: compilerOptions(file)?.getStart(file) ?? 0 };
}
