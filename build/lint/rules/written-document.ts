import ts from "typescript";
import { isBuiltInSchema, isKeyField } from "../facts/key-fields.ts";
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

/** A record that is changed or deleted has to be named: by `_key`, or by the fields of a key of its schema. */
function checkNamed(document: WrittenDocument, schema: string | undefined, { checker, report }: RuleContext): void {
  const { element, method } = document;
  const operation = attributeOf(element, "_operation");
  const said = literalText(operation?.value, checker);
  if (operation === undefined || (said !== "update" && said !== "delete") || schema === undefined || !isBuiltInSchema(schema)) return;
  // Fields of elements inside may be a key too, and a collection is a document for each of its elements.
  if (element.hasContent || method.endsWith(".WriteCollection") || !document.lacks("_key")) return;
  if (!document.lacksAll(isKeyField)) return;
  report("XTK2026", operation.nameNode, { schema, operation: said });
}

function check(node: ts.Node, context: RuleContext): void {
  const document = readWrittenDocument(node, context);
  if (document === undefined) return;
  const { method, element } = document;
  if (document.lacks("xtkschema")) context.report("XTK2004", element.tagNode, { method });
  const schema = attributeOf(element, "xtkschema")?.value;
  if (document.staging && schema !== undefined) checkStaging(document, schema, context);
  checkNamed(document, literalText(schema, context.checker), context);
  if (method.endsWith(".IngestExt") && document.lacks("_key")) context.report("XTK2008", element.tagNode, { method });
}

/** Documents for `Write`, `WriteCollection`, `Ingest` and `IngestExt`: the schema they name and the key they need. */
export const writtenDocument: Rule = { kinds: [ts.SyntaxKind.CallExpression], check };
