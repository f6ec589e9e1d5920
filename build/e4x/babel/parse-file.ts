import type { Comment } from "acorn";
import type { AnyNode } from "../nodes.ts";
import { parse } from "../parse.ts";
import { E4XSyntaxError } from "../syntax-error.ts";
import { childNodes } from "../walk.ts";
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
  const attempt = (sourceType: "script" | "module"): Read => {
    const comments: Comment[] = [];
    return { program: parse(source, { allowReturn, sourceFile, comments, sourceType }) as unknown as AnyNode, comments };
  };
  try {
    const script = attempt("script");
    script.program.sourceType = "script";
    return script;
  } catch (scriptError) {
    if (!(scriptError instanceof E4XSyntaxError)) throw scriptError;
    try {
      const modern = attempt("module");
      const isModule = saysModule(modern.program);
      if (isModule && isScript) throw scriptError;
      modern.program.sourceType = isModule ? "module" : "script";
      return modern;
    } catch (moduleError) {
      // The grammar that understood more of the text knows better what is wrong with it.
      throw moduleError instanceof E4XSyntaxError && moduleError.pos > scriptError.pos ? moduleError : scriptError;
    }
  }
}

/** True for a program that imports or exports, or speaks of `import.meta`. */
function saysModule(program: AnyNode): boolean {
  if ((program.body as AnyNode[]).some(({ type }) => /^(?:Import|Export)/.test(type))) return true;
  const stack = childNodes(program);
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === "MetaProperty" && node.meta.name === "import") return true;
    stack.push(...childNodes(node));
  }
  return false;
}

function babelComment(comment: Comment, filename: string | undefined): AnyNode {
  const node: AnyNode = { type: `Comment${comment.type}`, value: comment.value };
  babelLocation(comment as unknown as AnyNode, node, filename);
  return node;
}

function interpreter({ value, start, end, loc }: AnyNode): AnyNode {
  return { type: "InterpreterDirective", value, start, end, loc };
}
