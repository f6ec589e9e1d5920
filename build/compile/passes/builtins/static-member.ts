import { type NodePath, types as t } from "@babel/core";
import { renamedStatics, translatedConstants, translatedStatics } from "../../../engine/translated-builtins.ts";
import { operation, type Operation } from "../calls.ts";

/**
 * What stands for a member of a standard object, `Object.assign`, in a script.
 * @param member its path, from a global name
 * @returns undefined for what the engine has, and for what it lacks and nothing stands for
 */
export function staticMember(member: string): t.Expression | undefined {
  const constant = translatedConstants.get(member);
  if (constant !== undefined) return t.valueToNode(constant);
  const renamed = renamedStatics.get(member);
  if (renamed !== undefined) return t.identifier(renamed);
  const name = translatedStatics.get(member);
  return name === undefined ? undefined : operation(name as Operation);
}

/** True for a free name: nothing around declares it. */
export function isFree(path: NodePath<t.Node | null | undefined>): path is NodePath<t.Identifier> {
  return path.isIdentifier() && !path.scope.hasBinding(path.node.name, true);
}
