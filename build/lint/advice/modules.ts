import ts from "typescript";
import { nearestName } from "../../schema/nearest-name.ts";
import { type AdviceTable, namesIn, proposedName, type Told } from "./told.ts";
import { foreignName, TOOLKIT_NAMES } from "./names.ts";

const NODE_MODULES = new Set(
  "assert buffer child_process cluster console crypto dns events fs http http2 https module net os path perf_hooks process punycode querystring readline stream string_decoder timers tls tty url util v8 vm worker_threads zlib".split(
    " ",
  ),
);

const OF_NODE = "Use Campaign's own API instead: File for files, HttpClientRequest for HTTP, formatDate and getUUID for the rest.";

function moduleNotFound({ message }: Told): string {
  const name = namesIn(message)[0] ?? "";
  const [head = ""] = name.split("/");
  if (/^[a-z]+:[^/].*\.js$/.test(name) && !name.startsWith("node:"))
    return `A library of the server is loaded, not imported: loadLibrary("${name}"); and \`declare\` what it gives.`;
  if (name.startsWith("node:") || NODE_MODULES.has(head)) return OF_NODE;
  if (head === "xtkit" || nearestName(head, ["xtkit"]) !== undefined)
    return 'Activities import from "xtkit/xml" and "xtkit/xtk"; where these are not found, run `npm install` in the project.';
  if (!/^[./]/.test(name))
    return `Install the package, npm install --save-dev ${name}, if it is plain ECMAScript 5 without Node.js; a file of this project begins with ./ or ../.`;
  return "Check the path: it begins at this file, ./ is its folder and ../../lib/ the project's lib/ from activities/<workflow>/.";
}

/** A module or a name of Node.js. */
function foreignModule(told: Told): string {
  return told.message.startsWith("Cannot find module") || told.message.includes("'node:") ? moduleNotFound(told) : foreignName(told);
}

/** What a module gives, in a few words. */
function exportsOf({ node, checker }: Told): string[] {
  const declaration = node && ts.findAncestor(node, (one) => ts.isImportDeclaration(one) || ts.isExportDeclaration(one));
  const specifier = declaration?.moduleSpecifier;
  const symbol = specifier && checker?.getSymbolAtLocation(specifier);
  return symbol ? checker!.getExportsOfModule(symbol).map(({ name }) => name) : [];
}

function noSuchExport(told: Told): string {
  const names = namesIn(told.message);
  const name = names.find((one) => !/["/]/.test(one)) ?? "";
  const proposed = proposedName(told.message);
  if (proposed !== undefined) return `Write ${proposed}.`;
  const elsewhere = Object.keys(TOOLKIT_NAMES).find((module) => TOOLKIT_NAMES[module]!.includes(name));
  if (elsewhere !== undefined) return `Import it from "${elsewhere}".`;
  const given = exportsOf(told).filter((one) => one !== "default");
  const near = nearestName(name, given);
  if (near !== undefined) return `Write ${near}.`;
  const list = given.length > 0 && given.length <= 12 ? ` It gives ${given.join(", ")}.` : "";
  return `Write \`export\` before its declaration there, or correct the name.${list}`;
}

/** Files and packages that are imported. */
export const moduleAdvice: AdviceTable = {
  1149: "Write the path with the capitals that the file has.",
  1192: (told) => {
    const given = exportsOf(told);
    return `Import by name: import { ${given.length === 0 ? "name" : given.slice(0, 3).join(", ")} } from …; or write \`export default\` in that file.`;
  },
  1259: 'Import by name, in braces: import { name } from "…".',
  1261: "Write the path with the capitals that the file has.",
  2305: noSuchExport,
  2306: "Write `export` before what the file gives; an E4X script needs a declaration beside it, with the ending .d.ts.",
  2307: moduleNotFound,
  2497: "Import what it gives by name, in braces.",
  2580: foreignModule,
  2591: foreignModule,
  2613: (told) =>
    `Import by name, in braces: ${/Did you mean to use '(.+?)' instead/.exec(told.message)?.[1] ?? "import { name } from …"}; or write \`export default\` in that file.`,
  2614: "Import it without braces: it is what the file exports as `default`; or write `export` before its declaration there.",
  2665: "Declare it under the path of a file that exists.",
  2691: "Leave out the ending of the path.",
  2724: noSuchExport,
  2732: 'Set "resolveJsonModule": true in activities/tsconfig.json, or put the values into a .ts file.',
  2792: moduleNotFound,
  2834: "Write the whole path of the file.",
  2835: "Write the whole path of the file.",
  5097: 'Set "allowImportingTsExtensions": true in activities/tsconfig.json, or leave out the ending .ts.',
  6137: "Import the declarations by the name of the package.",
  7016: "Put a declaration beside the E4X file, with the same name and the ending .d.ts: export declare function name(row: XML): string; and the like, for each name that is imported.",
};
