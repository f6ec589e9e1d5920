import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { REPOSITORY } from "../support/project.ts";

/** Methods that change what they are called on. */
const CHANGING = new Set("set add delete clear push pop shift unshift splice sort reverse fill copyWithin exec test".split(" "));
/** Of these `exec` and `test` move the place of a regular expression with `g` or `y`; others they leave as they are. */
const OF_PATTERNS = new Set(["exec", "test"]);
/** Functions of `Object` and `Reflect` that change their first argument. */
const CHANGING_FUNCTIONS = new Set(["assign", "defineProperty", "defineProperties", "setPrototypeOf", "set", "deleteProperty"]);
/** What is made with `new` and has no state, or shows in `CHANGING` when it is changed. */
const PLAIN_CLASSES = new Set(["Set", "Map", "RegExp", "URL", "NewTokenType", "Proxy"]);

/** A module-level binding, or a static field, that holds something which changes while the program runs. */
export interface ModuleState {
  /** `file name`, the file from the repository. */
  place: string;
  why: "assigned" | "changed" | "an object with state";
}

/** The module-level state of a source file of the repository. */
export function moduleStateOf(file: string): ModuleState[] {
  return findModuleState(file, readFileSync(join(REPOSITORY, file), "utf8"));
}

/** The module-level state in a text, in the order of the text. */
export function findModuleState(file: string, text: string): ModuleState[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = new Map<string, ModuleState["why"]>();
  const names = new Map<string, ts.Expression | undefined>();
  for (const statement of source.statements) {
    if (ts.isVariableStatement(statement))
      for (const { name, initializer } of statement.declarationList.declarations)
        if (ts.isIdentifier(name)) names.set(name.text, initializer);
  }
  for (const [name, initializer] of names) if (initializer && hasState(initializer)) found.set(name, "an object with state");
  const visit = (node: ts.Node, hidden: ReadonlySet<string>): void => {
    const inner = ts.isFunctionLike(node) || ts.isBlock(node) || isLoop(node) ? new Set([...hidden, ...declaredIn(node)]) : hidden;
    const note = (target: ts.Expression, why: ModuleState["why"]): void => {
      const name = rootOf(target);
      if (name !== undefined && names.has(name) && !inner.has(name) && !found.has(name)) found.set(name, why);
    };
    if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) {
      const left = ts.isNonNullExpression(node.left) ? node.left.expression : node.left;
      note(left, ts.isIdentifier(left) ? "assigned" : "changed");
    } else if ((ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) && isStep(node.operator)) {
      note(node.operand, ts.isIdentifier(node.operand) ? "assigned" : "changed");
    } else if (ts.isDeleteExpression(node)) note(node.expression, "changed");
    else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { expression: object, name } = node.expression;
      if (ts.isIdentifier(object) && (object.text === "Object" || object.text === "Reflect")) {
        if (CHANGING_FUNCTIONS.has(name.text) && node.arguments[0]) note(node.arguments[0], "changed");
      } else if (CHANGING.has(name.text) && (!OF_PATTERNS.has(name.text) || isMovingPattern(object, names))) note(object, "changed");
    } else if (ts.isPropertyDeclaration(node) && isChangingStatic(node)) {
      const owner = (node.parent as ts.ClassLikeDeclaration).name?.text ?? "class";
      found.set(`${owner}.${node.name.getText()}`, "assigned");
    }
    ts.forEachChild(node, (child) => visit(child, inner));
  };
  visit(source, new Set());
  return [...found].map(([name, why]) => ({ place: `${file} ${name}`, why }));
}

/** The variable that a chain of members begins with. */
function rootOf(expression: ts.Expression): string | undefined {
  let inner = expression;
  while (
    ts.isPropertyAccessExpression(inner) ||
    ts.isElementAccessExpression(inner) ||
    ts.isNonNullExpression(inner) ||
    ts.isAsExpression(inner) ||
    ts.isParenthesizedExpression(inner)
  )
    inner = inner.expression;
  return ts.isIdentifier(inner) ? inner.text : undefined;
}

function hasState(initializer: ts.Expression): boolean {
  let inner = initializer;
  while (ts.isAsExpression(inner) || ts.isSatisfiesExpression(inner) || ts.isParenthesizedExpression(inner)) inner = inner.expression;
  if (ts.isCallExpression(inner) && /Registry$/.test(inner.expression.getText())) return true;
  return ts.isNewExpression(inner) && !PLAIN_CLASSES.has(inner.expression.getText());
}

/** True for a regular expression that remembers where it found something. */
function isMovingPattern(object: ts.Expression, names: ReadonlyMap<string, ts.Expression | undefined>): boolean {
  const initializer = ts.isIdentifier(object) ? names.get(object.text) : undefined;
  if (!initializer) return false;
  if (ts.isRegularExpressionLiteral(initializer)) return /\/[a-z]*[gy][a-z]*$/.test(initializer.text);
  const flags = ts.isNewExpression(initializer) && initializer.expression.getText() === "RegExp" ? initializer.arguments?.[1] : undefined;
  return flags !== undefined && ts.isStringLiteral(flags) && /[gy]/.test(flags.text);
}

function isChangingStatic({ modifiers, initializer }: ts.PropertyDeclaration): boolean {
  const words = new Set(modifiers?.map(({ kind }) => kind));
  if (!words.has(ts.SyntaxKind.StaticKeyword) || words.has(ts.SyntaxKind.DeclareKeyword)) return false;
  return !words.has(ts.SyntaxKind.ReadonlyKeyword) || (initializer !== undefined && hasState(initializer));
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

function isStep(operator: ts.PrefixUnaryOperator): boolean {
  return operator === ts.SyntaxKind.PlusPlusToken || operator === ts.SyntaxKind.MinusMinusToken;
}

function isLoop(node: ts.Node): node is ts.ForStatement | ts.ForOfStatement | ts.ForInStatement {
  return ts.isForStatement(node) || ts.isForOfStatement(node) || ts.isForInStatement(node);
}

/** The names that a function, a block or a loop declares itself. */
function declaredIn(node: ts.Node): string[] {
  const declarations: ts.Node[] = [];
  if (ts.isFunctionLike(node)) declarations.push(...node.parameters);
  if (isLoop(node) && node.initializer && ts.isVariableDeclarationList(node.initializer))
    declarations.push(...node.initializer.declarations);
  if (ts.isBlock(node))
    for (const statement of node.statements)
      if (ts.isVariableStatement(statement)) declarations.push(...statement.declarationList.declarations);
  return declarations.flatMap((declaration) => bound((declaration as ts.VariableDeclaration | ts.ParameterDeclaration).name));
}

function bound(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : bound(element.name)));
}
