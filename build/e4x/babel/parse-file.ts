import type { Comment } from "acorn";
import type { AnyNode } from "../tree/nodes.ts";
import { parseAny } from "../parse/parse-any.ts";
import { attachComments } from "./attach-comments.ts";
import { babelLocation } from "./babel-location.ts";
import { toBabel } from "./to-babel.ts";

/** Of the options of Babel's parser, those that mean something here. */
export interface BabelParserOptions {
  sourceType?: string;
  sourceFilename?: string;
  allowReturnOutsideFunction?: boolean;
  attachComment?: boolean;
  plugins?: readonly unknown[];
}

/**
 * A File as Babel's parser gives it, read with the grammar of this folder. What the server's engine reads is a script;
 * text beyond that is modern ECMAScript, and a module when it imports or exports: by default, Babel calls every file a module.
 * @throws E4XSyntaxError
 */
export function parseFile(source: string, options: BabelParserOptions): AnyNode {
  // Not `sourceFileName`, which @babel/core always gives: Babel's generator takes a name in positions for that of the source in the map.
  const { sourceFilename: filename } = options;
  const { program, comments } = read(source, options, filename);
  const file = toBabel(program, { filename });
  const nodes = comments.map((comment) => babelComment(comment, filename));
  if (source.startsWith("#!")) file.program.interpreter = interpreter(nodes.shift() as AnyNode);
  if (options.attachComment !== false) attachComments(file.program, nodes, source);
  file.comments = nodes;
  return file;
}

interface Read {
  program: AnyNode;
  comments: Comment[];
}

function read(source: string, options: BabelParserOptions, sourceFile: string | undefined): Read {
  const isScript = options.sourceType === "script" || options.sourceType === "commonjs";
  const allowReturn = options.allowReturnOutsideFunction === true || options.sourceType === "commonjs";
  const comments: Comment[] = [];
  const { kind, program, refusal } = parseAny(source, { allowReturn, sourceFile, comments });
  if (kind === "module" && isScript) throw refusal;
  program.sourceType = kind === "module" ? "module" : "script";
  return { program, comments };
}

function babelComment(comment: Comment, filename: string | undefined): AnyNode {
  const node: AnyNode = { type: `Comment${comment.type}`, value: comment.value };
  babelLocation(comment as unknown as AnyNode, node, filename);
  return node;
}

function interpreter({ value, start, end, loc }: AnyNode): AnyNode {
  return { type: "InterpreterDirective", value, start, end, loc };
}
