import ts from "typescript";
import { isXmlType } from "../nodes/xml-type.ts";
import { type AdviceTable, textOf, type Told } from "./told.ts";

const ARRAY_METHODS = new Set(
  "map forEach some every reduce reduceRight slice indexOf lastIndexOf sort reverse concat find findIndex includes flat flatMap at keys entries values".split(
    " ",
  ),
);
const TEXT_METHODS = new Set(
  "toLowerCase toUpperCase split trim substr substring replace match search charAt charCodeAt startsWith endsWith includes padStart padEnd localeCompare".split(
    " ",
  ),
);

/** Methods of the DOM and of arrays, and what E4X has instead; `$` is the value, `#` what is in the brackets. */
const XML_INSTEAD = new Map([
  ["filter", 'Write filter($, (item) => …), imported from "xtkit/xml", or toArray($).filter(…).'],
  ["find", 'Write filter($, (item) => …)[0], imported from "xtkit/xml".'],
  ["join", 'Write toArray($).map((item) => text(item)).join(…), with toArray and text from "xtkit/xml".'],
  ["push", "Write $.appendChild(…) for the element that contains the list."],
  ["toFixed", 'Write num($).toFixed(…), with num from "xtkit/xml".'],
  ["getAttribute", 'Write $["@name"], and text($["@name"]) for its text.'],
  ["getValue", 'Write text($["@name"]) for an attribute, text($.name) for an element.'],
  ["setAttribute", 'Write setAttribute($, "name", value), imported from "xtkit/xml".'],
  ["removeAttribute", 'Write setAttribute($, "name", ""), or build the element anew without it.'],
  ["hasAttribute", 'Write exists($["@name"]), with exists from "xtkit/xml".'],
  ["getElementsByTagName", 'Write $.descendants("name").'],
  ["querySelector", 'Write $.descendants("name")[0].'],
  ["querySelectorAll", 'Write $.descendants("name").'],
  ["getFirstElement", "Write $.elements()[0]."],
  ["getElements", "Write $.elements()."],
  ["toXMLStr", "Write $.toXMLString()."],
]);

/** A method that XML does not have. */
function onXml(object: ts.Expression, name: string): string {
  const text = textOf(object, "list");
  const instead = XML_INSTEAD.get(name);
  if (instead !== undefined) return instead.replaceAll("$", () => text);
  if (TEXT_METHODS.has(name) && !ARRAY_METHODS.has(name))
    return `Text methods are for text: write text(${text}).${name}(…), with text from "xtkit/xml".`;
  if (ARRAY_METHODS.has(name))
    return `A list of XML is no array: write toArray(${text}).${name}(…), with toArray from "xtkit/xml"; \`for (const item of ${text})\` goes through it as well.`;
  return `On XML, ${name} means the child elements of that name. Write text(${text}) for its text, num(${text}) for its number; methods are children(), elements(), descendants(name), attribute(name), appendChild(child), toXMLString().`;
}

function notCallable({ node, checker, message }: Told): string {
  const callee = node && ts.findAncestor(node, (one) => ts.isCallExpression(one.parent) && one.parent.expression === one);
  const access = callee && ts.isPropertyAccessExpression(callee) ? callee : undefined;
  if (access && checker && isXmlType(checker.getTypeAtLocation(access.expression))) return onXml(access.expression, access.name.text);
  const text = textOf(callee ?? node, "it");
  if (/'(?:Symbol|Map|Set|Promise|Proxy)Constructor'/.test(message))
    return "The Campaign engine has the library of ECMAScript 5 only: use arrays and plain objects.";
  return `Take the brackets after \`${text}\` away: it is a value and no function; or call what was meant.`;
}

/** How a function is called, as it is declared. */
function asDeclared({ node, checker }: Told): string {
  const call = node && ts.findAncestor(node, (one) => ts.isCallExpression(one) || ts.isNewExpression(one));
  const signature = call && checker?.getResolvedSignature(call);
  if (!signature) return "Give as many arguments as the function is declared with; hovering over its name shows them.";
  const parameters = signature.parameters.map((parameter) => {
    const declaration = parameter.valueDeclaration;
    const isOptional = declaration !== undefined && ts.isParameter(declaration) && checker!.isOptionalParameter(declaration);
    const isRest = declaration !== undefined && ts.isParameter(declaration) && declaration.dotDotDotToken !== undefined;
    return `${isRest ? "..." : ""}${parameter.name}${isOptional ? "?" : ""}: ${checker!.typeToString(checker!.getTypeOfSymbol(parameter))}`;
  });
  const list = parameters.join(", ");
  const isNew = ts.isNewExpression(call);
  const name = textOf(call.expression, "the function");
  return `Call it as it is declared: ${isNew ? "new " : ""}${name}(${list.length > 200 ? signature.parameters.map((one) => one.name).join(", ") : list}).`;
}

/** Calls, and what is given in them. */
export const callAdvice: AdviceTable = {
  2349: notCallable,
  2348: ({ node }) => `Write new ${textOf(node, "Name")}.`,
  2350: "Call it without `new`.",
  2351: ({ node }) => `Take \`new\` before \`${textOf(node, "it")}\` away: it is no class.`,
  2511: "Make an object of a class that extends it.",
  2554: asDeclared,
  2555: asDeclared,
  2556: "Give the arguments one by one, or call with apply: f.apply(null, list).",
  2557: asDeclared,
  2558: "Give as many types between < and > as it is declared with, or none.",
  2575: asDeclared,
  2769: asDeclared,
  6234: ({ node }) => `Take the brackets after \`${textOf(node, "it")}\` away: it is read like a value.`,
  7009: ({ node }) => `Call it without \`new\`: ${textOf(node, "new f()").replace(/^new /, "")}.`,
};
