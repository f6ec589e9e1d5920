import { type TokenType, tokTypes as tt } from "acorn";
import { type AcornParser, BINDING, type DestructuringErrors, tokContexts } from "./acorn-internals.ts";
import { mozillaSyntax } from "./mozilla-syntax.ts";
import type { AnyNode } from "../tree/nodes.ts";
import type { ReportingParser, ReportingParserClass } from "./reporting-parser.ts";

/** How a name of a scope was declared, as far as declaring it again matters. */
type Declared = "const" | "other";

/** The parser of `engineLanguage`. */
export interface EngineParser extends ReportingParser {
  /** An edition with modules, classes and block scope is read: nothing of the engine's own language applies. */
  e4x_modern: boolean;
  e4x_atConst(): boolean;
  e4x_replaceContext(from: AcornParser["context"][number], to: AcornParser["context"][number]): void;
}

export type EngineParserClass = new (...args: never[]) => EngineParser;

/**
 * SpiderMonkey 1.8.5's own language beside E4X, for `ecmaVersion: 5`: what its compiler forgives, and the extensions of
 * JavaScript 1.8 that scripts use: `const`, destructuring, `catch (e if …)`, expression closures. Later editions pass untouched.
 * @param mozilla false refuses the extensions, each by its name
 */
export function engineLanguage(BaseParser: ReportingParserClass, mozilla: boolean): EngineParserClass {
  return class extends BaseParser {
    e4x_modern = this.options.ecmaVersion >= 6;

    // Tokens

    /** `"\u{41}"`, `"\x4"`: this engine takes a backslash that starts no escape for nothing. */
    override readEscapedChar(inTemplate: boolean): string | null {
      if (!this.e4x_modern) {
        const escape = this.input.slice(this.pos + 1, this.pos + 6);
        if (/^(?:x(?![0-9A-Fa-f]{2})|u(?![0-9A-Fa-f]{4}))/.test(escape)) {
          this.pos += 2;
          return escape.charAt(0);
        }
      }
      return super.readEscapedChar(inTemplate);
    }

    override validateRegExpFlags(state: Parameters<AcornParser["validateRegExpFlags"]>[0]): void {
      if (this.e4x_modern) return super.validateRegExpFlags(state);
      const { flags, start } = state;
      if (!/^(?!.*(.).*\1)[gimy]*$/.test(flags))
        this.e4x_fail(start, "XTK3022", {
          detail: `Invalid flags of a regular expression: g, i, m and y are known, each once, not "${flags}"`,
        });
      state.switchU = state.switchV = state.switchN = false;
    }

    /** The next token starts an operand where acorn knows of none. */
    e4x_operandNext = false;

    /** After the parameters of a function an operand may start: the body of an expression closure. */
    override updateContext(previous: TokenType): void {
      const startsOperand = this.e4x_operandNext;
      this.e4x_operandNext = false;
      super.updateContext(previous);
      if (startsOperand && this.type === tt._function) this.context[this.context.length - 1] = tokContexts.f_expr;
      if (!this.e4x_modern && this.type === tt.parenR && this.curContext().token === "function") this.e4x_expectOperand();
    }

    e4x_expectOperand(): void {
      this.exprAllowed = true;
      this.e4x_operandNext = true;
    }

    // Declarations

    override parseStatement(context: string | null, topLevel?: boolean, exports?: unknown): AnyNode {
      if (!this.e4x_modern && this.strict && this.type === tt._function && (this.e4x_blocks > 0 || context !== null))
        this.e4x_fail(this.start, "XTK3022", {
          detail: "A function declared in a block of strict code: it may stand at the top level of the script or of a function",
        });
      if (!this.e4x_atConst()) return super.parseStatement(context, topLevel, exports);
      this.e4x_extension("const", this.start);
      return this.parseVarStatement(this.startNode(), "const");
    }

    /** How many blocks of the innermost function are open. */
    e4x_blocks = 0;

    override parseBlock(createsScope = true, node?: AnyNode, exitsStrict?: boolean): AnyNode {
      // The body of a function has its scope already.
      const isBody = !createsScope;
      const before = this.e4x_blocks;
      this.e4x_blocks = isBody ? 0 : before + 1;
      const block = super.parseBlock(createsScope, node, exitsStrict);
      this.e4x_blocks = before;
      return block;
    }

    /** `const` is no keyword of this edition. */
    e4x_atConst(): boolean {
      return !this.e4x_modern && this.type === tt.name && this.value === "const" && this.end - this.start === 5;
    }

    override parseVar(node: AnyNode, isFor: boolean, kind: string, allowMissingInitializer?: boolean): AnyNode {
      if (this.e4x_modern) return super.parseVar(node, isFor, kind, allowMissingInitializer);
      super.parseVar(node, isFor, kind, true);
      const inLoop = isFor && this.type === tt._in;
      if (inLoop && kind === "const") this.raise(node.start, "Loop over a constant");
      for (const { id, init, end } of node.declarations as AnyNode[])
        if (init === null && id.type !== "Identifier" && !inLoop)
          this.raise(end, "Complex binding patterns require an initialization value");
      return node;
    }

    override checkUnreserved(node: AnyNode): void {
      if (!this.e4x_modern && (node.name === "const" || node.name === "let" || node.name === "yield"))
        this.raise(node.start, "Unexpected token");
      super.checkUnreserved(node);
    }

    /** Names clash with constants and, those, with anything before: there is no block scope. */
    override declareName(name: string, bindingType: number, pos: number): void {
      if (this.e4x_modern) return super.declareName(name, bindingType, pos);
      if (bindingType === BINDING.simpleCatch) return;
      const declared = (this.currentVarScope().e4x_declared ??= new Map<string, Declared>());
      const before = declared.get(name);
      const isConstant = bindingType === BINDING.lexical && this.e4x_declaresConstants;
      if (before === "const" || (isConstant && before !== undefined)) this.e4x_fail(pos, "XTK3029", { name });
      declared.set(name, isConstant ? "const" : "other");
    }

    e4x_declaresConstants = false;

    override parseVarId(declarator: AnyNode, kind: string): void {
      const before = this.e4x_declaresConstants;
      this.e4x_declaresConstants = kind === "const";
      super.parseVarId(declarator, kind);
      this.e4x_declaresConstants = before;
    }

    // Destructuring

    override parseBindingAtom(): AnyNode {
      if (this.e4x_modern || (this.type !== tt.bracketL && this.type !== tt.braceL)) return super.parseBindingAtom();
      this.e4x_extension("destructuring", this.start);
      if (this.type === tt.braceL) return this.parseObj(true);
      const node = this.startNode();
      this.next();
      node.elements = this.parseBindingList(tt.bracketR, true, true);
      return this.finishNode(node, "ArrayPattern");
    }

    /** `{a, b}` is short for `{a: a, b: b}` in a pattern; elsewhere `checkExpressionErrors` refuses it. */
    override parsePropertyValue(
      property: AnyNode,
      isPattern: boolean,
      isGenerator: boolean,
      isAsync: boolean,
      start: number,
      startLoc: unknown,
      errors: DestructuringErrors | undefined,
      containsEscape: boolean,
    ): void {
      const isShort =
        !this.e4x_modern &&
        property.key.type === "Identifier" &&
        (this.type === tt.comma || this.type === tt.braceR) &&
        (isPattern || errors);
      if (!isShort) return super.parsePropertyValue(property, isPattern, isGenerator, isAsync, start, startLoc, errors, containsEscape);
      this.checkUnreserved(property.key);
      if (!isPattern && errors!.shorthandAssign < 0) errors!.shorthandAssign = this.start;
      property.value = this.copyNode(property.key);
      property.kind = "init";
      property.shorthand = true;
    }

    override toAssignable(node: AnyNode, isBinding: boolean, errors?: DestructuringErrors): AnyNode {
      if (this.e4x_modern) return super.toAssignable(node, isBinding, errors);
      this.e4x_toPattern(node, true);
      return node;
    }

    e4x_toPattern(node: AnyNode, isOutermost = false): void {
      if (node.type === "ArrayExpression") {
        node.type = "ArrayPattern";
        for (const element of node.elements as (AnyNode | null)[]) if (element) this.e4x_toPattern(element);
      } else if (node.type === "ObjectExpression") {
        node.type = "ObjectPattern";
        for (const { kind, key, value } of node.properties as AnyNode[]) {
          if (kind !== "init") this.raise(key.start, "Object pattern can't contain getter or setter");
          this.e4x_toPattern(value);
        }
      } else {
        return;
      }
      if (isOutermost) this.e4x_extension("destructuring", node.start);
    }

    override checkLValSimple(node: AnyNode, bindingType: number = BINDING.none, clashes?: unknown): void {
      if (bindingType === BINDING.none && !this.e4x_modern) {
        // The engine compiles `f() = 1` and throws when it runs.
        if (node.type === "CallExpression") return;
        if (this.type === tt.eq && this.input.charAt(this.end) === ">") this.unexpected();
      }
      super.checkLValSimple(node, bindingType, clashes);
    }

    // Functions

    /** `function (x) x * 2`: the body is an expression. */
    override parseFunctionBody(node: AnyNode, isArrow: boolean, isMethod: boolean, forInit?: boolean): void {
      if (this.e4x_modern || this.type === tt.braceL) return super.parseFunctionBody(node, isArrow, isMethod, forInit);
      const start = this.start;
      if (!isMethod) this.e4x_endFunctionContext();
      this.checkParams(node, !this.strict);
      const { labels } = this;
      this.labels = [];
      node.body = this.parseMaybeAssign(forInit);
      this.e4x_extension("closure", start);
      node.expression = true;
      this.labels = labels;
      this.exitScope();
    }

    /** The tokenizer waits for the `{` of a function's body: there will be none. */
    e4x_endFunctionContext(): void {
      // Where the body starts with a function, the entry of that one has come already.
      const last = this.context.length - (this.type === tt._function ? 2 : 1);
      const index = this.context.findLastIndex(({ token }, at) => at <= last && token === "function");
      if (index >= 0) this.context.splice(index, 1);
    }

    override parseFunctionStatement(node: AnyNode, isAsync: boolean, isDeclaration: boolean): AnyNode {
      const declaration = super.parseFunctionStatement(node, isAsync, isDeclaration);
      if (this.e4x_modern || !declaration.expression) return declaration;
      this.semicolon();
      return this.finishNode(declaration, "FunctionDeclaration");
    }

    // Statements

    override parseDoStatement(node: AnyNode): AnyNode {
      this.next();
      this.labels.push({ kind: "loop" });
      node.body = this.parseStatement("do");
      this.labels.pop();
      this.expect(tt._while);
      node.test = this.parseParenExpression();
      // The engine needs no semicolon here, on the same line neither.
      this.eat(tt.semi);
      return this.finishNode(node, "DoWhileStatement");
    }

    /** `try {…} catch (e if test) {…} catch (e) {…}`: handlers with a guard, the last one with or without. */
    override parseTryStatement(node: AnyNode): AnyNode {
      if (this.e4x_modern) return super.parseTryStatement(node);
      this.next();
      node.block = this.parseBlock();
      node.handler = null;
      const guarded: AnyNode[] = [];
      while (this.type === tt._catch) {
        if (node.handler !== null) this.e4x_fail(this.start, "XTK3030");
        const clause = this.e4x_parseCatch();
        if (clause.guard) guarded.push(clause);
        else node.handler = clause;
      }
      if (guarded.length > 0) node.guardedHandlers = guarded;
      node.finalizer = this.eat(tt._finally) ? this.parseBlock() : null;
      if (guarded.length === 0 && !node.handler && !node.finalizer) this.raise(node.start, "Missing catch or finally clause");
      return this.finishNode(node, "TryStatement");
    }

    e4x_parseCatch(): AnyNode {
      const clause = this.startNode();
      this.next();
      this.expect(tt.parenL);
      clause.param = this.parseBindingAtom();
      this.enterScope(0);
      this.checkLValPattern(clause.param, BINDING.simpleCatch);
      if (this.type === tt._if) {
        this.e4x_extension("guard", this.start);
        this.e4x_expectOperand();
        this.next();
        // acorn takes a parenthesis after `if` for that of a statement.
        if (this.type === tt.parenL) this.e4x_replaceContext(tokContexts.p_stat, tokContexts.p_expr);
        clause.guard = this.parseExpression();
      }
      this.expect(tt.parenR);
      clause.body = this.parseBlock(false);
      this.exitScope();
      return this.finishNode(clause, "CatchClause");
    }

    /** Puts the innermost entry of a kind of the tokenizer's stack right. */
    e4x_replaceContext(from: AcornParser["context"][number], to: AcornParser["context"][number]): void {
      const index = this.context.lastIndexOf(from);
      if (index >= 0) this.context[index] = to;
    }

    e4x_extension(name: keyof typeof mozillaSyntax, pos: number): void {
      if (!mozilla) this.e4x_fail(pos, "XTK3027", { syntax: mozillaSyntax[name].syntax, advice: mozillaSyntax[name].advice });
    }
  };
}
