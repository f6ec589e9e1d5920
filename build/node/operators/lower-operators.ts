import {
  type AnyNode,
  type AssignmentExpression,
  type BinaryExpression,
  type CallExpression,
  type CatchClause,
  type ForInStatement,
  type ForOfStatement,
  type Identifier,
  type MemberExpression,
  type ObjectExpression,
  type Statement,
  type ThrowStatement,
  Parser,
  type Pattern,
  type Program,
  type UnaryExpression,
} from "acorn";
import type { Program as ParsedProgram } from "estree";
import MagicString from "magic-string";
import { SHARED_NAMES } from "../../e4x/calls/shared-names.ts";
import { translatedStatics } from "../../engine/translated-builtins.ts";
import { RESERVED_NAME } from "../../e4x/tree/reserved-name.ts";
import { EVALUATION_SCOPE } from "../with-scope.ts";
import { longChains } from "../../e4x/parse/long-chains.ts";
import { ChainEdits } from "./chain-edits.ts";
import { childNodes } from "./child-nodes.ts";
import { esGlobals } from "./es-globals.ts";
import { findOperator } from "./find-operator.ts";
import { operationOf } from "./operation-of.ts";
import { isPlain, withoutParentheses } from "./is-plain.ts";
import { KnownWalkers } from "./known-walkers.ts";
import { MemberEdits } from "./member-edits.ts";
import { linksOf } from "./optional-chain.ts";
import { dottedName, hasInner, isTaking, partsText, takesList, type TakingPattern, targetOf } from "./pattern-parts.ts";
import { computedKeys, reorderedKeys } from "./reordered-keys.ts";
import { hasRest, RestEdits } from "./rest-edits.ts";
import { scopeNames, scriptNames } from "./scope-names.ts";
import { BEFORE_LOOP, countTurn } from "../turns.ts";

const LongChainParser = Parser.extend(longChains as unknown as (BaseParser: typeof Parser) => typeof Parser);

/** A source map as JSON has it. */
export interface SourceMapV3 {
  version: number;
  file?: string;
  sources: string[];
  sourcesContent?: (string | null)[];
  names: string[];
  mappings: string;
}

/** What notes the computed keys of a literal while it is made. */
const LITERAL = `${RESERVED_NAME}_literal`;

/** Objects whose own functions are others on the engine: `Object.keys`, `JSON.parse`, `Array.map`. */
const CHANGED_GLOBALS: ReadonlySet<string> = new Set(["Object", "Array", "String", "JSON"]);

/** Objects some of whose functions scripts bring along. */
const HOLDERS: ReadonlySet<string> = new Set([...translatedStatics.keys()].map((member) => member.slice(0, member.indexOf("."))));

/** What an assignment to a pattern, and a parameter that is one, get. */
const GIVEN = `${RESERVED_NAME}_given`;

/** What a `catch` clause with a pattern gets. */
const CAUGHT = `${RESERVED_NAME}_caught`;

/** What to lower. */
export interface LowerOperatorsOptions {
  /** The text's name in messages and in the map. */
  filename?: string;
  /** The object that free names of a module are read from, e.g. `__xtkit`: `logInfo` becomes `__xtkit.logInfo`. Those of a script stay free. */
  bindFreeNames?: string;
  /** A script runs beside the builtins of Node.js, as modules do: it asks for those of the engine. */
  isBesideNode?: boolean;
  /** The text runs in a realm of its own: `import()`, which leads out of it, is refused. */
  isolated?: boolean;
  /** The turns of loops are counted, and the clock is looked at. */
  countsTurns?: boolean;
}

/**
 * Turns the operators that E4X overloads (`==`, `!=`, `typeof`, `+`, `+=`; ECMA-357 11.3 to 11.5) into calls on `__e4x`, so that
 * XML values answer in Node as on the server, and tells of the keys that objects get, so that they are given in the engine's order. Text edits only: every line keeps its number.
 * @param code a script or, with `bindFreeNames`, an ES module, without types and JSX
 * @throws SyntaxError from the parser, and for `import()` in isolated text
 */
export function lowerOperators(code: string, options: LowerOperatorsOptions = {}): { code: string; map: SourceMapV3 } {
  const { filename = "script.js", bindFreeNames, isolated = false } = options;
  const program = LongChainParser.parse(code, {
    ecmaVersion: "latest",
    sourceType: bindFreeNames === undefined ? "script" : "module",
    preserveParens: true,
    allowReturnOutsideFunction: true,
    locations: isolated,
  });
  const text = editOperators(code, program, options);
  return { code: text.toString(), map: mapOf(text, filename) };
}

/**
 * As above, of a text that was parsed, or printed by `printPlaced`.
 * @param program its tree; it is changed
 * @throws SyntaxError for `import()` in isolated text
 */
export function editOperators(code: string, program: Program, options: LowerOperatorsOptions): MagicString {
  const { bindFreeNames, isolated = false, isBesideNode = bindFreeNames !== undefined, countsTurns = false } = options;
  const text = new MagicString(code);
  new Edits(code, text, { holder: bindFreeNames, isolated, isBesideNode, countsTurns, walkers: new KnownWalkers(program) }).walk(program);
  return text;
}

/**
 * As above, a statement at a time.
 * @param program as it was parsed, with E4X
 * @returns what edits the next statement, in its own text
 * @throws SyntaxError for `import()` in isolated text
 */
export function statementEditor(
  program: ParsedProgram,
  options: Omit<LowerOperatorsOptions, "bindFreeNames">,
): (code: string, statement: Statement) => string {
  const { isolated = false, isBesideNode = false, countsTurns = false } = options;
  const root = program as unknown as Program;
  const names = scriptNames(root);
  const shared = { holder: undefined, isolated, isBesideNode, countsTurns, walkers: new KnownWalkers(root) };
  const lastExpression = root.body.findLastIndex(({ type }) => type === "ExpressionStatement");
  let index = 0;
  return (code, statement) => {
    const text = new MagicString(code);
    new Edits(code, text, shared).walkStatement(statement, names, index++ >= lastExpression);
    return text.toString();
  };
}

/** From an edited text back to what it was. */
export function mapOf(text: MagicString, filename: string): SourceMapV3 {
  return text.generateMap({ source: filename, hires: "boundary", includeContent: true }) as unknown as SourceMapV3;
}

type Loop = AnyNode & { type: "ForStatement" | "ForInStatement" | "ForOfStatement" | "WhileStatement" | "DoWhileStatement" };

interface EditsOptions {
  holder: string | undefined;
  isolated: boolean;
  isBesideNode: boolean;
  countsTurns: boolean;
  walkers: KnownWalkers;
}

class Edits {
  readonly #code: string;
  readonly #text: MagicString;
  readonly #holder: string | undefined;
  readonly #operations: string;
  readonly #isolated: boolean;
  /** The names of the scopes around, the innermost last. */
  readonly #scopes: ReadonlySet<string>[] = [];
  /** How many functions are around that have `arguments`. */
  #functions = 0;
  /** Of modules, which run beside the builtins of Node.js; a script has a realm with the engine's. */
  readonly #members: MemberEdits | undefined;
  readonly #rests: RestEdits;
  /** Members that are assigned, or called as they stand. */
  readonly #kept = new WeakSet<AnyNode>();

  /** Of these, those of patterns that are asked for as computed ones. */
  readonly #targets = new WeakSet<AnyNode>();

  readonly #setters = new WeakSet<AnyNode>();
  /** Defaults of parameters that have been edited. */
  readonly #edited = new WeakSet<AnyNode>();

  readonly #chains: ChainEdits;
  readonly #walkers: KnownWalkers;
  readonly #countsTurns: boolean;
  /** How many functions are around, arrow functions too. */
  #bodies = 0;
  /** From here on a statement of a script may be the last that is done: its value is that of the script. */
  #completion = 0;
  /** Expressions whose value nobody takes. */
  readonly #unused = new WeakSet<AnyNode>();
  /** The first of the labels before a statement. */
  readonly #outermost = new WeakMap<AnyNode, AnyNode>();

  constructor(code: string, text: MagicString, { holder, isolated, isBesideNode, countsTurns, walkers }: EditsOptions) {
    this.#walkers = walkers;
    this.#countsTurns = countsTurns;
    this.#code = code;
    this.#text = text;
    this.#holder = holder;
    this.#operations = holder ? `${holder}.${RESERVED_NAME}` : RESERVED_NAME;
    this.#isolated = isolated;
    this.#chains = new ChainEdits(code, text, this.#operations, (node) => this.walk(node));
    const isGlobal = (node: AnyNode): boolean =>
      node.type === "Identifier" && CHANGED_GLOBALS.has(node.name) && !this.#isDeclared(node.name);
    this.#rests = new RestEdits(code, text, this.#keys, (name) => this.#readName(name));
    this.#members = isBesideNode ? new MemberEdits(code, text, this.#operations, (node) => this.walk(node), isGlobal) : undefined;
  }

  /** @param mayBeLast the value of the statement may be that of the script */
  walkStatement(statement: AnyNode, names: ReadonlySet<string>, mayBeLast: boolean): void {
    this.#scopes.push(names);
    this.#completion = mayBeLast ? 0 : Infinity;
    this.walk(statement);
  }

  walk(node: AnyNode): void {
    if (this.#chains.edit(node)) return;
    const names = scopeNames(node);
    if (names) this.#scopes.push(names);
    const isFunction = node.type === "FunctionExpression" || node.type === "FunctionDeclaration";
    if (isFunction) this.#functions++;
    const isBody = isFunction || node.type === "ArrowFunctionExpression";
    if (isBody) {
      this.#bodies++;
      this.#rests.parameters(node);
    }
    switch (node.type) {
      case "Program":
        this.#completion = node.body.findLast(({ type }) => type === "ExpressionStatement")?.start ?? 0;
        this.#walkChildren(node);
        break;
      case "ExpressionStatement":
        if (this.#holder !== undefined || this.#bodies > 0 || node.start < this.#completion) this.#unused.add(node.expression);
        this.#walkChildren(node);
        break;
      case "Identifier":
        this.#bindName(node, "");
        break;
      case "BinaryExpression":
        this.#binary(node);
        break;
      case "UnaryExpression":
        this.#unary(node);
        break;
      case "AssignmentExpression":
        this.#assignment(node);
        break;
      case "CallExpression":
        this.#call(node);
        break;
      case "MemberExpression":
        if (this.#targets.has(node)) this.#put(node);
        else if (this.#kept.has(node) || !this.#members?.member(node)) this.#walkChildren(node);
        break;
      case "ChainExpression":
        if (this.#kept.has(node) || !this.#members?.chain(node)) this.#walkLinks(node);
        break;
      case "ThrowStatement":
        this.#throw(node);
        break;
      case "NewExpression":
        this.#keep(node.callee);
        this.#walkChildren(node);
        break;
      case "TaggedTemplateExpression":
        this.#keep(node.tag);
        this.#walkChildren(node);
        break;
      case "ForOfStatement":
        this.#target(node.left);
        this.#forOf(node);
        break;
      case "SpreadElement":
        if (this.#kept.has(node)) this.#walkChildren(node);
        else this.#items(node.argument);
        break;
      case "VariableDeclarator":
        this.#rests.declarator(node);
        this.walk(node.id);
        if (node.init && node.id.type === "Identifier") this.#walkers.declare(node.id.name, node.init, this.#scopes);
        if (node.init && node.id.type === "ObjectPattern" && this.#isHolder(node.init)) {
          this.#open(node.init, `${this.#operations}.holder(`);
          this.walk(node.init);
          this.#close(node.init);
        } else if (node.init && isTaking(node.id)) this.#taken(node.id, node.init);
        else if (node.init) this.walk(node.init);
        break;
      case "RestElement":
        this.#keep(node.argument);
        this.#walkChildren(node);
        break;
      case "AssignmentPattern":
        this.#target(node.left);
        if (isTaking(node.left) && !this.#edited.has(node)) {
          this.walk(node.left);
          this.#taken(node.left, node.right, false);
        } else this.#walkChildren(node);
        break;
      case "ArrayPattern":
        for (const element of node.elements) if (element) this.#target(element);
        this.#walkChildren(node);
        break;
      case "ObjectPattern":
        for (const property of node.properties) if (property.type === "Property") this.#target(property.value);
        this.#walkChildren(node);
        break;
      case "FunctionDeclaration":
      case "FunctionExpression":
      case "ArrowFunctionExpression":
        this.#function(node);
        break;
      case "MethodDefinition":
        if (node.kind === "set") this.#setters.add(node.value);
        this.#walkChildren(node);
        break;
      case "UpdateExpression":
        this.#put(node.argument);
        break;
      case "ForInStatement":
        this.#forIn(node);
        break;
      case "ForStatement":
      case "WhileStatement":
      case "DoWhileStatement":
        this.#loop(node);
        this.#walkChildren(node);
        break;
      case "LabeledStatement":
        this.#labeled(node);
        this.#walkChildren(node);
        break;
      case "ObjectExpression":
        this.#object(node);
        break;
      case "Property":
        this.#property(node);
        break;
      case "Literal":
        if (this.#isolated && "regex" in node && node.regex) this.#regExp(node);
        break;
      case "CatchClause":
        this.#catch(node);
        this.#walkChildren(node);
        break;
      case "ImportExpression":
        if (this.#isolated) refuseImport(node);
        this.#walkChildren(node);
        break;
      default:
        this.#walkChildren(node);
    }
    if (isFunction) this.#functions--;
    if (isBody) this.#bodies--;
    if (names) this.#scopes.pop();
  }

  #walkChildren(node: AnyNode): void {
    for (const child of childNodes(node)) this.walk(child);
  }

  /** `const { assign } = Object`, of which scripts have what they bring along. */
  #isHolder(node: AnyNode): boolean {
    return this.#members !== undefined && node.type === "Identifier" && HOLDERS.has(node.name) && !this.#isDeclared(node.name);
  }

  /** A member that is no value: what stands in parentheses is meant. */
  #keep(node: AnyNode): void {
    // In a script, all members stay as they are.
    if (this.#members) this.#kept.add(withoutParentheses(node));
  }

  /** A part of a pattern, or the head of a loop, that is assigned. */
  #target(node: AnyNode): void {
    const member = withoutParentheses(node);
    this.#kept.add(member);
    if (member.type === "MemberExpression" && member.object.type !== "Super" && this.#isShared(member)) this.#targets.add(member);
  }

  /** A chain whose members stay as they are; what is in its keys and arguments does not. */
  #walkLinks(chain: AnyNode & { type: "ChainExpression" }): void {
    for (const link of linksOf(chain)) this.#kept.add(link);
    this.#walkChildren(chain);
  }

  #open(node: AnyNode, prefix: string): void {
    this.#text.appendLeft(node.start, prefix);
  }

  #close(node: AnyNode): void {
    this.#text.appendLeft(node.end, ")");
  }

  #overwrite(start: number, end: number, content: string): void {
    this.#text.overwrite(start, end, content, { contentOnly: true });
  }

  #replaceOperator(operator: string, left: AnyNode, right: AnyNode, content: string): void {
    const index = findOperator(this.#code, operator, left.end, right.start);
    this.#overwrite(index, index + operator.length, content);
  }

  // a == b, a != b, a + b

  #binary(node: BinaryExpression): void {
    const call = operationOf(node.operator, isPlain(node.left), isPlain(node.right));
    if (call !== undefined) {
      this.#open(node, `${node.operator === "!=" ? "!" : ""}${this.#operations}.${call}(`);
      this.#replaceOperator(node.operator, node.left, node.right, ",");
    }
    this.#walkChildren(node);
    if (call !== undefined) this.#close(node);
  }

  // /a/g

  #regExp(node: AnyNode): void {
    this.#open(node, `${this.#operations}.regExp(`);
    this.#close(node);
  }

  // catch (e) { … }

  #catch({ param, body }: CatchClause): void {
    if (!param || (!this.#isolated && !this.#members)) return;
    if (param.type === "Identifier") {
      this.#text.appendRight(body.start + 1, ` ${param.name} = ${this.#operations}.caught(${param.name});`);
      return;
    }
    const given = `${this.#operations}.caught(${CAUGHT})`;
    const isTaken = isTaking(param) && !hasRest(param) && this.#members !== undefined;
    const value = isTaken ? `${this.#operations}.taken(${given}, ${partsText(param)})` : given;
    const caught = this.#rests.caught(param, value);
    this.#text.appendLeft(param.start, CAUGHT).appendRight(param.start, ` let ${caught.before}`).appendLeft(param.end, caught.after);
    this.#text.move(param.start, param.end, body.start + 1);
  }

  // throw v: its place is known, which only errors know by themselves. In scripts it is so already.

  #throw(node: ThrowStatement): void {
    const { argument } = node;
    const isKnown = this.#holder === undefined || isOperation(argument);
    const isList = argument.type === "SequenceExpression";
    if (!isKnown) this.#open(argument, `${this.#operations}.thrown(${isList ? "(" : ""}`);
    this.walk(argument);
    if (!isKnown && isList) this.#close(argument);
    if (!isKnown) this.#close(argument);
  }

  // typeof v

  #unary(node: UnaryExpression): void {
    if (node.operator === "delete") {
      this.#delete(node);
      return;
    }
    if (node.operator !== "typeof" || isPlain(node.argument)) {
      this.#walkChildren(node);
      return;
    }
    const free = this.#freeOperand(node);
    const end = node.start + "typeof".length;
    if (free === undefined) {
      this.#overwrite(node.start, end, `${this.#operations}.typeOf(`);
    } else {
      const test = this.#isBound(free) ? `"${free}" in ${this.#holder!}` : `typeof ${free} !== "undefined"`;
      this.#overwrite(node.start, end, `(${test} ? ${this.#operations}.typeOf(`);
    }
    this.#walkChildren(node);
    this.#text.appendLeft(node.end, free === undefined ? ")" : ') : "undefined")');
  }

  /** The name after `typeof`, when nothing declares it: reading it could throw. */
  #freeOperand({ argument }: UnaryExpression): string | undefined {
    const operand = withoutParentheses(argument);
    return operand.type === "Identifier" && !this.#isDeclared(operand.name) && operand.name !== "arguments" ? operand.name : undefined;
  }

  // a += b, o.k += b, o[k] += b

  #assignment(node: AssignmentExpression): void {
    const { left, right } = node;
    this.#keep(left);
    if (!isSum(node)) {
      if (takesList(left as Pattern) && !hasRest(left as Pattern) && this.#holder !== undefined) {
        const given = `${this.#operations}.taken(${GIVEN}, ${takenArguments(left as TakingPattern, right)})`;
        this.#open(node, `${this.#operations}.assigned((${GIVEN}) => { (`);
        this.walk(left);
        this.#replaceOperator("=", left, right, `= ${given}); },`);
        this.walk(right);
        this.#close(node);
        return;
      }
      const isOpen = this.#rests.assignment(node);
      this.#put(left);
      if (left.type === "ArrayPattern") this.#items(right);
      else this.walk(right);
      if (isOpen) this.#close(node);
    } else if (left.type === "Identifier") {
      const isFree = this.#isBound(left.name) && !this.#isDeclared(left.name);
      this.#replaceOperator("+=", left, right, `= ${this.#operations}.add(${isFree ? `${this.#holder!}.` : ""}${left.name},`);
      this.#walkChildren(node);
      this.#close(node);
    } else if (left.type === "MemberExpression") {
      this.#open(node, `${this.#operations}.addAssign(`);
      if (left.computed) {
        this.#replaceOperator("[", left.object, left.property, ",");
        const bracket = findOperator(this.#code, "]", left.property.end, left.end);
        this.#overwrite(bracket, bracket + 1, " ");
      } else {
        this.#replaceOperator(".", left.object, left.property, ",");
        this.#overwrite(left.property.start, left.property.end, JSON.stringify((left.property as Identifier).name));
      }
      this.#replaceOperator("+=", left, right, ",");
      this.#walkChildren(node);
      this.#text.appendLeft(node.end, this.#unused.has(node) ? ", true)" : ")");
    }
  }

  // eval(text)

  #call(node: CallExpression): void {
    const { callee } = node;
    if (!this.#kept.has(node) && this.#members?.call(node)) return;
    this.#keep(callee);
    if (!this.#isolated || callee.type !== "Identifier" || callee.name !== "eval" || this.#isDeclared("eval")) {
      this.#walkChildren(node);
      return;
    }
    const parenthesis = findOperator(this.#code, "(", callee.end, node.end);
    const outer = `typeof ${EVALUATION_SCOPE} === "undefined" ? undefined : ${EVALUATION_SCOPE}`;
    this.#overwrite(callee.start, parenthesis + 1, `${this.#operations}.evaluation.call(eval, this, ${outer}, ${this.#locals()}, `);
    for (const argument of node.arguments) this.walk(argument);
  }

  /** The variables of the functions around, but for those of the program: these are globals. */
  #locals(): string {
    const names = new Set(this.#scopes.slice(1).flatMap((scope) => [...scope]));
    const members = [...names].map(
      (name) => `${JSON.stringify(name)}: [() => ${name}, (${RESERVED_NAME}) => { ${name} = ${RESERVED_NAME}; }]`,
    );
    if (this.#functions > 0 && !names.has("arguments")) members.push("arguments: [() => arguments]");
    return `{ ${members.join(", ")} }`;
  }

  // o[k] = v, o[k]++, delete o[k], {b: 1, 1: 2}, for (k in o): the order of the keys

  get #keys(): string {
    return `${this.#operations}.keys`;
  }

  /** What is assigned or stepped. */
  #put(target: AnyNode): void {
    const member = withoutParentheses(target);
    this.#kept.add(member);
    this.#targets.delete(member);
    if (member.type !== "MemberExpression" || member.object.type === "Super" || !(member.computed || this.#isShared(member))) {
      this.walk(target);
      return;
    }
    const object = this.#heldObject(member);
    if (!member.computed) {
      this.#replaceOperator(".", member.object, member.property, `[${this.#keys}.key(${object}, `);
      this.#overwrite(member.property.start, member.property.end, `${JSON.stringify((member.property as Identifier).name)})]`);
      return;
    }
    this.#key(member, `key(${object}, `);
  }

  /** A member that nothing may give to all objects: in a script it is asked for as a computed one. */
  #isShared({ property, computed }: MemberExpression): boolean {
    return this.#isolated && !computed && property.type === "Identifier" && SHARED_NAMES.has(property.name);
  }

  #delete(node: UnaryExpression): void {
    const member = withoutParentheses(node.argument);
    this.#kept.add(member);
    if (member.type !== "MemberExpression" || member.object.type === "Super" || member.property.type === "PrivateIdentifier") {
      this.#walkChildren(node);
      return;
    }
    const object = this.#heldObject(member);
    if (member.computed) {
      this.#key(member, `forget(${object}, `);
      return;
    }
    this.#replaceOperator(".", member.object, member.property, `[${this.#keys}.forget(${object}, `);
    this.#overwrite(member.property.start, member.property.end, `${JSON.stringify((member.property as Identifier).name)})]`);
  }

  /**
   * Walks the object of a member, which is held where it is more than a name.
   * @returns what stands for it in the key
   */
  #heldObject({ object }: MemberExpression): string {
    const isName = object.type === "Identifier" && (!this.#isBound(object.name) || this.#isDeclared(object.name));
    if (isName) return object.name;
    if (object.type === "ThisExpression") return "this";
    this.#open(object, `${this.#keys}.hold(`);
    this.walk(object);
    this.#close(object);
    return `${this.#keys}.held`;
  }

  #key({ property }: MemberExpression, call: string): void {
    const isList = property.type === "SequenceExpression";
    this.#open(property, `${this.#keys}.${call}${isList ? "(" : ""}`);
    this.walk(property);
    if (isList) this.#close(property);
    this.#close(property);
  }

  // while (c) { … }: each turn of a loop is counted, so that a run without an end is stopped

  #labeled(node: AnyNode & { type: "LabeledStatement" }): void {
    const { body } = node;
    this.#outermost.set(body, this.#outermost.get(node) ?? node);
  }

  #loop(loop: Loop): void {
    if (!this.#countsTurns) return;
    // Labels stay before the loop.
    const whole = this.#outermost.get(loop) ?? loop;
    this.#text.appendLeft(whole.start, BEFORE_LOOP).appendRight(whole.end, " }");
    const { body } = loop;
    const counted = countTurn(this.#operations);
    if (body.type === "BlockStatement") {
      this.#text.appendLeft(body.start + 1, ` ${counted}`);
      return;
    }
    this.#text.appendLeft(body.start, `{ ${counted} `).appendRight(body.end, " }");
  }

  #forOf(node: ForOfStatement): void {
    this.#loop(node);
    this.#rests.loop(node);
    const { right } = node;
    const isKnown = isPlain(right) || right.type === "ArrayExpression" || right.type === "TemplateLiteral" || isOperation(right);
    // The scope of the loop is not around what it goes over.
    const isWalker = !isKnown && this.#walkers.has(right, this.#scopes.slice(0, -1));
    const { left } = node;
    const head = left.type === "VariableDeclaration" ? left.declarations[0]!.id : left;
    const isTaken = isTaking(head) && !hasRest(head) && this.#holder !== undefined;
    if (isTaken) this.#open(right, ` ${this.#operations}.takenEach(`);
    if (!isKnown) this.#open(right, ` ${this.#operations}.${isWalker ? "iterable" : "listed"}(`);
    this.#walkChildren(node);
    if (!isKnown) this.#close(right);
    if (isTaken) this.#text.appendLeft(right.end, `, ${partsText(head)})`);
  }

  /** A value that a pattern of a module takes apart; one of a plain name is named by Node.js itself. */
  #taken(pattern: TakingPattern, value: AnyNode, isNamed = true): void {
    const isOwn =
      pattern.type === "ObjectPattern" && !hasInner(pattern) && (value.type === "ObjectExpression" || value.type === "Identifier");
    if (hasRest(pattern) && pattern.type === "ArrayPattern") {
      this.#items(value);
    } else if (
      this.#holder === undefined ||
      (hasRest(pattern) && hasInner(pattern)) ||
      (isOwn && (isNamed || value.type === "ObjectExpression"))
    ) {
      this.walk(value);
    } else if (pattern.type === "ArrayPattern" && !hasInner(pattern)) {
      this.#items(value);
    } else {
      this.#open(value, `${this.#operations}.taken(`);
      this.walk(value);
      this.#text.appendLeft(value.end, `, ${isNamed ? takenArguments(pattern, value) : partsText(pattern)})`);
    }
  }

  #function(node: AnyNode & { params: Pattern[] }): void {
    const closing = this.#parameters(node);
    this.#walkChildren(node);
    this.#text.appendLeft(node.end, closing);
  }

  /**
   * Parameters from the first pattern on get names, and become members with defaults of what no call has: `([a], b = a)` is
   * `(first, second, ...{ none: [a] = taken(first), none: b = second === undefined ? a : second })`.
   * @returns what stands at the end of the function
   */
  #parameters(node: AnyNode & { params: Pattern[] }): string {
    const first = node.params.findIndex((parameter) => isTaking(targetOf(parameter)));
    if (first < 0 || this.#holder === undefined || node.params.some((parameter) => hasRest(parameter))) return "";
    const parameters = node.params.slice(first);
    const rest = parameters.at(-1)!;
    const isArrow = rest.type === "RestElement" && node.type === "ArrowFunctionExpression";
    if (isArrow || this.#setters.has(node)) return this.#innerArrow(node, parameters);
    const names = parameters.map((_, index) => `${GIVEN}${index}`);
    this.#open(parameters[0]!, `${names.slice(0, rest.type === "RestElement" ? -1 : undefined).join(", ")}, ...{ `);
    for (const [index, parameter] of parameters.entries()) {
      const target = targetOf(parameter);
      const [before, after] = isTaking(target) ? [`${this.#operations}.taken(`, `, ${partsText(target)})`] : ["", ""];
      let value = names[index]!;
      if (parameter.type === "RestElement") {
        value = `${this.#operations}.values(arguments).slice(${first + index})`;
        this.#overwrite(parameter.start, target.start, `${RESERVED_NAME}: `);
      } else this.#text.appendLeft(target.start, `${RESERVED_NAME}: `);
      if (parameter.type === "AssignmentPattern") {
        this.#edited.add(parameter);
        this.#text.appendLeft(parameter.right.start, `${before}${value} === undefined ? (`);
        this.#text.appendRight(parameter.right.end, `) : ${value}${after}`);
      } else this.#text.appendRight(parameter.end, ` = ${before}${value}${after}`);
    }
    this.#text.appendRight(rest.end, " }");
    return "";
  }

  /**
   * `([a], ...b) => c` is `(first, ...second) => (([a], ...b) => c)(taken(first), ...second)`: an arrow function has no `arguments`, and a setter
   * no second parameter.
   * @returns what stands at the end of the function
   */
  #innerArrow(node: AnyNode & { params: Pattern[] }, parameters: Pattern[]): string {
    const isSetter = node.type === "FunctionExpression";
    const names = parameters.map((parameter, index) => `${parameter.type === "RestElement" ? "..." : ""}${GIVEN}${index}`);
    const values = parameters.map((parameter, index) => {
      const target = targetOf(parameter);
      if (!isTaking(target)) return names[index]!;
      return `${this.#operations}.taken(${GIVEN}${index}, ${partsText(target, parameter.type === "AssignmentPattern")})`;
    });
    this.#open(parameters[0]!, `${names.join(", ")}) ${isSetter ? "{" : "=>"} ((`);
    const rest = parameters.at(-1)!;
    if (rest.type === "RestElement" && isTaking(rest.argument)) this.#overwrite(rest.start, rest.argument.start, "");
    if (isSetter) this.#open(node.body, "=> ");
    return `)(${values.join(", ")})${isSetter ? "; }" : ""}`;
  }

  /** What spread and array patterns of modules take: the items of a list, all at once, as the emitted script has it. */
  #items(node: AnyNode): void {
    const inner = withoutParentheses(node);
    const isKnown = this.#holder === undefined || inner.type === "ArrayExpression" || isOperation(inner);
    if (!isKnown) this.#open(node, `${this.#operations}.values(`);
    this.walk(node);
    if (!isKnown) this.#close(node);
  }

  #forIn(node: ForInStatement): void {
    const { left, right, body } = node;
    this.#loop(node);
    this.#rests.loop(node);
    this.#put(left);
    const isList = right.type === "SequenceExpression";
    this.#open(right, ` ${this.#keys}.inOrder(${isList ? "(" : ""}`);
    this.walk(right);
    if (isList) this.#close(right);
    this.#close(right);
    this.walk(body);
  }

  #object(node: ObjectExpression): void {
    for (const property of node.properties) if (property.type === "SpreadElement") this.#kept.add(property);
    const computed = computedKeys(node);
    const keys = computed ?? reorderedKeys(node);
    if (keys === undefined) {
      this.#walkChildren(node);
      return;
    }
    this.#open(node, `${this.#keys}.${computed ? `computed((${LITERAL}) => (` : "ordered("}`);
    for (const property of node.properties) {
      const part = property.type === "SpreadElement" ? property.argument : property.computed ? property.key : undefined;
      if (part) this.#open(part, `${LITERAL}.${property.type === "SpreadElement" ? "spread" : "key"}(`);
      if (!part || property.type === "SpreadElement") this.walk(property);
      else this.walk(property.key);
      if (part) this.#close(part);
      if (part && property.type === "Property") this.walk(property.value);
    }
    this.#text.appendLeft(node.end, `${computed ? ")" : ""}, ${JSON.stringify(keys)})`);
  }

  // Free names

  #isDeclared(name: string): boolean {
    return this.#scopes.some((names) => names.has(name));
  }

  #isBound(name: string): boolean {
    return this.#holder !== undefined && !esGlobals.has(name) && name !== this.#holder;
  }

  /** What a name is read as. */
  #readName(name: string): string {
    return this.#isBound(name) && !this.#isDeclared(name) ? `${this.#holder!}.${name}` : name;
  }

  /** @param key what stands before a name that is a shorthand, as `a` in `{ a }` and `{ a = 1 }` */
  #bindName({ name, start }: Identifier, key: string): void {
    if (this.#isBound(name) && !this.#isDeclared(name)) this.#text.appendLeft(start, `${key}${this.#holder!}.`);
  }

  #property(node: AnyNode & { type: "Property" }): void {
    // Acorn's types leave out that the value may be a pattern.
    const value = node.value as AnyNode;
    if (node.kind === "set") this.#setters.add(value);
    if (!node.shorthand) {
      this.#walkChildren(node);
    } else if (value.type === "Identifier") {
      this.#bindName(value, `${value.name}: `);
    } else if (value.type === "AssignmentPattern" && value.left.type === "Identifier") {
      this.#bindName(value.left, `${value.left.name}: `);
      this.walk(value.right);
    }
  }
}

/** What `taken` gets behind a value. */
function takenArguments(pattern: TakingPattern, value: AnyNode): string {
  const name = pattern.type === "ObjectPattern" ? dottedName(value) : undefined;
  return name === undefined ? partsText(pattern) : `${partsText(pattern)}, ${JSON.stringify(name)}`;
}

function refuseImport({ loc }: AnyNode): void {
  throw new SyntaxError(`import is no function here (${loc?.start.line ?? 1}:${(loc?.start.column ?? 0) + 1})`);
}

/** True for a `+=` whose operands may both be XML. */
function isSum({ operator, left, right }: AssignmentExpression): boolean {
  if (operator !== "+=" || isPlain(right)) return false;
  if (left.type === "Identifier") return true;
  return left.type === "MemberExpression" && left.object.type !== "Super" && left.property.type !== "PrivateIdentifier";
}

/** `__e4x.each(…)` and the like. */
function isOperation(node: AnyNode): boolean {
  if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") return false;
  const { object } = node.callee;
  return object.type === "Identifier" && object.name === RESERVED_NAME;
}
