import type {
  AnyNode,
  AssignmentExpression,
  ForInStatement,
  ForOfStatement,
  Function as FunctionNode,
  Pattern,
  VariableDeclarator,
} from "acorn";
import type MagicString from "magic-string";
import { RESERVED_NAME } from "../../e4x/tree/reserved-name.ts";
import { findOperator } from "./find-operator.ts";
import { isSuspending, objectRests } from "./object-rests.ts";

/** What stands for the value that a pattern takes apart. */
const VALUE = `${RESERVED_NAME}_value`;

/**
 * The rest of an object has its keys in the order of that object. So the value of a pattern with an object rest is kept in a variable, and once
 * the pattern has done its work, the order is told: `const { a, ...r } = o` is `const v = o, { a, ...r } = v, w = __e4x.keys.rest(v, [], r)`.
 */
export class RestEdits {
  readonly #code: string;
  readonly #text: MagicString;
  readonly #keys: string;
  readonly #nameOf: (name: string) => string;
  #values = 0;

  /**
   * @param keys what the operations on keys are members of
   * @param nameOf what a name is read as
   */
  constructor(code: string, text: MagicString, keys: string, nameOf: (name: string) => string) {
    this.#code = code;
    this.#text = text;
    this.#keys = keys;
    this.#nameOf = nameOf;
  }

  /** `const { a, ...r } = o` */
  declarator({ id, init }: VariableDeclarator): void {
    if (!init || !hasRest(id)) return;
    const value = this.#value();
    this.#move(id, value, ", ", this.#taken(id, value), init.end);
  }

  /**
   * `({ a, ...r } = o)`
   * @returns true where a parenthesis has to be closed behind it
   */
  assignment({ operator, left, right }: AssignmentExpression): boolean {
    const pattern = left as AnyNode as Pattern;
    if (operator !== "=" || !hasRest(pattern) || isSuspending(left)) return false;
    const value = this.#value();
    const equals = findOperator(this.#code, "=", left.end, right.start);
    this.#text.appendLeft(left.start, `((${value}) => (`);
    this.#text.overwrite(equals, equals + 1, `= ${[value, ...this.#told(pattern, value), value].join(", ")}))(`, { contentOnly: true });
    return true;
  }

  /** `for (const { a, ...r } of list) …`, `for ({ a, ...r } in list) …` */
  loop({ left, right, body }: ForOfStatement | ForInStatement): void {
    const declaration = left.type === "VariableDeclaration" ? left : undefined;
    const pattern = declaration?.declarations[0]?.id ?? (left as Pattern);
    if (!hasRest(pattern)) return;
    const value = this.#value();
    const [before, after] = declaration
      ? [`${declaration.kind} `, `${this.#taken(pattern, value)};`]
      : ["(", ` = ${[value, ...this.#told(pattern, value)].join(", ")});`];
    const inPlace = declaration ? value : `const ${value}`;
    // What the body declares itself stands in a block of its own.
    if (body.type === "BlockStatement") this.#move(pattern, inPlace, ` ${before}`, `${after} {`, body.start + 1);
    else this.#move(pattern, inPlace, ` { ${before}`, after, findOperator(this.#code, ")", right.end, body.start) + 1);
    this.#text.appendRight(body.type === "BlockStatement" ? body.end - 1 : body.end, " }");
  }

  /** `function f({ a, ...r }) { … }`: from that parameter on, they become variables of the body. */
  parameters({ params, body, type }: FunctionNode): void {
    const first = params.findIndex((parameter) => hasRest(parameter));
    if (first < 0) return;
    const isExpression = type === "ArrowFunctionExpression" && body.type !== "BlockStatement";
    const moved = params.slice(first).filter(({ type }) => type !== "Identifier" && type !== "RestElement");
    const target = isExpression ? findOperator(this.#code, "=>", params.at(-1)!.end, body.start) + 2 : body.start + 1;
    for (const [index, parameter] of moved.entries()) {
      const value = this.#value();
      const before = `${isExpression && index === 0 ? " {" : ""} var `;
      const after = `;${isExpression && index === moved.length - 1 ? " return (" : ""}`;
      const isFirst = parameter === params[first];
      const pattern = isFirst && parameter.type === "AssignmentPattern" ? parameter.left : parameter;
      if (isFirst) this.#move(pattern, value, before, `${this.#taken(pattern, value)}${after}`, target);
      // Its default value may name what stands before.
      else if (parameter.type === "AssignmentPattern")
        this.#move(parameter, `${value} = undefined`, `${before}[`, `] = [${value}]${this.#list(parameter, value)}${after}`, target);
      else this.#move(parameter, value, before, `${this.#taken(parameter, value)}${after}`, target);
    }
    if (isExpression) this.#text.appendLeft(body.end, "); }");
  }

  /**
   * `catch ({ a, ...r }) { … }`
   * @param value what the pattern takes apart
   * @returns what stands around the pattern in the declaration that takes its place
   */
  caught(pattern: Pattern, value: string): { before: string; after: string } {
    if (!hasRest(pattern)) return { before: "", after: ` = ${value};` };
    const name = this.#value();
    return { before: `${name} = ${value}, `, after: `${this.#taken(pattern, name)};` };
  }

  #value(): string {
    this.#values += 1;
    return `${VALUE}${this.#values}`;
  }

  /** @param inPlace what stays where the pattern was */
  #move({ start, end }: AnyNode, inPlace: string, before: string, after: string, target: number): void {
    this.#text.appendLeft(start, inPlace).appendRight(start, before).appendLeft(end, after);
    this.#text.move(start, end, target);
  }

  #taken(pattern: Pattern, value: string): string {
    return ` = ${value}${this.#list(pattern, value)}`;
  }

  /** Further declarators. */
  #list(pattern: Pattern, value: string): string {
    return this.#told(pattern, value)
      .map((call) => `, ${this.#value()} = ${call}`)
      .join("");
  }

  #told(pattern: Pattern, value: string): string[] {
    return objectRests(pattern).map(({ path, target }) => `${this.#keys}.rest(${value}, ${JSON.stringify(path)}, ${this.#read(target)})`);
  }

  /** What reads a target again; of more than `a` and `a.b` it would be evaluated twice. */
  #read(target: Pattern): string {
    if (target.type === "Identifier") return this.#nameOf(target.name);
    if (target.type !== "MemberExpression" || target.computed || target.property.type !== "Identifier") return "undefined";
    const { object, property } = target;
    if (object.type === "ThisExpression") return `this.${property.name}`;
    return object.type === "Identifier" ? `${this.#nameOf(object.name)}.${property.name}` : "undefined";
  }
}

/** True for a pattern in which the rest of an object is taken: its value is kept as it is, for the order of the keys. */
export function hasRest(pattern: Pattern): boolean {
  return objectRests(pattern).length > 0;
}
