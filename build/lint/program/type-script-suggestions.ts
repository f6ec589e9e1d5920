/** What to use instead of a name of another platform. */
const INSTEAD: Readonly<Record<string, string>> = {
  console: "Use logInfo, logWarning, logError or logVerbose: they write to the workflow's journal.",
  document: "There is no page on the server: build XML with x() or TSX.",
  window: "There is no page on the server; global names are used as they are.",
  fetch: "Use Campaign's HttpClientRequest, which waits for the answer.",
  XMLHttpRequest: "Use Campaign's HttpClientRequest, which waits for the answer.",
  setTimeout: "Use sleep(milliseconds), or task.setNextProcessingDate(date) in an advanced activity.",
  setInterval: "Use task.setNextProcessingDate(date) in an advanced activity.",
  require: "Import from this project with `import`, or load a server library with loadLibrary.",
  process: "Node.js is not on the server: take settings from getOption(name) or from vars.",
  Buffer: "Node.js is not on the server: use text, or Campaign's MemoryBuffer.",
};

const ES5_ONLY =
  "The Campaign engine has the library of ECMAScript 5 only: use arrays and plain objects, indexOf, loops, and direct calls instead of promises.";
const READ_XML = "An XML value is neither text nor a number: compare text(v), count with num(v), ask exists(v) whether it is there.";
const NO_SUCH_NAME =
  "Check the spelling and the capitals; a field of your own schema is declared in an interface of its name, a global of your server with `declare`.";

/** For a tag that TypeScript takes for a component. */
export const TAG_SUGGESTION =
  'A tag that starts with a capital letter is a component in TSX, and there are none: write x("Name", …) for the element, or call the function in braces: {Row()}.';

/** For `delete` of what is declared as XML. */
export const DELETE_SUGGESTION =
  'Remove it with remove(row, "@id") of "xtkit/xml": remove(row, "folder") takes child elements, remove(list, 0) an item of a list.';

const NOT_ON_THE_SERVER =
  "Neither Node.js nor a browser is on the server: use Campaign's own functions, and `declare` what one of your server's libraries gives.";

const OF_TESTS = "Tests belong into a file of their own, <activity>.test.ts, and to a program of their own; activities run on the server.";

/** By TypeScript's code. */
const BY_CODE: Readonly<Record<number, string>> = {
  2304: "Check the spelling; a name of the browser or of Node.js does not exist on the server, and one of your server's libraries needs a `declare`.",
  2307: 'Check the path; activities may import files of this project and "xtkit/xml".',
  2322: "Give a value of the named type: text(v) or num(v) read XML, String(v) and Number(v) convert workflow variables, formatDate(v, …) prints a date; null and undefined are left out.",
  2339: NO_SUCH_NAME,
  2345: "Give a value of the named type: text(v) or num(v) read XML, String(v) and Number(v) convert workflow variables.",
  2349: "Text methods are for text: call them on text(v), not on the XML value.",
  2353: NO_SUCH_NAME,
  2362: READ_XML,
  2363: READ_XML,
  2365: READ_XML,
  2367: READ_XML,
  2538: "A property name is text: convert with text(v).",
  2542: 'Write an attribute with setAttribute(row, "name", value), and content with appendChild.',
  2550: ES5_ONLY,
  2551: "Use the name as TypeScript proposes it: server methods start with a capital letter, and a field of your own is declared in an interface of the schema's name.",
  2561: "Use the name as TypeScript proposes it; a field of your own is declared in an interface of the schema's name.",
  2580: NOT_ON_THE_SERVER,
  2581: NOT_ON_THE_SERVER,
  2582: OF_TESTS,
  2583: ES5_ONLY,
  2584: NOT_ON_THE_SERVER,
  2585: ES5_ONLY,
  2591: NOT_ON_THE_SERVER,
  2592: NOT_ON_THE_SERVER,
  2593: OF_TESTS,
  2678: READ_XML,
  2705: ES5_ONLY,
  2712: ES5_ONLY,
  2812: NOT_ON_THE_SERVER,
  2867: NOT_ON_THE_SERVER,
  2868: NOT_ON_THE_SERVER,
  7016: "Put a declaration beside the E4X file, with the same name and the ending .d.ts: export declare function name(row: XML): string; and the like, for each name that is imported.",
  2820: "Use one of the values that the type allows.",
};

/** Codes whose suggestion holds only where the message names an XML type. */
const ABOUT_XML = new Set([2349, 2365, 2367, 2538, 2678]);

const DEFAULT = "Correct the code so that the types agree; hovering over the marked name in an editor shows what it is declared as.";

/**
 * A way out for a message of TypeScript.
 * @param code TypeScript's number
 * @param message its text, which names the offending thing in quotes
 */
export function suggestionFor(code: number, message: string): string {
  const name = /^Cannot find name '(\w+)'/.exec(message)?.[1];
  const instead = name !== undefined && Object.hasOwn(INSTEAD, name) ? INSTEAD[name] : undefined;
  if (code === 2365 && message.includes("'() => number'")) return "On XML length is a method: write length().";
  if (message.includes("Index signature for type 'string' is missing"))
    return "Write { ...value }: a new object is checked field by field, an interface is not.";
  const ofCode = ABOUT_XML.has(code) && !message.includes("XML") ? undefined : BY_CODE[code];
  return instead ?? ofCode ?? DEFAULT;
}
