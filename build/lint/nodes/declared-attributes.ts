import ts from "typescript";

/** Attributes that are instructions or belong to XML itself. */
const ALWAYS_THERE = /^_|^xml|^xtkschema$/;

/** What a declared schema says about attributes. */
export interface DeclaredAttributes {
  readonly names: readonly string[];
  /** Whether a document of the schema may have the attribute. */
  has(name: string): boolean;
}

/**
 * The attributes of a schema in the registry `XtkSchemas`.
 * @param schema its id
 * @param node a place in the program
 * @returns undefined for a schema that is not declared
 */
export function declaredAttributes(schema: string | undefined, node: ts.Node, checker: ts.TypeChecker): DeclaredAttributes | undefined {
  if (schema === undefined) return undefined;
  const registry = checker.resolveName("XtkSchemas", node, ts.SymbolFlags.Interface, false);
  const entry = registry && checker.getDeclaredTypeOfSymbol(registry).getProperty(schema);
  if (entry === undefined) return undefined;
  const type = checker.getTypeOfSymbol(entry);
  const names = type.getProperties().map(({ name }) => name);
  const open = type.getStringIndexType() !== undefined;
  return { names, has: (name) => open || ALWAYS_THERE.test(name) || type.getProperty(name) !== undefined };
}
