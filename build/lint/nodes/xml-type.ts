import ts from "typescript";

const XML_INTERFACES = new Set(["XMLObject", "XMLListObject"]);

function parts(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type];
}

function isXmlPart(type: ts.Type): boolean {
  const members = type.isIntersection() ? type.types : [type];
  return members.some(({ symbol }) => symbol !== undefined && XML_INTERFACES.has(symbol.name));
}

/** True when a value of the type is XML and nothing else: no undefined, no text beside it. */
export function isXmlType(type: ts.Type): boolean {
  return parts(type).every(isXmlPart);
}

/** True when an expression gives XML and nothing else. */
export function isXmlExpression(node: ts.Expression, checker: ts.TypeChecker): boolean {
  return isXmlType(checker.getTypeAtLocation(node));
}

/** `"null"` or `"undefined"` when a value of the type can be that. */
export function missingKind(type: ts.Type): "null" | "undefined" | undefined {
  const flags = parts(type).reduce((all, part) => all | part.flags, 0);
  if (flags & ts.TypeFlags.Undefined) return "undefined";
  return flags & ts.TypeFlags.Null ? "null" : undefined;
}
