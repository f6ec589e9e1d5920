import { type Reference, type Scope, ScopeManager, type Variable } from "eslint-scope";
import type { Program } from "estree";
import type { AnyNode } from "../../e4x/tree/nodes.ts";
import type { ParsedFile } from "../../e4x/parse/parse-any.ts";
import { missingGlobals } from "../../engine/builtins.ts";
import { E4XReferencer } from "./referencer.ts";
import { standardKeys } from "./standard-forms.ts";

/**
 * The scopes of a file.
 * @param globalReturn a script is the body of a function: its variables are not global
 */
export function analyzeScope(program: AnyNode, kind: ParsedFile["kind"], globalReturn: boolean): ScopeManager {
  const language =
    kind === "module" ? { ecmaVersion: 2026, sourceType: "module" as const } : { ecmaVersion: 5, sourceType: "script" as const };
  const options = { ignoreEval: true, nodejsScope: globalReturn, ...language, childVisitorKeys: standardKeys, fallback: () => [] };
  const scopeManager = new ScopeManager(options);
  const referencer = new E4XReferencer(options, scopeManager);
  referencer.visit(program as unknown as Program);
  if (referencer.predicates.length > 0) forgiveNames(scopeManager.globalScope as Scope, referencer.predicates);
  return scopeManager;
}

/**
 * A name in a filter predicate that no variable has may be a child of the item: it is not undefined. ESLint learns which global names
 * there are after this analysis and puts the rest into `through`, so names are taken out when that is set; at once those
 * that can be no variable of the server.
 */
function forgiveNames(globalScope: Scope, predicates: AnyNode[]): void {
  const isIn = ({ start, end }: AnyNode): boolean => predicates.some((predicate) => predicate.start <= start && end <= predicate.end);
  let through = globalScope.through.filter(({ identifier }) => !(missingGlobals.has(identifier.name) && isIn(identifier as AnyNode)));
  const set = (references: Reference[]): void => {
    through = references.filter(({ identifier }) => !isIn(identifier as AnyNode));
  };
  Object.defineProperty(globalScope, "through", { get: () => through, set, enumerable: true, configurable: true });
  const { implicit } = globalScope as unknown as { implicit: { variables: Variable[] } };
  implicit.variables = implicit.variables.filter(({ identifiers }) => !identifiers.every((identifier) => isIn(identifier as AnyNode)));
}
