import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync, traverse } from "@babel/core";
import { mutationsOf } from "./mutations.mjs";

/**
 * A place of the code and what stands there instead.
 * @typedef {object} Mutant
 * @property {string} file repository path
 * @property {number} start
 * @property {number} end
 * @property {number} line
 * @property {string} operator
 * @property {"expression" | "drop" | "leave"} how
 * @property {string} [text] the expression that stands there instead
 * @property {string} original
 * @property {number} nth which of several alike in its file
 * @property {boolean} isMessage whether it is a sentence for people: such mutants are counted apart
 * @property {boolean} isStatic whether the place runs once, when the module is loaded
 */

/** Parents in which an expression is no value: a name, a type, a place to import from. */
const NO_VALUE = /^(?:TS|Import|Export(?:Named|All)|Directive|.*(?:Property|Method)$)/;

/**
 * Every mutant of a file, in the order of the text. What a command generates has none: it is held by the spec that generates it again.
 * @param {string} root
 * @param {string} file repository path
 * @returns {Mutant[]}
 */
export function findMutants(root, file) {
  const source = readFileSync(join(root, file), "utf8");
  if (source.startsWith("// Generated ")) return [];
  const ast = parseSync(source, {
    filename: file,
    configFile: false,
    babelrc: false,
    sourceType: "module",
    parserOpts: { plugins: file.endsWith("x") ? ["typescript", "jsx"] : ["typescript"], createParenthesizedExpressions: false },
  });
  const textOf = ({ start, end, extra }) => (extra?.parenthesized ? `(${source.slice(start, end)})` : source.slice(start, end));
  const found = [];
  traverse(ast, {
    enter(path) {
      if (path.node.type.startsWith("TS") && !/^TS(?:As|NonNull|Satisfies)/.test(path.node.type)) return path.skip();
      if (/^(?:Import|ExportAll)Declaration$/.test(path.node.type)) return path.skip();
      for (const { node, operator, how, text } of mutationsOf(path, textOf)) {
        if (how === "expression" && node === path.node && !isValue(path)) continue;
        const original = source.slice(node.start, node.end);
        if (text === original) continue;
        found.push({
          file,
          start: node.start,
          end: node.end,
          line: node.loc.start.line,
          operator,
          how,
          text,
          original,
          isMessage: operator === "constant" && isSentence(path),
          isStatic: path.getFunctionParent() === null,
        });
      }
    },
  });
  const seen = new Map();
  for (const mutant of found) {
    const key = JSON.stringify([mutant.operator, mutant.original, mutant.text]);
    mutant.nth = seen.get(key) ?? 0;
    seen.set(key, mutant.nth + 1);
  }
  return found;
}

/**
 * The same mutants in sources that may have changed since; those whose text is gone are left out.
 * @param {string} root
 * @param {readonly (Mutant & { id: number, folder: string })[]} earlier
 */
export function findAgain(root, earlier) {
  const known = new Map();
  const key = ({ operator, original, text, nth = 0 }) => JSON.stringify([operator, original, text, nth]);
  return earlier.flatMap((mutant) => {
    if (!existsSync(join(root, mutant.file))) return [];
    if (!known.has(mutant.file)) known.set(mutant.file, new Map(findMutants(root, mutant.file).map((each) => [key(each), each])));
    const found = known.get(mutant.file).get(key(mutant));
    return found ? [{ ...found, id: mutant.id, folder: mutant.folder }] : [];
  });
}

/** Whether the node may stand in brackets with a condition before it. */
function isValue(path) {
  const { parent, key, listKey } = path;
  if (key === "key" || key === "id" || key === "label") return parent.computed === true && key === "key";
  if (key === "callee" || key === "tag" || (key === "left" && parent.type === "AssignmentExpression")) return false;
  if (/^(?:UpdateExpression|TSEnumMember)$/.test(parent.type)) return false;
  if (parent.type === "UnaryExpression" && (parent.operator === "delete" || parent.operator === "typeof")) return false;
  // The part of `a?.b.c` that may be skipped is one whole.
  if (key === "object" && /^Optional/.test(parent.type)) return false;
  if (listKey === "params" || parent.type === "TemplateElement") return false;
  return (
    !NO_VALUE.test(parent.type) ||
    key === "value" ||
    key === "expression" ||
    key === "declaration" ||
    (key === "property" && parent.computed)
  );
}

/** Whether a text is what people read: a sentence, or said by an error. */
function isSentence(path) {
  const text = path.isStringLiteral()
    ? path.node.value
    : path.isTemplateLiteral()
      ? path.node.quasis.map(({ value }) => value.raw).join("x")
      : "";
  if (!path.isStringLiteral() && !path.isTemplateLiteral()) return false;
  const isThrown = path.findParent(
    (parent) =>
      parent.isThrowStatement() ||
      (parent.isNewExpression() && /Error$/.test(parent.node.callee.name ?? "")) ||
      (parent.isCallExpression() && /[eE]rror|fail|refuse|throw/.test(parent.node.callee.name ?? parent.node.callee.property?.name ?? "")),
  );
  return / \w+ /.test(text) || (isThrown !== null && / /.test(text));
}
