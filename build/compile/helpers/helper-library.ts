import type { Program } from "estree";
import type { TreeNode } from "../../e4x/tree/tree-node.ts";
import { libraryLine } from "../kinds/library-line.ts";
import { LOADER, serverNameOf } from "../kinds/library-specifier.ts";
import type { LibrarySettings } from "../script-settings.ts";
import { withNames } from "./helper-function.ts";
import { functionName, helperFunction, helperOperations, withDependencies } from "./helper-functions.ts";

/** The library's name, which is that of the object that its functions are members of. */
export const HELPER_LIBRARY = "xtkit";

/** The file name of its script. */
const FILE = `${HELPER_LIBRARY}.library.js`;

/** The project-relative path of its script. */
export function helperLibraryFile(outDir: string): string {
  return `${outDir}/${HELPER_LIBRARY}/${FILE}`;
}

/** What a script uses of the library: `xtkit.includes`. */
export function libraryMember(operation: string): TreeNode {
  const property = { type: "Identifier", name: helperFunction(operation)!.name };
  return {
    type: "MemberExpression",
    object: { type: "Identifier", name: HELPER_LIBRARY },
    property,
    computed: false,
  } as unknown as TreeNode;
}

/** Puts `loadLibrary("cus:xtkit.js");` in front of a script. */
export function loadHelperLibrary(program: Program, settings: LibrarySettings): void {
  const call = {
    type: "CallExpression",
    callee: { type: "Identifier", name: LOADER },
    arguments: [{ type: "Literal", value: serverNameOf(FILE, settings) }],
  };
  program.body.unshift({ type: "ExpressionStatement", expression: call } as unknown as Program["body"][number]);
}

/**
 * The library with every function that scripts may need: the same bytes for every project of a namespace.
 * @returns its script
 */
export function helperLibrary(settings: LibrarySettings): string {
  const operations = withDependencies(new Set(helperOperations));
  const functions = operations.map((operation) => withNames(helperFunction(operation)!.text, functionName));
  const members = operations.map((operation) => `library.${helperFunction(operation)!.name} = ${functionName(operation)};`);
  return [
    "// xtkit — functions that scripts need and the engine does not have — generated, edit the source",
    libraryLine(FILE, settings).trimEnd(),
    `var ${HELPER_LIBRARY} = ${HELPER_LIBRARY} || {};`,
    "(function (library) {",
    ...functions,
    ...members,
    `})(${HELPER_LIBRARY});`,
    "",
  ].join("\n");
}
