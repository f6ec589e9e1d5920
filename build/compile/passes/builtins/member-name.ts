import { types as t } from "@babel/core";

/** The name of a member that is written down, `o.name` or `o["name"]`; undefined for one that is worked out, and for private ones. */
export function memberName({ computed, property }: t.MemberExpression | t.OptionalMemberExpression): string | undefined {
  if (!computed) return t.isIdentifier(property) ? property.name : undefined;
  return t.isStringLiteral(property) ? property.value : undefined;
}
