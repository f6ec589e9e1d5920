import type ts from "typescript";
import type { DocComment } from "./doc-comment.ts";

/** The statements that declare a name. */
export type DeclarationNode = ts.FunctionDeclaration | ts.VariableStatement | ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

/** A name that a file of `types/` declares. */
export interface Declaration {
  name: string;
  kind: "function" | "constant" | "interface" | "type";
  /** Path in `types/`, with forward slashes. */
  file: string;
  /** Global as it is: in a file that is no module, or inside `declare global`. */
  global: boolean;
  /** One statement; several for the overloads of a function. */
  nodes: readonly [DeclarationNode, ...DeclarationNode[]];
  /** The docstring as it is written: of the first statement that has one. */
  docText: string | undefined;
  /** The docstring, read. */
  doc: DocComment;
  /** What the comment says that stands free above it and others, as it is written: of what kind they are. */
  section: string | undefined;
}

/** Where an imported name comes from. */
export interface ImportedName {
  /** Path in `types/`. */
  file: string;
  /** The name there. */
  name: string;
}

/** A file of `types/`. */
export interface DeclarationFile {
  /** Path in `types/`, with forward slashes. */
  file: string;
  /** Whether it is a module; otherwise its declarations are global as they are. */
  module: boolean;
  /** What the comment says that stands free at its top, read. */
  about: DocComment;
  /** What others can see, in written order. */
  declarations: readonly Declaration[];
  /** Names that it imports. */
  imports: ReadonlyMap<string, ImportedName>;
}
