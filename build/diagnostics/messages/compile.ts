import type { Messages } from "./message.ts";

/** What goes wrong between a source file and its script. */
export const compileMessages = {
  XTK1001: {
    name: "syntax-error",
    severity: "error",
    message: "{detail}",
    suggestion: "Correct the syntax; the place marked is where the parser gave up, the cause is there or just before it.",
  },
  XTK1002: {
    name: "import-not-found",
    severity: "error",
    message: "Cannot find {specifier}.",
    suggestion: 'Check the path and its spelling; activities may import files of this project (lib/, the same workflow) and "xtkit/xml".',
  },
  XTK1003: {
    name: "import-outside-project",
    severity: "error",
    message: "{specifier} lies outside the project.",
    suggestion: "Copy the code into lib/ and import it from there: what a script contains must be under the project's own version control.",
  },
  XTK1004: {
    name: "import-of-node",
    severity: "error",
    message: "{specifier} belongs to Node.js and does not exist on the Campaign server.",
    suggestion: "Use Campaign's own API instead: File for files, HttpClientRequest for HTTP, formatDate and getUUID for the rest.",
  },
  XTK1005: {
    name: "asynchronous-code",
    severity: "error",
    message: "{syntax} cannot run on the Campaign server: its engine has no promises and no event loop.",
    suggestion: "Call the API directly: every Campaign call is synchronous and returns its result.",
  },
  XTK1006: {
    name: "generator",
    severity: "error",
    message: "{syntax} cannot run on the Campaign server: its engine has no generators.",
    suggestion: "Build an array and return it, or take a callback.",
  },
  XTK1007: {
    name: "nothing-to-run",
    severity: "error",
    message: "The activity has nothing to run.",
    suggestion: "Add `export default function () { … }`, or statements at the top level; move shared code to lib/.",
  },
  XTK1008: {
    name: "reserved-name",
    severity: "error",
    message: "The name __e4x is reserved for the code that xtkit generates.",
    suggestion: 'Use x(), TSX or the helpers of "xtkit/xml", or choose another name.',
  },
  XTK1009: {
    name: "missing-builtin",
    severity: "error",
    message: "{name} does not exist on the Campaign server's engine.",
    suggestion: "{advice}",
  },
  XTK1010: {
    name: "xml-name-in-builder",
    severity: "error",
    message: '"{name}" is not a valid XML name.',
    suggestion: "Names start with a letter or _, go on with letters, digits, . - _, and may have one prefix: p:name.",
  },
  XTK1011: {
    name: "output-refused-by-engine",
    severity: "error",
    message: "The engine would refuse the script that was generated: {detail}",
    suggestion:
      "This is a gap in xtkit: please report it with the source lines shown; writing the expression in a simpler way helps meanwhile.",
  },
  XTK1012: {
    name: "default-export-not-callable",
    severity: "error",
    message: "The default export is not a function that can be called without arguments.",
    suggestion: "Write `export default function () { … }`: the function is the script.",
  },
  XTK1014: {
    name: "part-in-typescript",
    severity: "error",
    message: "In TypeScript, call and recall of an advanced activity stand in one file.",
    suggestion: "Export both from {advanced}: `export function call() { … }` and `export function recall() { … }`.",
  },
  XTK1015: {
    name: "untranslatable-feature",
    severity: "error",
    message: "{feature} cannot be translated for the Campaign server's engine.",
    suggestion: "{advice}",
  },
  XTK1016: {
    name: "suspicious-code",
    severity: "warning",
    message: "{detail}",
    suggestion: "The script is built, but this is rarely what was meant: look at the place once more.",
  },
  XTK1017: {
    name: "namespace-not-inherited",
    severity: "warning",
    message: "The namespace declared on <{name}> does not reach the children that are computed: on the server they keep their own.",
    suggestion: "Declare the namespace on those elements too, or write them in place.",
  },
  XTK1018: {
    name: "strict-imported-script",
    severity: "error",
    message:
      'An imported script cannot be in strict mode: it stands among the statements of the activity, where "use strict" says nothing.',
    suggestion: "Remove the directive, put it into the functions that need it, or make the file a module with `export`.",
  },
  XTK1019: {
    name: "variable-through-this",
    severity: "warning",
    message: "this.{name} is not the variable {name} here: in an activity the script's variables are no properties of the global object.",
    suggestion: "Write {name} without `this.`.",
  },
  XTK1020: {
    name: "import-of-unknown-name",
    severity: "error",
    message: "{file} has no {name} to import.",
    suggestion:
      "Check the spelling: a module gives what it exports, an E4X script the names that it declares at its top level (var, const, function).",
  },
  XTK1021: {
    name: "default-namespace-everywhere",
    severity: "warning",
    message: "This default namespace holds for the whole activity, whatever imports the file.",
    suggestion: "Set it in the functions that make elements of the namespace: there it ends with the function.",
  },
  XTK1022: {
    name: "fixed-attribute-of-computed-tag",
    severity: "warning",
    message: "{attribute} stands in a tag whose name is computed: in a function, the engine may refuse such a tag or garble its text.",
    suggestion: "Put the value into braces: {safe}.",
  },
  XTK1024: {
    name: "typescript-with-e4x",
    severity: "error",
    message: "`{syntax}` is E4X, which TypeScript does not read.",
    suggestion: "{advice}",
  },
  XTK1030: {
    name: "toolkit-not-on-the-server",
    severity: "error",
    message: "{specifier} is for tests and tools, and is not on the server.",
    suggestion: 'Activities import builders and readers from "xtkit/xml", queries and records from "xtkit/xtk".',
  },
  XTK1040: {
    name: "missing-method",
    severity: "warning",
    message: "The engine's {kinds} have no method {name}, and what it is called on here may be one.",
    suggestion: "{advice} A method of an object of your own is all right.",
  },
  XTK1041: {
    name: "helper-argument-count",
    severity: "error",
    message: "{helper} takes {most} arguments at most, and gets {given}: the rest would be left out.",
    suggestion: "Leave out what is too much.",
  },
  XTK1042: {
    name: "invisible-character",
    severity: "warning",
    message: "An invisible character, {character}, stands here: it is easily lost where the script is pasted, and no one sees it.",
    suggestion: "Remove it, or write {escape} in a text, {reference} in markup.",
  },
  XTK1050: {
    name: "builtin-as-value",
    severity: "error",
    message: "The method {name} is asked for here without being called at once, and the Campaign server's engine does not have it.",
    suggestion: "Call it on its value, v.{name}(…): calls are translated. To pass it on, write a function: (v) => v.{name}(…).",
  },
  XTK1060: {
    name: "missing-part",
    severity: "error",
    message: "Advanced JavaScript code has two functions without parameters, call and recall, and {part} is not one that is exported here.",
    suggestion:
      "Write `export function {part}() { … return 0; }`; in a script, `function {part}() { … }` at the top level. What call completes needs no more than a recall that calls task.setCompleted().",
  },
  XTK1061: {
    name: "no-conditions",
    severity: "error",
    message: "There are no conditions to build: the default export is no object that is written out here, or an empty one.",
    suggestion:
      'Write `export default { someTransition: () => vars.total > 0 }`: for each transition a function without parameters, in the order in which they are asked. A script is one expression after a comment "// transition <name>" each, with a semicolon.',
  },
  XTK1062: {
    name: "not-a-condition",
    severity: "error",
    message: "{fault}.",
    suggestion: "Write `transitionName: () => …`, a function without parameters under the internal name of the transition.",
  },
  XTK1063: {
    name: "nothing-exported",
    severity: "error",
    message: "The library exports nothing: there is nothing that a script could use of it.",
    suggestion: "Write `export function …`: each export becomes a global of the scripts that load the library.",
  },
  XTK1064: {
    name: "not-a-library-export",
    severity: "error",
    message: "{fault}: each export becomes a variable of that name on the server.",
    suggestion: "Export it under a name, `export function …` or `export { inner as outer }`.",
  },
  XTK1065: {
    name: "changing-library-export",
    severity: "error",
    message: "{name} is exported and changes later: scripts have the value that it had when the library was loaded.",
    suggestion: "Export a function that returns it.",
  },
  XTK1066: {
    name: "no-number",
    severity: "error",
    message: "{part} gives no number here: the server takes what it returns for the outcome of the task.",
    suggestion: "Let every path end with `return 0;`.",
  },
  XTK1067: {
    name: "never-completes",
    severity: "warning",
    message: "recall can never complete the task: neither it nor what it uses calls task.setCompleted().",
    suggestion: "Call task.setCompleted() where the work is done; before that, task.setNextProcessingDate(…) says when to look again.",
  },
  XTK1068: {
    name: "no-number-in-script",
    severity: "warning",
    message: "{part} may end here without a number: the server takes what it returns for the outcome of the task.",
    suggestion: "End it with `return 0;`.",
  },
  XTK1069: {
    name: "import-of-library",
    severity: "error",
    message: "{fault}: what a library exports are globals of the script that loads it.",
    suggestion: "{advice}",
  },
  XTK1070: {
    name: "library-cycle",
    severity: "error",
    message: "A library loads itself: {cycle}.",
    suggestion: "Move what both of them need into a library of its own, or into a module in lib/.",
  },
  XTK1071: {
    name: "same-global",
    severity: "error",
    message:
      "{first} and {second} both leave a global {name}, and this script loads both: the later one would take the place of the other.",
    suggestion: "Rename one of them, or give one library an object of its own: `libraries: { globals: { … } }` in xtkit.config.mts.",
  },
  XTK1072: {
    name: "not-of-target",
    severity: "error",
    message: "{name} is Mozilla's, and the target {target} has what the standards have alone.",
    suggestion: 'Do without it, or choose another target in xtkit.config.mts: `target: "v7"`.',
  },
  XTK1073: {
    name: "not-ascii",
    severity: "error",
    message:
      "The character {character} stands in a name or in CDATA of markup, where nothing else can stand for it, and the script is to be ASCII alone.",
    suggestion: "Name it otherwise, or leave the setting ascii out.",
  },
  XTK1080: {
    name: "used-before-declaration",
    severity: "error",
    message: "This variable or class is used before its declaration has run: it has no value yet.",
    suggestion: "Move the declaration in front of the first use.",
  },
  XTK1081: {
    name: "export-by-assignment",
    severity: "error",
    message: "What is exported by assignment, as with `export =`, is not run: an activity is an ECMAScript module.",
    suggestion: "Write `export default function () { … }`, or statements at the top level.",
  },
} as const satisfies Messages;
