import * as acorn from "acorn";
import type { Parser, Position, TokenType } from "acorn";
import type { AnyNode } from "../tree/nodes.ts";

/** An entry of the stack by which acorn's tokenizer tells operands from operators. */
export interface TokContext {
  token: string;
  isExpr: boolean;
}

/** Exported by acorn, missing in its types. */
export const { tokContexts, TokenType: NewTokenType } = acorn as unknown as {
  tokContexts: Readonly<Record<"b_expr" | "f_expr" | "p_expr" | "p_stat", TokContext>>;
  TokenType: new (label: string) => TokenType;
};

/** How acorn calls the ways to declare a name. */
export const BINDING = { none: 0, lexical: 2, simpleCatch: 4 } as const;

/** What a literal may be only if it turns out to be a pattern: where that is, -1 for nothing. */
export interface DestructuringErrors {
  shorthandAssign: number;
  trailingComma: number;
  parenthesizedAssign: number;
  parenthesizedBind: number;
  doubleProto: number;
}

/** acorn's own class of these is not exported. */
export function noDestructuringErrors(): DestructuringErrors {
  return { shorthandAssign: -1, trailingComma: -1, parenthesizedAssign: -1, parenthesizedBind: -1, doubleProto: -1 };
}

/** A function, or the program. */
export interface AcornScope {
  /** The names declared in it by the engine's own rules. */
  e4x_declared?: Map<string, "const" | "other">;
}

/** The part of acorn's parser that the E4X plugin reads and overrides; acorn's own types leave it out. */
export interface AcornParser {
  readonly input: string;
  readonly options: { ecmaVersion: number; sourceFile?: string; allowReturnOutsideFunction?: boolean };
  readonly strict: boolean;
  pos: number;
  curLine: number;
  lineStart: number;
  type: TokenType & { keyword?: string; binop?: number | null };
  value: unknown;
  start: number;
  end: number;
  startLoc: Position;
  endLoc: Position;
  lastTokStart: number;
  lastTokEnd: number;
  context: TokContext[];
  exprAllowed: boolean;
  labels: { name?: string; kind: string | null }[];

  next(ignoreEscapes?: boolean): void;
  nextToken(): void;
  eat(type: TokenType): boolean;
  eatContextual(word: string): boolean;
  isContextual(word: string): boolean;
  canInsertSemicolon(): boolean;
  insertSemicolon(): boolean;
  semicolon(): void;
  expect(type: TokenType): void;
  unexpected(pos?: number | null): never;
  raise(pos: number, message: string): never;
  raiseRecoverable(pos: number, message: string): void;
  catchStackOverflow<T>(run: () => T): T;
  curPosition(): Position;
  curContext(): TokContext;
  overrideContext(context: TokContext): void;

  startNode(): AnyNode;
  startNodeAt(pos: number, loc: Position | undefined): AnyNode;
  finishNode<T extends AnyNode>(node: T, type: string): T;
  finishNodeAt<T extends AnyNode>(node: T, type: string, pos: number, loc: Position): T;

  readToken(code: number): void;
  readToken_dot(): void;
  readToken_lt_gt(code: number): void;
  getTokenFromCode(code: number): void;
  finishToken(type: TokenType, value?: unknown): void;
  finishOp(type: TokenType, size: number): void;
  updateContext(previous: TokenType): void;
  readEscapedChar(inTemplate: boolean): string | null;
  validateRegExpFlags(state: { flags: string; start: number; switchU: boolean; switchV: boolean; switchN: boolean }): void;

  parseTopLevel(node: AnyNode): AnyNode;
  parseStatement(context: string | null, topLevel?: boolean, exports?: unknown): AnyNode;
  parseDoStatement(node: AnyNode): AnyNode;
  parseForStatement(node: AnyNode): AnyNode;
  parseFor(node: AnyNode, init: AnyNode | null): AnyNode;
  parseForIn(node: AnyNode, init: AnyNode): AnyNode;
  parseTryStatement(node: AnyNode): AnyNode;
  parseBlock(createNewLexicalScope?: boolean, node?: AnyNode, exitsStrict?: boolean): AnyNode;
  parseFunctionStatement(node: AnyNode, isAsync: boolean, isDeclaration: boolean): AnyNode;
  parseFunctionBody(node: AnyNode, isArrow: boolean, isMethod: boolean, forInit?: boolean): void;
  checkParams(node: AnyNode, allowDuplicates: boolean): void;
  isLet(context?: string | null): boolean;
  parseVarStatement(node: AnyNode, kind: string): AnyNode;
  parseVar(node: AnyNode, isFor: boolean, kind: string, allowMissingInitializer?: boolean): AnyNode;
  parseVarId(declarator: AnyNode, kind: string): void;
  parseBindingAtom(): AnyNode;
  parseBindingList(close: TokenType, allowEmpty: boolean, allowTrailingComma: boolean): (AnyNode | null)[];
  parseObj(isPattern: boolean, errors?: DestructuringErrors): AnyNode;
  parsePropertyValue(
    property: AnyNode,
    isPattern: boolean,
    isGenerator: boolean,
    isAsync: boolean,
    start: number,
    startLoc: unknown,
    errors: DestructuringErrors | undefined,
    containsEscape: boolean,
  ): void;
  toAssignable(node: AnyNode, isBinding: boolean, errors?: DestructuringErrors): AnyNode;
  checkExpressionErrors(errors: DestructuringErrors | undefined, andThrow?: boolean): boolean;
  copyNode(node: AnyNode): AnyNode;
  currentVarScope(): AcornScope;
  parsePrivateIdent(): AnyNode;
  buildBinary(start: number, startLoc: Position, left: AnyNode, right: AnyNode, operator: unknown, logical: boolean): AnyNode;
  parseParenExpression(): AnyNode;
  parseIdentNode(): AnyNode;
  parseExpression(forInit?: boolean, errors?: DestructuringErrors): AnyNode;
  parseMaybeAssign(forInit?: boolean): AnyNode;
  parseMaybeConditional(forInit?: boolean, errors?: DestructuringErrors): AnyNode;
  parseExprOps(forInit?: boolean, errors?: DestructuringErrors): AnyNode;
  parseYield(forInit?: boolean): AnyNode;
  parseMaybeUnary(errors: unknown, sawUnary: boolean, incDec: boolean, forInit?: boolean): AnyNode;
  parseExprOp(left: AnyNode, start: number, startLoc: Position, least: number, forInit?: boolean): AnyNode;
  parseExprAtom(errors?: unknown, forInit?: boolean, forNew?: boolean): AnyNode;
  parseSubscript(
    base: AnyNode,
    start: number,
    startLoc: Position,
    noCalls: boolean,
    maybeAsyncArrow: boolean,
    optionalChained: boolean,
    forInit: boolean,
  ): AnyNode;
  isSimpleAssignTarget(node: AnyNode): boolean;
  checkLValSimple(node: AnyNode, bindingType?: number, clashes?: unknown): void;
  checkLValPattern(node: AnyNode, bindingType?: number, clashes?: unknown): void;
  checkUnreserved(node: AnyNode): void;
  declareName(name: string, bindingType: number, pos: number): void;
  enterScope(flags: number): void;
  exitScope(): void;
}

/** The class of `AcornParser`, with acorn's public static side. */
export type AcornParserClass = typeof Parser & (new (...args: never[]) => AcornParser);
