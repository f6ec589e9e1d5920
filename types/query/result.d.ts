import type { XMLList } from "../e4x/xml-list.d.ts";
import type { XMLListObject } from "../e4x/xml-list.d.ts";
import type { XML, XMLObject } from "../e4x/xml.d.ts";

/** Steps without their brackets. */
type Bare<Path> = Path extends `[${infer Steps}]` ? Steps : Path;

/** The first step of a path. */
type First<Steps> = Steps extends `${infer Name}/${string}` ? Name : Steps;

/** The steps behind the first one. */
type Rest<Steps, Name extends string> = Steps extends `${Name}/${infer Below}` ? Below : never;

/** Rows of a result: a list of elements that have these columns. */
export type XtkResultRows<Steps> = XMLListObject<XtkResultRow<Steps>> & Fields<Steps> & { readonly [index: number]: XtkResultRow<Steps> };

/** The columns by name. */
type Fields<Steps> = { readonly [Name in First<Steps> & string]: [Rest<Steps, Name>] extends [never] ? XMLList : XtkResultRows<Rest<Steps, Name>> };

/** A row of a result: an element with the selected columns and no others. */
export type XtkResultRow<Steps> = XMLObject & Fields<Steps>;

/** The columns of one selected node. */
type ColumnsOf<Node> = Node extends string
  ? Bare<Node>
  : Node extends { readonly alias: infer Alias extends string }
    ? Bare<Alias> | Analyzed<Node, Bare<Alias>>
    : Node extends { readonly expr: infer Path extends string }
      ? Bare<Path> | Analyzed<Node, Bare<Path>>
      : never;

/** `analyze` gives the value's name and label beside the value. */
type Analyzed<Node, Column> = Node extends { readonly analyze: true } ? (Column extends string ? `${Column}Name` | `${Column}Label` : never) : never;

/** All selected columns. A selection that is not written out as a literal is not known. */
type SelectedColumns<Query> = Query extends { readonly select: readonly (infer Node)[] } ? ColumnsOf<Node> : never;

/** The element's name: the last part of the schema id. */
type ElementOf<Schema> = Schema extends `${string}:${infer Name}` ? Name : string;

/** The row of a query; open where the selection is not known, or the schema is one of the running workflow. */
type RowOf<Schema, Columns> = [Columns] extends [never] ? XML : string extends Columns ? XML : string extends Schema ? XML : XtkResultRow<Columns>;

/** The rows of a query, open where a row is. */
type RowsOf<Schema, Columns> = [Columns] extends [never] ? XMLList : string extends Columns ? XMLList : string extends Schema ? XMLList : XtkResultRows<Columns>;

/** The operation of a query. */
type OperationOf<Query> = Query extends { readonly operation: infer Operation extends string } ? Operation : "select";

/** What a query gives. */
export type XtkResult<Schema, Query> =
  OperationOf<Query> extends "count"
    ? XMLObject & { readonly "@count": XMLList }
    : OperationOf<Query> extends "select"
      ? string extends ElementOf<Schema>
        ? XML
        : XMLObject<RowOf<Schema, SelectedColumns<Query>>> & { readonly [Name in ElementOf<Schema> & string]: RowsOf<Schema, SelectedColumns<Query>> }
      : RowOf<Schema, SelectedColumns<Query>>;
