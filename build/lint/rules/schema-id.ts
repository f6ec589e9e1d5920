import ts from "typescript";
import { attributeOf, elementKinds, readObject } from "../nodes/builder-call.ts";
import { schemaFault } from "../nodes/known-schemas.ts";
import type { Rule, RuleContext } from "../nodes/rule.ts";
import { subQueryIn } from "../nodes/sub-query.ts";

const SCHEMA_ID = /^XtkSchemaId\b/;

/** Whether a parameter takes the id of a schema: as such, or as a type parameter that is one. */
function takesSchemaId({ type }: ts.ParameterDeclaration, { typeParameters }: ts.SignatureDeclaration): boolean {
  if (type === undefined || !ts.isTypeReferenceNode(type)) return false;
  const name = type.typeName.getText();
  const constraint = typeParameters?.find((one) => one.name.text === name)?.constraint;
  return SCHEMA_ID.test(constraint?.getText() ?? name);
}

/** The arguments of a call that are ids of schemas. */
function idsOfCall(call: ts.CallExpression, checker: ts.TypeChecker): ts.Expression[] {
  const declaration = call.arguments.length === 0 ? undefined : checker.getResolvedSignature(call)?.declaration;
  if (declaration === undefined || ts.isJSDocSignature(declaration)) return [];
  return call.arguments.filter((_, index) => {
    const parameter = declaration.parameters[index];
    return parameter !== undefined && takesSchemaId(parameter, declaration);
  });
}

/** The schema of `["@id", "IN", { schema: "…", select: "…" }]`. */
function idOfSubQuery(list: ts.ArrayLiteralExpression, checker: ts.TypeChecker): ts.Expression[] {
  const query = subQueryIn(list, checker);
  const schema = query && readObject(query).attributes.find(({ name }) => name === "schema")?.value;
  return schema === undefined ? [] : [schema];
}

/** The texts that an expression is known to give; none for one that is typed as any text, `"own:order" as string`. */
function literals(id: ts.Expression, checker: ts.TypeChecker): string[] {
  if (ts.isStringLiteralLike(id)) return [id.text];
  const type = checker.getTypeAtLocation(id);
  return (type.isUnion() ? type.types : [type]).flatMap((part) => (part.isStringLiteral() ? [part.value] : []));
}

/** The id of a schema, and the attribute that it is the value of. */
interface WrittenId {
  id: ts.Expression;
  attribute?: string;
}

function idsOf(node: ts.Node, { checker, builtElement }: RuleContext): WrittenId[] {
  if (ts.isArrayLiteralExpression(node)) return idOfSubQuery(node, checker).map((id) => ({ id }));
  const element = builtElement(node);
  if (element === undefined) return ts.isCallExpression(node) ? idsOfCall(node, checker).map((id) => ({ id })) : [];
  const names = element.tag === "queryDef" || element.tag === "subQuery" ? ["schema", "xtkschema"] : ["xtkschema"];
  return names.flatMap((attribute) => {
    const id = attributeOf(element, attribute)?.value;
    return id === undefined ? [] : [{ id, attribute }];
  });
}

function check(node: ts.Node, context: RuleContext): void {
  const { checker, report, replaceTypeErrors } = context;
  for (const { id, attribute } of idsOf(node, context)) {
    for (const text of literals(id, checker)) {
      const isName = attribute !== undefined && text !== "" && !text.includes(":");
      if (isName) report("XTK2025", id, { schema: text, attribute });
      // A tag that is named like a schema has the types of that schema.
      if (isName && ts.isJsxAttribute(id.parent)) replaceTypeErrors(id.parent);
      if (isName) continue;
      const fault = schemaFault(text, checker, node);
      if (fault === undefined) continue;
      const inMarkup = ts.isJsxAttribute(id.parent);
      report(fault.code, id, { id: text, advice: fault.advice, open: inMarkup ? `{"${text}" as string}` : `"${text}" as string` });
      // A tag that is named like a schema has the types of that schema.
      if (inMarkup) replaceTypeErrors(id.parent);
    }
  }
}

/** A literal id of a schema that is a name alone, or not declared: what is written with it would be checked by nobody. */
export const schemaId: Rule = { kinds: [...elementKinds, ts.SyntaxKind.ArrayLiteralExpression], check };
