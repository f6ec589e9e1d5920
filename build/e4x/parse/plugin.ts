import { type Parser, type TokenType, tokTypes as tt } from "acorn";
import {
  type AcornParser,
  type AcornParserClass,
  BINDING,
  type DestructuringErrors,
  NewTokenType,
  noDestructuringErrors,
  tokContexts,
} from "./acorn-internals.ts";
import { type EngineParserClass, engineLanguage } from "./engine-language.ts";
import { endOfName, endOfSpace, endOfText } from "./markup-text.ts";
import { longChains } from "./long-chains.ts";
import type { AnyNode } from "../tree/nodes.ts";
import { RESERVED_NAME } from "../tree/reserved-name.ts";
import { reportingParser } from "./reporting-parser.ts";

/** Tokens that E4X adds; a whole literal is one token to whoever listens to tokens. */
const at = new NewTokenType("@");
const dotDot = new NewTokenType("..");
const doubleColon = new NewTokenType("::");
const literal = new NewTokenType("XML literal");

const LITERALS = new Set(["XMLElement", "XMLList", "XMLCdata", "XMLComment", "XMLProcessingInstruction"]);
/** What stands for several things at once, or for none. */
const TARGETS_OF_NOTHING = new Set([...LITERALS, "XMLFilterExpression"]);
const SELECTORS = new Set(["XMLAnyName", "XMLQualifiedIdentifier", "XMLFunctionQualifiedIdentifier", "XMLAttributeSelector"]);
/** A comment goes on to the end of its line: what it says is not looked into. */
const SPACE_OR_COMMENT = "(?:\\s|\\/\\*(?:[^*]|\\*(?!\\/))*\\*\\/|\\/\\/.*(?=[\\n\\r\\u2028\\u2029]))*";
const FUNCTION_NAMESPACE = new RegExp(`${SPACE_OR_COMMENT}::`, "y");
const SELECTOR = new RegExp(`${SPACE_OR_COMMENT}[@*]`, "y");
const EACH = new RegExp(`${SPACE_OR_COMMENT}each\\b`, "y");

/** What the engine takes for a keyword, and not for a namespace, between `.` or `..` and `::`; `function` means something else there. */
const KEYWORDS: ReadonlySet<unknown> = new Set(
  (
    "break case catch class const continue debugger default delete do else enum export extends false finally for if implements import in " +
    "instanceof interface let new null package private protected public return static super switch this throw true try typeof var void " +
    "while with yield"
  ).split(" "),
);

/** An element or list whose end tag has not been read yet. */
interface OpenMarkup {
  node: AnyNode;
  /** The start tag; absent for a list. */
  tag?: AnyNode;
  line: number;
}

/** What one level of expressions and one of statements take of the stack, roughly, and how much may be taken. */
const EXPRESSION = 4;
const STATEMENT = 1;
const DEEPEST = 1200;

/** How the grammar reads what only some engines know. */
export interface GrammarOptions {
  /** Mozilla's JavaScript 1.8 (`const`, destructuring, `catch (e if …)`, expression closures) under `ecmaVersion: 5`. Default true. */
  mozilla?: boolean;
}

/**
 * The E4X grammar (ECMA-357) as an acorn plugin: `Parser.extend(e4x())`. With `ecmaVersion: 5` and `allowReserved: true` it reads
 * what SpiderMonkey 1.8.5 compiles, and `for (x of __e4x.each(y))`, which lowered scripts contain. With a later edition, that edition and E4X.
 */
export function e4x({ mozilla = true }: GrammarOptions = {}): (BaseParser: typeof Parser) => typeof Parser {
  return (BaseParser) =>
    extend(engineLanguage(reportingParser(longChains(BaseParser as unknown as AcornParserClass)), mozilla)) as unknown as typeof Parser;
}

function extend(BaseParser: EngineParserClass): EngineParserClass {
  return class E4XParser extends BaseParser {
    // Depth: too deep a nesting is an error well before the stack ends, where a regular expression may end the whole process

    e4x_depth = 0;

    e4x_enter(weight: number): void {
      this.e4x_depth += weight;
      if (this.e4x_depth > DEEPEST) this.e4x_fail(this.start, "XTK3021");
    }

    override parseMaybeUnary(errors: unknown, sawUnary: boolean, incDec: boolean, forInit?: boolean): AnyNode {
      this.e4x_enter(EXPRESSION);
      const node = super.parseMaybeUnary(errors, sawUnary, incDec, forInit);
      this.e4x_depth -= EXPRESSION;
      return node;
    }

    // Tokens

    override readToken(code: number): void {
      if (code === 64 /* @ */) return this.finishOp(at, 1);
      if (code === 58 /* : */ && this.input.charCodeAt(this.pos + 1) === 58) return this.finishOp(doubleColon, 2);
      super.readToken(code);
    }

    override readToken_dot(): void {
      const isSpread = this.options.ecmaVersion >= 6 && this.input.charCodeAt(this.pos + 2) === 46;
      if (this.input.charCodeAt(this.pos + 1) === 46 && !isSpread) return this.finishOp(dotDot, 2);
      super.readToken_dot();
    }

    /** Where an operand may start, `<!--` is a literal and not a comment to the end of the line. */
    override readToken_lt_gt(code: number): void {
      if (code === 60 /* < */ && this.exprAllowed && this.input.charCodeAt(this.pos + 1) === 33 /* ! */)
        return this.finishOp(tt.relational, 1);
      super.readToken_lt_gt(code);
    }

    /** Keywords that are names here must leave no trace in acorn's guess of what `/`, `{` and `<` mean next. */
    override updateContext(previous: TokenType): void {
      if (this.type.keyword && (previous === at || previous === dotDot || previous === doubleColon)) this.exprAllowed = false;
      else if (this.type === tt._function && this.e4x_atFunctionNamespace()) this.exprAllowed = false;
      else super.updateContext(previous);
    }

    /** True when the text after the current token matches a sticky pattern. */
    e4x_follows(pattern: RegExp): boolean {
      pattern.lastIndex = this.pos;
      return pattern.test(this.input);
    }

    e4x_atFunctionNamespace(): boolean {
      return this.e4x_follows(FUNCTION_NAMESPACE);
    }

    // Statements

    override parseTopLevel(node: AnyNode): AnyNode {
      const program = super.parseTopLevel(node);
      const statements = program.body as AnyNode[];
      const [first] = statements;
      const isMarkup = ({ type, expression }: AnyNode): boolean => type === "ExpressionStatement" && LITERALS.has(expression.type);
      if (!this.e4x_modern && first !== undefined && statements.every(isMarkup)) this.e4x_fail(first.start, "XTK3018");
      return program;
    }

    // DefaultXMLNamespaceStatement: `default xml namespace = Expression` (12.1)
    override parseStatement(context: string | null, topLevel?: boolean, exports?: unknown): AnyNode {
      if (this.type === tt._function && this.e4x_atFunctionNamespace()) {
        const node = this.startNode();
        node.expression = this.parseExpression();
        this.semicolon();
        return this.finishNode(node, "ExpressionStatement");
      }
      if (this.type !== tt._default) {
        this.e4x_enter(STATEMENT);
        const statement = super.parseStatement(context, topLevel, exports);
        this.e4x_depth -= STATEMENT;
        return statement;
      }
      const node = this.startNode();
      this.next();
      if (!this.eatContextual("xml") || !this.eatContextual("namespace")) this.unexpected();
      this.expect(tt.eq);
      node.namespace = this.parseMaybeAssign();
      this.semicolon();
      return this.finishNode(node, "XMLDefaultDeclaration");
    }

    // `for each (LeftHandSideExpression in Expression) Statement` (12.2), and the loops of ECMAScript
    override parseForStatement(node: AnyNode): AnyNode {
      if (this.e4x_modern && !this.e4x_follows(EACH)) {
        const loop = super.parseForStatement(node);
        if (loop.type === "ForInStatement") loop.each = false;
        return loop;
      }
      this.next();
      const each = this.eatContextual("each");
      this.labels.push({ kind: "loop" });
      this.enterScope(0);
      this.expect(tt.parenL);
      // acorn takes the parentheses after `each` for those of a call.
      if (each) this.e4x_replaceContext(tokContexts.p_expr, tokContexts.p_stat);
      const init = this.e4x_parseLoopStart();
      if (init !== null && (this.type === tt._in || this.isContextual("of"))) return this.e4x_parseForIn(node, init, each);
      if (each) this.e4x_fail(this.start, "XTK3001", { found: this.e4x_describe(this.start), expected: "`in`" });
      return this.parseFor(node, init);
    }

    /** What stands first in the head of a loop: a declaration, an expression (a target, where `in` follows), or nothing. */
    e4x_parseLoopStart(): AnyNode | null {
      if (this.type === tt.semi) return null;
      const kind = this.isLet()
        ? "let"
        : this.type === tt._var || this.type === tt._const || this.e4x_atConst()
          ? (this.value as string)
          : undefined;
      if (kind !== undefined) {
        const declaration = this.startNode();
        this.next();
        this.finishNode(this.parseVar(declaration, true, kind), "VariableDeclaration");
        if (declaration.declarations.length > 1 && this.type === tt._in) this.unexpected();
        return declaration;
      }
      const errors = noDestructuringErrors();
      const init = this.parseExpression(true, errors);
      if (this.type !== tt._in && !this.isContextual("of")) {
        this.checkExpressionErrors(errors, true);
        return init;
      }
      this.toAssignable(init, false, errors);
      this.checkLValPattern(init);
      return init;
    }

    e4x_parseForIn(node: AnyNode, init: AnyNode, each: boolean): AnyNode {
      const of = this.type !== tt._in;
      const keyword = this.start;
      this.next();
      node.left = init;
      node.right = this.parseExpression();
      if (of && !isEachCall(node.right)) this.raise(keyword, "Unexpected token");
      this.expect(tt.parenR);
      node.body = this.parseStatement("for");
      this.exitScope();
      this.labels.pop();
      if (of) return this.finishNode(node, "ForOfStatement");
      node.each = each;
      return this.finishNode(node, "ForInStatement");
    }

    /** Parentheses around a target say nothing: `checkLValSimple` looks inside. */
    override isSimpleAssignTarget(node: AnyNode): boolean {
      return !this.e4x_modern || SELECTORS.has(node.type) || super.isSimpleAssignTarget(node);
    }

    override toAssignable(node: AnyNode, isBinding: boolean, errors?: DestructuringErrors): AnyNode {
      return !isBinding && SELECTORS.has(node.type) ? node : super.toAssignable(node, isBinding, errors);
    }

    override checkLValSimple(node: AnyNode, bindingType: number = BINDING.none, clashes?: unknown): void {
      if (bindingType === BINDING.none) {
        if (SELECTORS.has(node.type)) return;
        if (TARGETS_OF_NOTHING.has(node.type) || (node.type === "BinaryExpression" && node.operator === ".."))
          this.e4x_fail(node.start, "XTK3019", { target: describeTarget(node) });
      }
      super.checkLValSimple(node, bindingType, clashes);
    }

    // Expressions

    // PrimaryExpression: PropertyIdentifier | XMLInitialiser | XMLListInitialiser (11.1)
    override parseExprAtom(errors?: unknown, forInit?: boolean, forNew?: boolean): AnyNode {
      if (this.type === tt.relational && this.value === "<") return this.e4x_parseLiteral();
      if (this.type === at) return this.e4x_parseAttributeSelector();
      if (this.type === tt.star || (this.type === tt._function && this.e4x_atFunctionNamespace())) return this.e4x_parseSelector();
      const start = this.start;
      const atom = super.parseExprAtom(errors, forInit, forNew);
      if (
        !this.e4x_modern &&
        atom.type === "Identifier" &&
        atom.name === "import" &&
        (this.type === tt.parenL || (this.type === tt.dot && /^\s*meta\b/.test(this.input.slice(this.end))))
      ) {
        this.e4x_fail(start, "XTK3026", { syntax: this.type === tt.parenL ? "import(…)" : "import.meta" });
      }
      if (this.type === doubleColon && atom.type === "Identifier" && atom.start === start) return this.e4x_parseQualified(atom);
      return atom;
    }

    /** To acorn, neither `<` nor `@` starts the operand of `yield`. */
    override parseYield(forInit?: boolean): AnyNode {
      const node = super.parseYield(forInit);
      const isMarkup = this.type === at || (this.type === tt.relational && this.value === "<");
      if (node.argument !== null || !isMarkup || this.canInsertSemicolon()) return node;
      node.argument = this.parseMaybeAssign(forInit);
      return this.finishNode(node, "YieldExpression");
    }

    // MemberExpression: `.` PropertyIdentifier | `..` PropertySelector | `.(` Expression `)` (11.2)
    override parseSubscript(
      base: AnyNode,
      start: number,
      startLoc: AcornParser["startLoc"],
      noCalls: boolean,
      maybeAsyncArrow: boolean,
      optionalChained: boolean,
      forInit: boolean,
    ): AnyNode {
      if (this.type === tt.questionDot && this.e4x_follows(SELECTOR)) this.e4x_failInChain();
      const isDot = this.type === tt.dot;
      // What `super` has is no value of its own.
      if (base.type === "Super" || (!isDot && this.type !== dotDot))
        return super.parseSubscript(base, start, startLoc, noCalls, maybeAsyncArrow, optionalChained, forInit);
      const node = this.startNodeAt(start, startLoc);
      this.next();
      if (isDot && this.type === tt.parenL) {
        if (optionalChained) this.e4x_failInChain();
        this.next();
        node.left = base;
        node.right = this.parseExpression();
        this.expect(tt.parenR);
        return this.finishNode(node, "XMLFilterExpression");
      }
      if (!isDot) {
        if (optionalChained) this.e4x_failInChain();
        node.left = base;
        node.operator = "..";
        node.right = this.e4x_parseSelector();
        return this.finishNode(node, "BinaryExpression");
      }
      node.object = base;
      node.property = this.type === tt.privateId ? this.parsePrivateIdent() : this.e4x_parseSelector();
      if (optionalChained && SELECTORS.has(node.property.type)) this.e4x_failInChain();
      node.computed = false;
      if (this.options.ecmaVersion >= 11) node.optional = false;
      return this.finishNode(node, "MemberExpression");
    }

    /** `a?.b.@c`: nobody defined what it is. */
    e4x_failInChain(): never {
      return this.e4x_fail(this.start, "XTK3028");
    }

    // PropertySelector (11.1): `@` AttributeSelector | name | `*` | QualifiedIdentifier
    e4x_parseSelector(): AnyNode {
      if (this.type === at) return this.e4x_parseAttributeSelector();
      const isFunction = this.type === tt._function;
      const { start } = this;
      const name = this.e4x_parseName();
      if (this.type !== doubleColon) return name;
      if (!isFunction) {
        if (KEYWORDS.has(name.name)) this.e4x_fail(start, "XTK3033", { keyword: name.name });
        return this.e4x_parseQualified(name);
      }
      const node = this.startNodeAt(name.start, name.loc?.start);
      this.next();
      this.e4x_parseLocalName(node, "right");
      return this.finishNode(node, "XMLFunctionQualifiedIdentifier");
    }

    // AttributeIdentifier (11.1.1): `@` PropertySelector | `@` QualifiedIdentifier | `@[` Expression `]`
    e4x_parseAttributeSelector(): AnyNode {
      const node = this.startNode();
      this.next();
      this.e4x_parseLocalName(node, "attribute");
      if (!node.computed && this.type === doubleColon) node.attribute = this.e4x_parseQualified(node.attribute);
      return this.finishNode(node, "XMLAttributeSelector");
    }

    // QualifiedIdentifier (11.1.2): PropertySelector `::` (PropertySelector | `[` Expression `]`)
    e4x_parseQualified(left: AnyNode): AnyNode {
      const node = this.startNodeAt(left.start, left.loc?.start);
      this.next();
      node.left = left;
      this.e4x_parseLocalName(node, "right");
      return this.finishNode(node, "XMLQualifiedIdentifier");
    }

    e4x_parseLocalName(node: AnyNode, key: "right" | "attribute"): void {
      node.computed = this.eat(tt.bracketL);
      if (!node.computed) {
        node[key] = this.e4x_parseName();
        return;
      }
      node[key] = this.parseExpression();
      this.expect(tt.bracketR);
    }

    /** A name, any keyword, or `*`. */
    e4x_parseName(): AnyNode {
      const node = this.startNode();
      if (this.type === tt.star) {
        // After `*` as a name comes an operator, so `/` is a division and `<` a comparison.
        this.exprAllowed = false;
        this.next();
        return this.finishNode(node, "XMLAnyName");
      }
      if (this.type === tt.name) node.name = this.value;
      else if (this.type.keyword) node.name = this.type.keyword;
      else this.e4x_fail(this.start, "XTK3001", { found: this.e4x_describe(this.start), expected: "a name, `*` or `[expression]`" });
      this.type = tt.name;
      this.next(true);
      return this.finishNode(node, "Identifier");
    }

    /** `function::` is no name of anything that is declared. */
    override parseIdentNode(): AnyNode {
      if (this.type === tt._function && this.e4x_atFunctionNamespace()) this.unexpected();
      return super.parseIdentNode();
    }

    /** How many brace expressions of literals are open. */
    e4x_braces = 0;

    /** `<a/></b>`: acorn takes the slash for the start of a regular expression. */
    override raise(pos: number, message: string): never {
      if (!message.startsWith("Unterminated regular") || this.input.slice(pos - 2, pos) !== "</") return super.raise(pos, message);
      const found = `\`${/^[^>\s;]*>?/.exec(this.input.slice(pos - 2, pos + 40))?.[0] ?? ""}\``;
      return this.e4x_braces > 0
        ? this.e4x_fail(pos - 2, "XTK3008", { found })
        : this.e4x_fail(pos - 2, "XTK3015", { expected: "an operator, `;` or the end of the line" });
    }

    // Markup. The tokenizer stands still while the literal is read from the text; the literal then counts as one token.

    // XMLInitialiser, XMLListInitialiser (11.1.4, 11.1.5)
    e4x_parseLiteral(): AnyNode {
      const { start, startLoc } = this;
      this.pos = start;
      const node = this.catchStackOverflow(() => this.e4x_readMarkup());
      this.start = start;
      this.startLoc = startLoc;
      this.finishToken(literal, this.input.slice(start, this.pos));
      this.next();
      return node;
    }

    /** A literal from `<` to its end, with a stack of its own: elements may be nested as deeply as memory allows. */
    e4x_readMarkup(): AnyNode {
      const open: OpenMarkup[] = [];
      for (let node = this.e4x_readItem(open); ; node = this.e4x_readItem(open)) {
        const parent = open.at(-1);
        if (parent === undefined) return node;
        if (node !== parent.node) parent.node.contents.push(node);
      }
    }

    /** The next whole piece of markup; or, with its frame pushed, an element or list that just began. */
    e4x_readItem(open: OpenMarkup[]): AnyNode {
      const { input, pos } = this;
      const parent = open.at(-1);
      if (pos >= input.length) this.e4x_failUnclosed(open);
      const code = input.charCodeAt(pos);
      if (parent && code === 123 /* { */) return this.e4x_readEscape();
      if (parent && code !== 60 /* < */) {
        const node = this.e4x_startMarkup();
        const end = endOfText(input, pos);
        node.text = input.slice(pos, end);
        this.e4x_moveTo(end);
        return this.e4x_finishMarkup(node, "XMLText");
      }
      switch (input.charAt(pos + 1)) {
        case "!":
          return this.e4x_readDeclaration();
        case "?":
          return this.e4x_readInstruction();
        case "/":
          return this.e4x_readEndTag(open);
        default:
          return this.e4x_readStartTag(open);
      }
    }

    // `<!--` … `-->`, `<![CDATA[` … `]]>`
    e4x_readDeclaration(): AnyNode {
      const { input, pos } = this;
      const node = this.e4x_startMarkup();
      if (input.startsWith("<!--", pos)) {
        const end = input.indexOf("--", pos + 4);
        if (end < 0) this.e4x_fail(pos, "XTK3006", { what: "XML comment", end: "`-->`" });
        if (input.charAt(end + 2) !== ">") this.e4x_fail(end, "XTK3016");
        node.contents = input.slice(pos + 4, end);
        this.e4x_moveTo(end + 3);
        return this.e4x_finishMarkup(node, "XMLComment");
      }
      if (input.startsWith("<![CDATA[", pos)) {
        const end = input.indexOf("]]>", pos + 9);
        if (end < 0) this.e4x_fail(pos, "XTK3006", { what: "CDATA section", end: "`]]>`" });
        node.contents = input.slice(pos + 9, end);
        this.e4x_moveTo(end + 3);
        return this.e4x_finishMarkup(node, "XMLCdata");
      }
      const [found] = /^<!(?:\w+|\[)?/.exec(input.slice(pos, pos + 20)) ?? [""];
      return this.e4x_fail(pos, "XTK3020", { found: `\`${found}\`` });
    }

    // `<?target data?>`
    e4x_readInstruction(): AnyNode {
      const { input, pos } = this;
      const node = this.e4x_startMarkup();
      const nameEnd = endOfName(input, pos + 2);
      if (nameEnd === pos + 2)
        this.e4x_fail(pos + 2, "XTK3013", { found: this.e4x_describe(pos + 2), expected: "the name of a processing instruction" });
      const end = input.indexOf("?>", nameEnd);
      if (end < 0) this.e4x_fail(pos, "XTK3006", { what: "processing instruction", end: "`?>`" });
      node.target = input.slice(pos + 2, nameEnd);
      node.contents = input.slice(Math.min(endOfSpace(input, nameEnd), end), end);
      this.e4x_moveTo(end + 2);
      return this.e4x_finishMarkup(node, "XMLProcessingInstruction");
    }

    // `<name attributes>` | `<name attributes/>` | `<>`
    e4x_readStartTag(open: OpenMarkup[]): AnyNode {
      const { input } = this;
      const element = this.e4x_startMarkup();
      const line = this.curLine;
      element.contents = [];
      if (input.charAt(this.pos + 1) === ">") {
        if (open.length > 0) this.e4x_fail(this.pos, "XTK3023", { expected: "an element, text or `{`" });
        this.pos += 2;
        open.push({ node: element, line });
        return element;
      }
      const tag = this.e4x_startMarkup();
      this.pos++;
      if (endOfSpace(input, this.pos) > this.pos) this.e4x_fail(this.pos, "XTK3005");
      tag.contents = [this.e4x_readName("the name of an element")];
      for (;;) {
        const afterSpace = endOfSpace(input, this.pos);
        const spaced = afterSpace > this.pos;
        this.e4x_moveTo(afterSpace);
        if (input.charAt(this.pos) === ">") {
          this.pos++;
          element.contents.push(this.e4x_finishMarkup(tag, "XMLStartTag"));
          open.push({ node: element, tag, line });
          return element;
        }
        if (input.startsWith("/>", this.pos)) {
          this.pos += 2;
          element.contents.push(this.e4x_finishMarkup(tag, "XMLPointTag"));
          return this.e4x_finishMarkup(element, "XMLElement");
        }
        const code = input.charCodeAt(this.pos);
        if (!spaced || this.pos >= input.length || code === 47 /* / */ || code === 60 /* < */) this.e4x_failInTag(tag.contents[0]);
        this.e4x_readAttribute(tag.contents);
      }
    }

    // `name = "value"` | `name = {expression}`
    e4x_readAttribute(contents: AnyNode[]): void {
      const { input } = this;
      const nameStart = this.pos;
      const name = this.e4x_readName("an attribute, `>` or `/>`");
      const nameEnd = this.pos;
      this.e4x_moveTo(endOfSpace(input, nameEnd));
      if (input.charCodeAt(this.pos) !== 61 /* = */) this.e4x_fail(nameStart, "XTK3012", { name: input.slice(nameStart, nameEnd) });
      this.e4x_moveTo(endOfSpace(input, this.pos + 1));
      const quote = input.charAt(this.pos);
      if (quote === "{") {
        contents.push(name, this.e4x_readEscape());
        return;
      }
      if (quote !== '"' && quote !== "'") this.e4x_fail(this.pos, "XTK3004", { name: input.slice(nameStart, nameEnd) });
      const node = this.e4x_startMarkup();
      const start = this.pos;
      const end = input.indexOf(quote, start + 1);
      if (end < 0) this.e4x_fail(start, "XTK3006", { what: `value of attribute ${input.slice(nameStart, nameEnd)}`, end: `\`${quote}\`` });
      node.value = input.slice(start + 1, end);
      node.raw = input.slice(start, end + 1);
      this.e4x_moveTo(end + 1);
      contents.push(name, this.e4x_finishMarkup(node, "XMLAttribute"));
    }

    /** A static name, `{expression}`, or both in a row: `_{n}`, `p:{t}`. */
    e4x_readName(expected: string): AnyNode {
      const { pos } = this;
      const startLoc = this.curPosition();
      const first = this.e4x_readNamePart();
      if (first === undefined) this.e4x_fail(pos, "XTK3013", { found: this.e4x_describe(pos), expected });
      const second = this.e4x_readNamePart();
      if (second === undefined) return first;
      const whole = this.startNodeAt(pos, startLoc);
      whole.contents = [first, second];
      for (let part = this.e4x_readNamePart(); part !== undefined; part = this.e4x_readNamePart()) whole.contents.push(part);
      return this.e4x_finishMarkup(whole, "XMLName");
    }

    e4x_readNamePart(): AnyNode | undefined {
      const { input, pos } = this;
      if (input.charCodeAt(pos) === 123 /* { */) return this.e4x_readEscape();
      const end = endOfName(input, pos);
      if (end === pos) return undefined;
      const part = this.e4x_startMarkup();
      this.pos = end;
      part.contents = input.slice(pos, end);
      return this.e4x_finishMarkup(part, "XMLName");
    }

    // `</name>` | `</>`
    e4x_readEndTag(open: OpenMarkup[]): AnyNode {
      const { input, pos: start } = this;
      const current = open.pop();
      if (current === undefined) this.e4x_fail(start, "XTK3015", { expected: "an expression" });
      const { node, tag } = current as OpenMarkup;
      if (tag === undefined) {
        if (input.charAt(start + 2) !== ">")
          this.e4x_fail(start, "XTK3017", {
            line: String((current as OpenMarkup).line),
            found: /^<\/[^>\s]*>?/.exec(input.slice(start, start + 60))?.[0] ?? "",
          });
        this.pos = start + 3;
        return this.e4x_finishMarkup(node, "XMLList");
      }
      const endTag = this.e4x_startMarkup();
      this.pos = start + 2;
      const opening = tag.contents[0] as AnyNode;
      if (input.charAt(this.pos) === ">") this.e4x_failMismatch(start, current as OpenMarkup, "");
      const name = this.e4x_readName("the name of the element to close");
      if (typeof opening.contents === "string" && typeof name.contents === "string" && opening.contents !== name.contents)
        this.e4x_failMismatch(start, current as OpenMarkup, name.contents);
      endTag.contents = [name];
      this.e4x_moveTo(endOfSpace(input, this.pos));
      if (input.charAt(this.pos) !== ">")
        this.e4x_fail(this.pos, "XTK3014", { found: this.e4x_describe(this.pos), name: `/${this.e4x_written(name)}`, expected: "`>`" });
      this.pos++;
      node.contents.push(this.e4x_finishMarkup(endTag, "XMLEndTag"));
      return this.e4x_finishMarkup(node, "XMLElement");
    }

    /** `{` Expression `}`: the tokenizer takes over inside the braces. */
    e4x_readEscape(): AnyNode {
      const node = this.e4x_startMarkup();
      const opening = this.pos;
      this.pos++;
      this.type = tt.braceL;
      this.lastTokStart = opening;
      this.lastTokEnd = this.pos;
      this.context.push(tokContexts.b_expr);
      this.exprAllowed = true;
      this.e4x_braces++;
      this.nextToken();
      if (this.type === tt.braceR) this.e4x_fail(opening, "XTK3007");
      node.expression = this.parseExpression();
      this.e4x_braces--;
      if (this.type !== tt.braceR) {
        if (this.type === tt.eof) this.e4x_fail(opening, "XTK3006", { what: "brace expression", end: "`}`" });
        this.e4x_fail(this.start, "XTK3008", { found: this.e4x_describe(this.start) });
      }
      // `}` is the current token and nothing behind it has been read: what follows is markup again.
      return this.e4x_finishMarkup(node, "XMLEscape");
    }

    e4x_startMarkup(): AnyNode {
      return this.startNodeAt(this.pos, this.curPosition());
    }

    e4x_finishMarkup(node: AnyNode, type: string): AnyNode {
      return this.finishNodeAt(node, type, this.pos, this.curPosition());
    }

    /** Goes on to `pos`, counting lines. */
    e4x_moveTo(pos: number): void {
      for (let index = this.pos; index < pos; index++) {
        const code = this.input.charCodeAt(index);
        const isBreak = code === 10 || (code === 13 && this.input.charCodeAt(index + 1) !== 10) || code === 0x2028 || code === 0x2029;
        if (!isBreak) continue;
        this.curLine++;
        this.lineStart = index + 1;
      }
      this.pos = pos;
    }

    e4x_written(node: AnyNode): string {
      return this.input.slice(node.start, node.end);
    }

    e4x_failUnclosed(open: OpenMarkup[]): never {
      const { node, tag, line } = open.at(-1) as OpenMarkup;
      if (tag === undefined) return this.e4x_fail(node.start, "XTK3017", { line: String(line), found: "end of the file" });
      return this.e4x_fail(node.start, "XTK3002", { name: this.e4x_written(tag.contents[0]), line: String(line) });
    }

    e4x_failMismatch(pos: number, { tag, line }: OpenMarkup, found: string): never {
      return this.e4x_fail(pos, "XTK3003", { found, name: this.e4x_written((tag as AnyNode).contents[0]), line: String(line) });
    }

    e4x_failInTag(name: AnyNode): never {
      const expected = /[\w"'{]/.test(this.input.charAt(this.pos)) ? "white space before the next attribute" : "`>`, `/>` or an attribute";
      return this.e4x_fail(this.pos, "XTK3014", { found: this.e4x_describe(this.pos), name: this.e4x_written(name), expected });
    }
  };
}

/** `__e4x.each(…)`: the operand of a lowered `for each`. */
function isEachCall(node: AnyNode): boolean {
  return (
    node.type === "CallExpression" &&
    node.callee.type === "MemberExpression" &&
    node.callee.object.name === RESERVED_NAME &&
    node.callee.property.name === "each"
  );
}

function describeTarget(node: AnyNode): string {
  if (node.type === "BinaryExpression" && node.operator === "..") return "descendants (`..`)";
  if (node.type === "XMLFilterExpression") return "the result of a filter";
  if (LITERALS.has(node.type)) return "an XML literal";
  return "the result of an expression";
}
