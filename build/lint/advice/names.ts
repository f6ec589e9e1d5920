import ts from "typescript";
import { nearestName } from "../../schema/nearest-name.ts";
import { type AdviceTable, namesIn, proposedName, type Told } from "./told.ts";

/** What to use instead of a name of another platform. */
const INSTEAD = new Map([
  ["console", "Use logInfo, logWarning, logError or logVerbose: they write to the workflow's journal."],
  ["alert", "Use logInfo, logWarning or logError: they write to the workflow's journal."],
  ["print", "Use logInfo, logWarning or logError: they write to the workflow's journal."],
  ["document", "There is no page on the server: build XML with x() or TSX."],
  ["window", "There is no page on the server; global names are used as they are."],
  ["globalThis", "Use the global names as they are."],
  ["localStorage", "Use instance.vars for what the workflow keeps, or setOption(name, value)."],
  ["sessionStorage", "Use vars for what goes on to the next activity."],
  ["fetch", "Use Campaign's HttpClientRequest, which waits for the answer."],
  ["axios", "Use Campaign's HttpClientRequest, which waits for the answer."],
  ["XMLHttpRequest", "Use Campaign's HttpClientRequest, which waits for the answer."],
  ["URL", "Build the address as text, with encodeURIComponent(value) for each part."],
  ["URLSearchParams", "Build the address as text, with encodeURIComponent(value) for each part."],
  ["DOMParser", "Use DOMDocument.fromXMLString(text), or new XML(text)."],
  ["setTimeout", "Use sleep(milliseconds), or task.setNextProcessingDate(date) in an advanced activity."],
  ["setInterval", "Use task.setNextProcessingDate(date) in an advanced activity."],
  ["setImmediate", "Call the function at once: the server's engine has no event loop."],
  ["queueMicrotask", "Call the function at once: the server's engine has no event loop."],
  ["require", "Import from this project with `import`, or load a server library with loadLibrary."],
  ["module", "Write `export` before what other files import."],
  ["exports", "Write `export` before what other files import."],
  ["process", "Node.js is not on the server: take settings from getOption(name) or from vars."],
  ["Buffer", "Node.js is not on the server: use text, or Campaign's MemoryBuffer."],
  ["__dirname", "Node.js is not on the server: give the path as text, from getOption(name) or vars."],
  ["__filename", "Node.js is not on the server: give the path as text, from getOption(name) or vars."],
  ["btoa", "Use MemoryBuffer, whose toBase64() gives the text."],
  ["atob", "Use MemoryBuffer, whose appendBase64(text) reads it."],
  ["crypto", "Use getUUID() for an identifier, digestStrMd5(text) and its like for digests."],
  ["structuredClone", "Copy an object with JSON.parse(JSON.stringify(o)), XML with row.copy()."],
  ["Intl", "Use formatDate(date, format), and n.toFixed(2) for numbers."],
  ["each", "Write `for (const item of list)`: it goes through the values of XML lists and arrays."],
  ["namespace", 'Give an element its namespace as an attribute: x("row", { xmlns: "urn:…" }, …).'],
]);

/** Where the names of the toolkit come from. */
export const TOOLKIT_NAMES: Readonly<Record<string, readonly string[]>> = {
  "xtkit/xml": ["x", "Fragment", "text", "num", "exists", "isXml", "toArray", "filter", "setAttribute", "remove"],
  "xtkit/xtk": ["expr", "likeText", "queryDef", "record", "write", "writeCollection"],
};

const OF_TESTS = "Tests belong into a file of their own, <activity>.test.ts, and to a program of their own; activities run on the server.";
const TEST_NAMES = new Set(["expect", "vi", "test", "it", "describe", "suite", "jest", "createCampaign", "runScript"]);
const ANY_NAME = /^(?:before|after)(?:Each|All)$/;

const ES5_ONLY =
  "The Campaign engine has the library of ECMAScript 5 only: use arrays and plain objects, indexOf, loops, and direct calls instead of promises.";
const NOT_ON_THE_SERVER =
  "Neither Node.js nor a browser is on the server: use Campaign's own functions, and `declare` what one of your server's libraries gives.";
const UNKNOWN =
  "Check the spelling; a name of the browser or of Node.js does not exist on the server, and one of your server's libraries needs a `declare`.";
const UNKNOWN_TYPE =
  "Declare the type in this file, import it from the one that has it, or correct its spelling: string, number, boolean and Date are types.";

/** The import that a file lacks, with what it imports from there already. */
function importOf(name: string, node: ts.Node | undefined): string | undefined {
  const module = Object.keys(TOOLKIT_NAMES).find((one) => TOOLKIT_NAMES[one]!.includes(name));
  if (module === undefined) return undefined;
  const present = (node?.getSourceFile().statements ?? []).flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const bindings = statement.importClause?.namedBindings;
    const isOurs = statement.moduleSpecifier.text === module && bindings !== undefined && ts.isNamedImports(bindings);
    return isOurs ? bindings.elements.map((element) => element.getText()) : [];
  });
  return `Import it: import { ${[...present, name].sort().join(", ")} } from "${module}";`;
}

function isTypePlace(node: ts.Node | undefined): boolean {
  return node !== undefined && (ts.isTypeReferenceNode(node) || ts.isTypeReferenceNode(node.parent));
}

/** The name in scope that a misspelt one probably stands for. */
function nearInScope(name: string, { node, checker }: Told): string | undefined {
  if (node === undefined || checker === undefined) return undefined;
  const meaning = isTypePlace(node) ? ts.SymbolFlags.Type : ts.SymbolFlags.Value;
  return nearestName(
    name,
    checker.getSymbolsInScope(node, meaning).map((symbol) => symbol.name),
  );
}

/** A name that nobody declares. */
function unknownName(told: Told): string {
  const name = namesIn(told.message)[0] ?? "";
  if (TEST_NAMES.has(name) || ANY_NAME.test(name)) return OF_TESTS;
  const proposed = proposedName(told.message) ?? nearInScope(name, told);
  const known = INSTEAD.get(name) ?? importOf(name, told.node);
  if (known !== undefined) return known;
  if (proposed !== undefined) return `Write \`${proposed}\`, where that is meant; else declare \`${name}\`.`;
  return isTypePlace(told.node) && /^(?:Cannot find name)/.test(told.message) ? UNKNOWN_TYPE : UNKNOWN;
}

/** A name of another platform. */
export function foreignName({ message }: Told): string {
  return INSTEAD.get(namesIn(message)[0] ?? "") ?? NOT_ON_THE_SERVER;
}

/** Names that are not there, or stand where they do not belong. */
export const nameAdvice: AdviceTable = {
  2304: unknownName,
  2552: unknownName,
  2503: "Declare the namespace, or import the type by its own name.",
  2550: ES5_ONLY,
  2581: NOT_ON_THE_SERVER,
  2582: OF_TESTS,
  2583: ES5_ONLY,
  2584: foreignName,
  2585: ES5_ONLY,
  2592: NOT_ON_THE_SERVER,
  2593: OF_TESTS,
  2662: ({ message }) => `Write ${proposedName(message) ?? "the class before the name"}.`,
  2663: ({ message }) => `Write ${proposedName(message) ?? "this. before the name"}.`,
  2686: 'Import the name: import { x } from "xtkit/xml";',
  2693: ({ message }) =>
    `${namesIn(message)[0] ?? "It"} is a type, of which nothing is left when the script runs: name a variable or a class here, or compare typeof v === "string".`,
  2705: ES5_ONLY,
  2712: ES5_ONLY,
  2749: ({ message }) => `Write typeof ${namesIn(message)[0] ?? "name"} for the type of that value, or declare a type of the name.`,
  2708: "Name what is in the namespace.",
  2709: "Name what is in the namespace.",
  2812: NOT_ON_THE_SERVER,
  2867: NOT_ON_THE_SERVER,
  2868: NOT_ON_THE_SERVER,
};
