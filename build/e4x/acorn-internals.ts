import * as acorn from "acorn";
import type { Parser, Position, TokenType } from "acorn";
import type { AnyNode } from "./nodes.ts";

/** An entry of the stack by which acorn's tokenizer tells operands from operators. */
export interface TokContext {
  token: string;
  isExpr: boolean;
}

/** Exported by acorn, missing in its types. */
export const { tokContexts, TokenType: NewTokenType } = acorn as unknown as {
  tokContexts: Readonly<Record<"b_expr" | "p_expr" | "p_stat", TokContext>>;
  TokenType: new (label: string) => TokenType;
};

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
  parseVar(node: AnyNode, isFor: boolean, kind: string): AnyNode;
  parseParenExpression(): AnyNode;
  parseExpression(forInit?: boolean): AnyNode;
  parseMaybeAssign(forInit?: boolean): AnyNode;
  parseMaybeUnary(errors: null, sawUnary: boolean, incDec: boolean, forInit?: boolean): AnyNode;
  parseExprOp(left: AnyNode, start: number, startLoc: Position, least: number, forInit?: boolean): AnyNode;
  parseExprAtom(errors?: unknown, forInit?: boolean, forNew?: boolean): AnyNode;
  parseSubscript(base: AnyNode, start: number, startLoc: Position, noCalls: boolean, maybeAsyncArrow: boolean, optionalChained: boolean, forInit: boolean): AnyNode;
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
