import type { Value } from "./value.ts";

export type BinaryOperator = "OR" | "AND" | "=" | "!=" | "<" | "<=" | ">" | ">=" | "LIKE" | "+" | "-" | "*" | "/";

/** An XTK expression as a tree; offsets are into its text. */
export type Expression =
  | { type: "literal"; value: Value; offset: number }
  | { type: "path"; path: string; offset: number }
  | { type: "call"; name: string; args: Expression[]; offset: number }
  | { type: "binary"; operator: BinaryOperator; left: Expression; right: Expression; offset: number }
  | { type: "not"; operand: Expression; offset: number }
  | { type: "negative"; operand: Expression; offset: number }
  | { type: "in"; operand: Expression; list: Expression[]; offset: number }
  | { type: "isNull"; operand: Expression; offset: number };
