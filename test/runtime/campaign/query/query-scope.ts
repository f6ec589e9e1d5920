import { compile, type Scope } from "../expression/compile.ts";
import type { Compiled } from "../expression/compiled.ts";
import type { Expression } from "../expression/syntax.ts";
import { kindOf } from "../expression/kind-of.ts";
import type { ValueKind } from "../../../../build/schema/field-type.ts";
import { functionContext, type Purpose } from "../store/resolve-path.ts";
import type { End } from "../store/walk-path.ts";
import type { Frame } from "./frame.ts";
import { Grouping } from "./grouping.ts";
import { ResultPlaces } from "./result-places.ts";
import type { Source } from "./source.ts";
import { Windows } from "./windows.ts";

/** Compiles the expressions of one query. */
export class QueryScope {
  readonly source: Source;
  readonly grouping: Grouping;
  readonly windows = new Windows();
  /** Where the nodes of the select put what they read. */
  readonly places = new ResultPlaces();
  readonly #texts: string[] = [];
  readonly #scopes: Partial<Record<Purpose, Scope<Frame>>> = {};

  constructor(source: Source) {
    this.source = source;
    this.grouping = new Grouping(source.store.platform.emptyText !== "text");
  }

  parse(text: string): Expression {
    return this.source.store.expressions.parse(text);
  }

  #scope(purpose: Purpose): Scope<Frame> {
    const { source } = this;
    return (this.#scopes[purpose] ??= {
      ...functionContext(source.store),
      ...(source.variables ? { variables: source.variables } : {}),
      resolve: (path) => source.resolve(path, purpose),
      factsOf: (path) => source.factsOf(path),
      isDeclared: (path) => source.isDeclared(path),
    });
  }

  /** An expression of the where: of single records, without aggregates. */
  compilePlain(text: string): Compiled<Frame> {
    return compile(text, this.#scope("filter"));
  }

  /** An expression of the select, the orderBy, the groupBy or the having: aggregates and row numbers may be in it. */
  compile(text: string, purpose: Purpose): Compiled<Frame> {
    this.#texts.push(text);
    const plain = this.#scope(purpose);
    return compile(text, {
      ...plain,
      call: (node, form) =>
        this.grouping.call(node, (argument) => compile(text, { ...plain, parse: () => argument }), form) ?? this.windows.call(node, form),
    });
  }

  addGroupKey(text: string): void {
    this.grouping.addKey(this.parse(text), this.compile(text, "filter"));
  }

  /** @throws Error for a field of a grouped query that is in no group and in no aggregate */
  checkGroups(): void {
    for (const text of this.#texts) this.grouping.check(text, this.parse(text));
  }

  /**
   * What a path ends at.
   * @throws Error naming the expression, for a path that leads nowhere
   */
  endOf(text: string, path: string): End["kind"] {
    let kind: End["kind"] | undefined;
    compile<Frame>(text, {
      ...this.#scope("select"),
      resolve: () => {
        kind = this.source.locate(path).walk.end.kind;
        return () => null;
      },
    });
    return kind!;
  }

  /** What kind of value an expression gives, as far as it can be told. */
  kindOf(text: string): ValueKind | undefined {
    return kindOf(this.parse(text), (path) => this.source.kindOf(path));
  }
}
