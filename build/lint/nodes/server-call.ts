import ts from "typescript";
import type { BuiltElement } from "./builder-call.ts";
import { addedAttributes } from "./added-attributes.ts";
import { constantBehind } from "./constant-behind.ts";
import type { RuleContext } from "./rule.ts";
import { skipWrapping } from "./skip-wrapping.ts";

/** Methods of `xtk.session` whose first argument is a document to write. */
const WRITING_METHODS = new Set(["Write", "WriteCollection", "Ingest", "IngestExt"]);

/** A document that is built in the same file and handed to a method of `xtk.session`. */
export interface WrittenDocument {
  /** `xtk.session.Write` and the like. */
  method: string;
  /** `Ingest` or `IngestExt`. */
  staging: boolean;
  element: BuiltElement;
  /** Whether the document surely lacks an attribute: it is not written in the call and not added later. */
  lacks(name: string): boolean;
  /** Whether it surely lacks every attribute that is one of a kind. */
  lacksAll(isOne: (name: string) => boolean): boolean;
}

function opening(node: ts.Expression): ts.Node {
  return ts.isJsxElement(node) ? node.openingElement : node;
}

/** `Write` and the like, when a call goes to that method of `xtk.session`. */
function writingMethod(call: ts.CallExpression, checker: ts.TypeChecker): string | undefined {
  if (!ts.isPropertyAccessExpression(call.expression)) return undefined;
  const name = call.expression.name.text;
  if (!WRITING_METHODS.has(name)) return undefined;
  const owner = checker.getTypeAtLocation(call.expression.expression).symbol;
  return owner?.name === "XtkSessionMethods" ? name : undefined;
}

/** Reads a call that writes a document; undefined for other nodes and for documents that come from elsewhere. */
export function readWrittenDocument(
  node: ts.Node,
  context: Pick<RuleContext, "checker" | "identifiers" | "builtElement">,
): WrittenDocument | undefined {
  const { checker } = context;
  if (!ts.isCallExpression(node) || node.arguments.length === 0) return undefined;
  const method = writingMethod(node, checker);
  if (method === undefined) return undefined;
  const argument = skipWrapping(node.arguments[0]!);
  const declaration = ts.isIdentifier(argument) ? constantBehind(argument, checker) : undefined;
  const literal = declaration?.initializer === undefined ? argument : skipWrapping(declaration.initializer);
  const element = context.builtElement(opening(literal));
  if (element === undefined) return undefined;
  const added = declaration === undefined ? { names: new Set<string>(), complete: true } : addedAttributes(declaration, context);
  const lacksAll = (isOne: (name: string) => boolean): boolean =>
    element.complete && added.complete && !element.attributes.some(({ name }) => isOne(name)) && ![...added.names].some(isOne);
  return {
    method: `xtk.session.${method}`,
    staging: method === "Ingest" || method === "IngestExt",
    element,
    lacks: (attribute) => lacksAll((one) => one === attribute),
    lacksAll,
  };
}
