import ts from "typescript";
import { attributeOf, literalText } from "../nodes/builder-call.ts";
import type { Rule, RuleContext } from "../nodes/rule.ts";
import { readWrittenDocument, type WrittenDocument } from "../nodes/server-call.ts";

/** `Ingest` and `IngestExt` take an element named after a staging schema. */
function checkStaging({ method, element }: WrittenDocument, value: ts.Expression, { checker, report }: RuleContext): void {
  const schema = literalText(value, checker);
  if (schema === undefined) return;
  const name = schema.slice(schema.indexOf(":") + 1);
  if (!name.endsWith("Stg")) report("XTK2006", value, { method, schema });
  else if (element.tag !== undefined && element.tag !== name)
    report("XTK2007", element.tagNode, { method, schema, name, tag: element.tag });
}

function check(node: ts.Node, context: RuleContext): void {
  const document = readWrittenDocument(node, context);
  if (document === undefined) return;
  const { method, element } = document;
  if (document.lacks("xtkschema")) context.report("XTK2004", element.tagNode, { method });
  const schema = attributeOf(element, "xtkschema")?.value;
  if (document.staging && schema !== undefined) checkStaging(document, schema, context);
  if (method.endsWith(".IngestExt") && document.lacks("_key")) context.report("XTK2008", element.tagNode, { method });
}

/** Documents for `Write`, `WriteCollection`, `Ingest` and `IngestExt`: the schema they name and the key they need. */
export const writtenDocument: Rule = { kinds: [ts.SyntaxKind.CallExpression], check };
