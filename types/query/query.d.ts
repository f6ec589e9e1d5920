import type { XtkAllOf, XtkAnyOf, XtkCondition, XtkConditionCheck, XtkConditionsCheck, XtkFieldCondition } from "./condition.d.ts";
import type { XtkExpression } from "./expression.d.ts";
import type { XtkPathCheck, XtkPathLike } from "./paths.d.ts";
import type { XtkResult } from "./result.d.ts";
import type { XtkSchemaId } from "../schema/schema-id.d.ts";

/** A selected column with more than its path. */
export interface XtkSelectNode<Path extends string = string> {
  /** The field, or an expression; an expression needs an `alias`. */
  readonly expr: Path | XtkExpression;
  /** Name of the column in the result: `"@year"`, or an element path such as `"buyer/@name"`. */
  readonly alias?: string;
  /** Group the rows by this column. */
  readonly groupBy?: boolean;
  /** For a field with an enumeration: also give the value's name and label, as `<field>Name` and `<field>Label`. */
  readonly analyze?: boolean;
  /** Write constants into the SQL; needed where the expression is also grouped or sorted by. */
  readonly noSqlBind?: boolean;
  /** Label of the column. */
  readonly label?: string;
}

/** One column of the sort order. */
export interface XtkOrderNode<Path extends string = string> {
  /** The field, or an expression. */
  readonly expr: Path | XtkExpression;
  /** From high to low. */
  readonly sortDesc?: boolean;
}

/**
 * A query: what to select, which records, in which order. Paths and compared values are checked against the declared schema.
 * @see Campaign reference, xtk:queryDef
 */
export interface XtkQuery<Path extends string = string> {
  /** `select` gives a collection, `get` one record or an error, `getIfExists` one record or an empty element, `count` a number. Default `select`. */
  readonly operation?: "select" | "get" | "getIfExists" | "count";
  /** The columns: XPaths, or `{ expr, alias }`. */
  readonly select?: readonly (Path | XtkSelectNode<Path>)[];
  /** Which records: one condition, or several that all have to hold. */
  readonly where?: XtkFieldCondition<Path> | XtkExpression | XtkAnyOf<XtkCondition<Path>> | readonly XtkCondition<Path>[];
  /** Group by these fields or expressions. */
  readonly groupBy?: readonly (Path | XtkExpression)[];
  /** Which groups. */
  readonly having?: XtkExpression | readonly XtkExpression[];
  /** The order: XPaths, expressions, or `{ expr, sortDesc: true }`. */
  readonly orderBy?: readonly (Path | XtkExpression | XtkOrderNode<Path>)[];
  /** Most rows to give. Without it a select is cut at 10 000 rows in a workflow, silently. */
  readonly lineCount?: number;
  /** First row to give, from 0. Pages need an `orderBy` on a unique field. */
  readonly startLine?: number;
  /** Equal rows once. */
  readonly distinct?: boolean;
}

/** A node itself, its path one that the schema has. */
type NodeCheck<Schema, Node> = Node extends string
  ? XtkPathCheck<Schema, Node>
  : Node extends XtkExpression
    ? Node
    : { readonly [Part in keyof Node]: Part extends "expr" ? (Node[Part] extends string ? XtkPathCheck<Schema, Node[Part]> : Node[Part]) : Node[Part] };

/** The same for each node. */
type NodesCheck<Schema, Nodes> = { readonly [Index in keyof Nodes]: NodeCheck<Schema, Nodes[Index]> };

/** An expression has no name in the result. */
export interface XtkNoAlias {
  /** The name of the column: `"@year"`. */
  readonly alias: string;
}

/** Columns: an expression has no name in the result, it needs an alias. */
type ColumnsCheck<Schema, Nodes> = {
  readonly [Index in keyof Nodes]: Nodes[Index] extends { readonly expr: XtkExpression; readonly alias?: undefined } ? XtkNoAlias : NodeCheck<Schema, Nodes[Index]>;
};

/** The same for one condition or several. */
type WhereCheck<Schema, Where> = Where extends readonly [string, string] | readonly [string, string, unknown]
  ? XtkConditionCheck<Schema, Where>
  : Where extends readonly unknown[]
    ? XtkConditionsCheck<Schema, Where>
    : XtkConditionCheck<Schema, Where>;

/** A query has no such part. */
export interface XtkNoSuchPart {
  /** Only for the compiler. */
  readonly "a query has no such part": true;
}

/** What the query must be for the schema: each path one that the schema has, each value one that the field can be compared with. */
export type XtkQueryCheck<Schema, Query> = {
  readonly [Part in keyof Query]: Part extends "select"
    ? ColumnsCheck<Schema, Query[Part]>
    : Part extends "groupBy" | "orderBy"
      ? NodesCheck<Schema, Query[Part]>
      : Part extends "where"
        ? WhereCheck<Schema, Query[Part]>
        : Part extends keyof XtkQuery
          ? Query[Part]
          : XtkNoSuchPart;
};

/** A query that is ready to run; its result has what was selected. */
export interface XtkTypedQuery<Schema, Query> {
  /**
   * Runs the query.
   * @returns for `select` `<recipient-collection>` with a `<recipient …/>` per row; for `get` the `<recipient …/>`; for `getIfExists` the same
   * or an empty element, never null; for `count` `<recipient count="n"/>`. A selected `[folder/@name]` comes back as `<folder name="…"/>`.
   * @throws for `get` when there is no such record, and for expressions the server cannot read
   * @see Campaign reference, sm-queryDef-ExecuteQuery
   */
  ExecuteQuery(): XtkResult<Schema, Query>;
}

/**
 * The type of `queryDef`.
 * @globalType
 */
export type XtkQueryBuilder = <Schema extends XtkSchemaId, const Query extends XtkQuery<XtkPathLike<Schema>>>(schema: Schema, query: Query & XtkQueryCheck<Schema, Query>) => XtkTypedQuery<Schema, Query>;
