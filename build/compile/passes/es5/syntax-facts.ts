import { types as t } from "@babel/core";

/** A kind of syntax that ECMAScript 5 does not have, named after what translates it. */
export type NewerSyntax =
  | "arrow-functions"
  | "block-scoped-functions"
  | "block-scoping"
  | "class-members"
  | "classes"
  | "computed-properties"
  | "destructuring"
  | "duplicate-keys"
  | "explicit-resource-management"
  | "exponentiation-operator"
  | "function-name"
  | "literals"
  | "logical-assignment-operators"
  | "new-target"
  | "nullish-coalescing-operator"
  | "object-rest-spread"
  | "object-super"
  | "optional-catch-binding"
  | "optional-chaining"
  | "parameters"
  | "regular-expressions"
  | "shorthand-properties"
  | "spread"
  | "strings"
  | "template-literals";

type Say = (...syntax: NewerSyntax[]) => void;

/** What the nodes of each type say; types that are not here are in ECMAScript 5, or stand in a node that is here. */
const facts: { [Type in t.Node["type"]]?: (node: Extract<t.Node, { type: Type }>, say: Say) => void } = {
  ArrayPattern: (_, say) => say("destructuring"),
  ArrowFunctionExpression(node, say) {
    say("arrow-functions", "function-name");
    parameters(node, say);
  },
  AssignmentExpression({ operator }, say) {
    if (operator === "**=") say("exponentiation-operator");
    else if (operator === "??=") say("logical-assignment-operators", "nullish-coalescing-operator");
    else if (operator === "||=" || operator === "&&=") say("logical-assignment-operators");
  },
  BinaryExpression({ operator, left }, say) {
    if (operator === "**") say("exponentiation-operator");
    if (left.type === "PrivateName") say("class-members");
  },
  BlockStatement({ body }, say) {
    if (body.some(({ type }) => type === "FunctionDeclaration")) say("block-scoped-functions");
  },
  CatchClause({ param }, say) {
    if (param == null) say("optional-catch-binding");
  },
  ClassAccessorProperty: (_, say) => say("class-members"),
  ClassDeclaration: (_, say) => say("classes"),
  ClassExpression: (_, say) => say("classes"),
  ClassMethod: parameters,
  ClassPrivateMethod: (_, say) => say("class-members"),
  ClassPrivateProperty: (_, say) => say("class-members"),
  ClassProperty: (_, say) => say("class-members"),
  FunctionDeclaration: parameters,
  FunctionExpression(node, say) {
    say("function-name");
    parameters(node, say);
  },
  LogicalExpression({ operator }, say) {
    if (operator === "??") say("nullish-coalescing-operator");
  },
  MetaProperty: (_, say) => say("new-target"),
  NumericLiteral({ extra }, say) {
    if (typeof extra?.raw === "string" && /^0[bo]|_/i.test(extra.raw)) say("literals");
  },
  ObjectExpression({ properties }, say) {
    const names = properties.map(propertyName).filter((name) => name !== undefined);
    if (new Set(names).size < names.length) say("duplicate-keys", "computed-properties");
    if (properties.some(({ type }) => type === "SpreadElement")) say("object-rest-spread");
  },
  ObjectMethod(node, say) {
    say("shorthand-properties", "function-name", "object-super");
    if (node.computed) say("computed-properties");
    parameters(node, say);
  },
  ObjectPattern({ properties }, say) {
    say("destructuring");
    if (properties.some(({ type }) => type === "RestElement")) say("object-rest-spread");
  },
  ObjectProperty({ shorthand, computed }, say) {
    if (shorthand) say("shorthand-properties");
    if (computed) say("computed-properties");
  },
  OptionalCallExpression: (_, say) => say("optional-chaining"),
  OptionalMemberExpression: (_, say) => say("optional-chaining"),
  RegExpLiteral({ pattern, flags }, say) {
    if (/[dsuvy]/.test(flags) || /\(\?[^:=!]|\\[pPk]/.test(pattern)) say("regular-expressions");
  },
  SpreadElement: (_, say) => say("spread"),
  StaticBlock: (_, say) => say("class-members"),
  StringLiteral({ extra, value }, say) {
    if ((typeof extra?.raw === "string" && extra.raw.includes("\\u{")) || /[\u2028\u2029]/.test(value)) say("strings");
  },
  TemplateLiteral: (_, say) => say("template-literals"),
  VariableDeclaration({ kind }, say) {
    if (kind === "using" || kind === "await using") say("explicit-resource-management");
    if (kind !== "var") say("block-scoping");
  },
};

function parameters({ params }: t.Function, say: Say): void {
  if (params.some(({ type }) => type !== "Identifier")) say("parameters");
}

function propertyName(property: t.ObjectExpression["properties"][number]): string | undefined {
  if (property.type === "SpreadElement" || property.computed) return undefined;
  const { key } = property;
  if (key.type === "Identifier") return key.name;
  return key.type === "StringLiteral" || key.type === "NumericLiteral" ? String(key.value) : undefined;
}

/** The kinds of newer syntax that a program has. */
export function newerSyntax(program: t.Node): ReadonlySet<NewerSyntax> {
  const found = new Set<NewerSyntax>();
  const say: Say = (...syntax) => syntax.forEach((each) => found.add(each));
  t.traverseFast(program, (node) => {
    (facts[node.type] as ((node: t.Node, say: Say) => void) | undefined)?.(node, say);
  });
  return found;
}
