import ts from "typescript";

/** What the declarations say about the XPaths of a schema. */
export interface SchemaPaths {
  /** Whether there is such a path; true where the declarations do not reach. */
  has(path: string): boolean;
  /** Paths that a misspelt one may stand for: those with the same steps before the wrong one. */
  near(path: string): string[];
}

/** Where a path has come to: the fields and elements that may follow. */
interface Place {
  attributes: ts.Type;
  elements: ts.Type | undefined;
}

function registered(
  registry: "XtkSchemas" | "XtkElements",
  schema: string,
  node: ts.Node | undefined,
  checker: ts.TypeChecker,
): ts.Type | undefined {
  const symbol = checker.resolveName(registry, node, ts.SymbolFlags.Interface, false);
  const entry = symbol && checker.getDeclaredTypeOfSymbol(symbol).getProperty(schema);
  return entry && checker.getTypeOfSymbol(entry);
}

function memberOf(type: ts.Type | undefined, name: string, checker: ts.TypeChecker): ts.Type | undefined {
  const symbol = type?.getProperty(name);
  return symbol && checker.getNonNullableType(checker.getTypeOfSymbol(symbol));
}

/** Whether a type has a member of that name, or says that it takes any. */
function hasMember(type: ts.Type, name: string): boolean {
  return type.getProperty(name) !== undefined || type.getStringIndexType() !== undefined;
}

/** Steps without their brackets; undefined where brackets are missing. */
function stepsOf(path: string): string[] | undefined {
  const bare = /^\[(.*)\]$/.exec(path)?.[1];
  if (bare === undefined && /[/-]/.test(path)) return undefined;
  return (bare ?? path).split("/");
}

/** `[folder/@name]`, `@email`: in brackets where they are needed. */
export function pathOf(steps: readonly string[]): string {
  const path = steps.join("/");
  return /[/-]/.test(path) ? `[${path}]` : path;
}

/**
 * The XPaths of a schema in the registries `XtkSchemas` and `XtkElements`.
 * @param node a place in the program; what is global is seen without one
 * @returns undefined for a schema that is not declared
 */
export function schemaPaths(schema: string, node: ts.Node | undefined, checker: ts.TypeChecker): SchemaPaths | undefined {
  const placeOf = (id: string): Place | undefined => {
    const attributes = registered("XtkSchemas", id, node, checker);
    return attributes && { attributes, elements: registered("XtkElements", id, node, checker) };
  };
  const root = placeOf(schema);
  if (root === undefined) return undefined;

  /** One step down; "open" where the declarations end, undefined where there is no such element. */
  const below = (place: Place, name: string): Place | "open" | undefined => {
    const element = memberOf(place.elements, name, checker);
    const [shape] = element?.getProperties() ?? [];
    if (element === undefined) return place.elements?.getStringIndexType() === undefined ? undefined : "open";
    const kind = shape && checker.getTypeOfSymbol(shape);
    const target = memberOf(kind, "link", checker) ?? memberOf(kind, "links", checker);
    if (target?.isStringLiteral()) return placeOf(target.value) ?? "open";
    const attributes = memberOf(kind, "attributes", checker) ?? memberOf(kind, "each", checker);
    return attributes ? { attributes, elements: memberOf(kind, "elements", checker) } : "open";
  };
  const stepsAt = ({ attributes, elements }: Place): string[] => [
    ...attributes.getProperties().map(({ name }) => `@${name}`),
    ...(elements?.getProperties().map(({ name }) => name) ?? []),
  ];

  /** How far a path goes: the steps that are right, and what could follow. */
  const walk = (path: string): { right: string[]; isWhole: boolean; next: string[] } => {
    const steps = stepsOf(path);
    if (steps === undefined) return { right: [], isWhole: false, next: [`[${path}]`] };
    let place = root;
    for (const [index, step] of steps.entries()) {
      const right = steps.slice(0, index);
      const isLast = index === steps.length - 1;
      if (isLast && step.startsWith("@")) return { right, isWhole: hasMember(place.attributes, step.slice(1)), next: stepsAt(place) };
      const next = step.startsWith("@") ? undefined : below(place, step);
      if (next === undefined) return { right, isWhole: false, next: stepsAt(place) };
      if (isLast || next === "open") return { right: steps, isWhole: true, next: [] };
      place = next;
    }
    return { right: [], isWhole: false, next: [] };
  };
  return {
    has: (path) => walk(path).isWhole,
    near(path) {
      const { right, next } = walk(path);
      const rest = stepsOf(path)?.slice(right.length + 1) ?? [];
      return next.map((step) => (step.startsWith("[") ? step : pathOf([...right, step, ...rest])));
    },
  };
}
