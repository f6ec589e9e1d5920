import type { Messages } from "./message.ts";

/** The project on disk and the command line. */
export const projectMessages = {
  XTK5001: {
    name: "missing-folder",
    severity: "error",
    message: "There is no folder {folder}.",
    suggestion: "Run `npx xtkit init` to create one with examples, or run the command from the project's root (or with --cwd).",
  },
  XTK5002: {
    name: "no-activity",
    severity: "error",
    message: "There is no activity in {folder}.",
    suggestion: "An activity is a file activities/<workflow>/<activity>.ts, .tsx or .js; tests end in .test.ts.",
  },
  XTK5003: {
    name: "not-an-activity",
    severity: "error",
    message: "{path} is not an activity of this project.",
    suggestion: "Name a file activities/<workflow>/<activity>.ts, .tsx or .js, or a workflow folder.",
  },
  XTK5004: {
    name: "invalid-configuration",
    severity: "error",
    message: "The configuration {file} could not be read: {detail}",
    suggestion: "It must default-export the result of defineConfig({ … }).",
  },
  XTK5005: {
    name: "unknown-argument",
    severity: "error",
    message: "Unknown command or option: {argument}.",
    suggestion: "See `npx xtkit --help`.",
  },
  XTK5006: {
    name: "same-output",
    severity: "error",
    message: "{first} and {second} would both be written to {output}.",
    suggestion:
      "Give one of them another name; capitals alone make none, since files of Windows and macOS are the same with or without them.",
  },
  XTK5007: {
    name: "missing-package",
    severity: "error",
    message: "{package} is needed for this command and is not installed.",
    suggestion: "Run `npm install --save-dev {package}`.",
  },
  XTK5008: {
    name: "invalid-json",
    severity: "error",
    message: "{file} is not valid JSON: {detail}",
    suggestion: "Correct the file; nothing was changed.",
  },
  XTK5009: {
    name: "foreign-declaration",
    severity: "error",
    message: "{file} was not written by `xtkit types`, and the declaration of {id} goes there.",
    suggestion: "Rename the file or move it to another folder; nothing was changed.",
  },
  XTK5010: {
    name: "not-a-schema-file",
    severity: "error",
    message: "{path} is neither an XML file nor a folder with XML files.",
    suggestion: "Put the schemas of your instance into types/schemas, or name the files or folders that hold them.",
  },
  XTK5011: {
    name: "unwritable-declarations",
    severity: "error",
    message: "The declarations could not be written, {file}: {detail}",
    suggestion: "Check that types/generated is a folder in which you may write; nothing was changed.",
  },
  XTK5012: {
    name: "file-not-built",
    severity: "warning",
    message: "{file} is not built: {reason}.",
    suggestion: "{advice}",
  },
  XTK5013: {
    name: "misspelt-kind",
    severity: "warning",
    message: "{file} is built as JavaScript code: .{word} is no kind of script.",
    suggestion: "If .{meant} was meant, rename the file; else write the name without a dot.",
  },
  XTK5014: {
    name: "unread-configuration",
    severity: "error",
    message: "{file} is not read: the configuration is {read}.",
    suggestion: "Rename it to {read}, or take it away.",
  },
  XTK5015: {
    name: "output-on-sources",
    severity: "error",
    message: "Scripts cannot be written to {folder}: {reason}.",
    suggestion: 'Set outDir to a folder of its own inside the project, such as "dist"; nothing was written.',
  },
  XTK5016: {
    name: "foreign-output",
    severity: "error",
    message: "{file} was not written by a build, and the script of {source} goes there.",
    suggestion: "Move it away, or set another outDir; it was left as it is.",
  },
  XTK5017: {
    name: "unwritable-output",
    severity: "error",
    message: "{file} could not be written: {detail}",
    suggestion:
      "See whether you may write there, whether there is room, and whether the name with .map behind it is too long; what was there is as it was.",
  },
  XTK5018: {
    name: "activity-not-checked",
    severity: "error",
    message: "The types of {file} were not looked at: the tsconfig.json of the activities leaves it out.",
    suggestion: 'Let its "include" have the file ("**/*.ts", "**/*.tsx"), and no "exclude" or "files" take it away.',
  },
  XTK5019: {
    name: "page-not-built",
    severity: "error",
    message: "{path} is a page or a template: xtkit builds and checks scripts alone.",
    suggestion:
      "Put the code that counts into functions of lib/, which activities and tests import; xtkit/types/jssp has the types of a page for the editor.",
  },
  XTK5030: {
    name: "foreign-library-in-activities",
    severity: "error",
    message: "The program of the activities loads {library}: its names pass the check and do not exist on the server{clash}.",
    suggestion:
      'Take it out here ("lib": ["es5"], "types": ["xtkit/types"]); what runs in Node.js or a browser, tests among it, belongs to a tsconfig of its own.',
  },
  XTK5031: {
    name: "campaign-names-in-tests",
    severity: "error",
    message:
      "The program of the tests loads {entry}: some names are Campaign's and those of the world around the tests, with different meanings.",
    suggestion: "{advice}",
  },
  XTK5032: {
    name: "newer-library-in-activities",
    severity: "error",
    message: "The program of the activities has the library {library}: all that the server's engine lacks passes the check.",
    suggestion:
      'Write "lib": ["es5"], whatever TypeScript proposes; loops, text(v) and toArray from "xtkit/xml" stand for what is missing. A polyfill of yours brings its own part, such as "es2015.collection".',
  },
  XTK5034: {
    name: "unknown-option",
    severity: "error",
    message: '{call} has no option "{option}".',
    suggestion: "Leave it out, or write one of {known}.",
  },
  XTK5035: {
    name: "invalid-option",
    severity: "error",
    message: 'The option "{option}" of {call} is not {wanted}.',
    suggestion: "Give {wanted}, or leave the option out.",
  },
  XTK5045: {
    name: "too-many-arguments",
    severity: "error",
    message: "{call} takes {most}, and got {given}.",
    suggestion: "Leave out what is too much: nothing would be done with it.",
  },
  XTK5046: {
    name: "number-too-large",
    severity: "error",
    message: "{number} is more than a number can hold, and would be read as Infinity.",
    suggestion: "Write a number between -1.7e308 and 1.7e308, or a text.",
  },
  XTK5099: {
    name: "bug-in-xtkit",
    severity: "error",
    message: "A bug in xtkit {version} (xtkit {command}, Node.js {node}) stopped the command: {error} ({places})",
    suggestion:
      "This is no mistake of yours. Please report the line above with the file that it was about, or the smallest one that does it, to the maintainers of xtkit; what was written before stays as it was.",
  },
  XTK5050: {
    name: "not-in-its-encoding",
    severity: "error",
    message: "{file} is no text in {encoding} from here on: {detail}.",
    suggestion: "{advice}",
  },
  XTK5051: {
    name: "unreadable-file",
    severity: "error",
    message: "{file} could not be read: {detail}",
    suggestion: "See whether you may read it, whether it is there, and whether another program holds it; then run the command again.",
  },
  XTK5052: {
    name: "unknown-encoding",
    severity: "error",
    message: "{file} says that it is in the encoding {encoding}, which is not known here.",
    suggestion: 'Save it as UTF-8, and write encoding="UTF-8" in its first line.',
  },
  XTK5053: {
    name: "file-system-fault",
    severity: "error",
    message: "The file system stopped the command at {file}: {detail}",
    suggestion: "What was written before is whole, and what was not is as it was: put the cause right and run the command again.",
  },
  XTK5054: {
    name: "unwatched-files",
    severity: "error",
    message: "Changes of {file} cannot be seen: {detail}",
    suggestion: "{advice}",
  },
  XTK5055: {
    name: "tests-in-unusual-folder",
    severity: "error",
    message: "The path of the project, {folder}, has {character} in it, and vite, which loads the tests, loads nothing from there.",
    suggestion: "Rename the folder, or run the tests in a copy of the project elsewhere; all other commands work where it is.",
  },
  XTK5040: {
    name: "watch-as-json",
    severity: "error",
    message: "A watch has no end and JSON is one document: --watch and --json do not go together.",
    suggestion: "Leave one of them out.",
  },
  XTK5036: {
    name: "project-not-made",
    severity: "error",
    message: "{file} could not be written: {detail}",
    suggestion:
      "See whether something of the same name stands in the way, and whether you may write there; the other files are written all the same.",
  },
  XTK5037: {
    name: "link-to-nothing",
    severity: "error",
    message: "{file} is a link to what is not there.",
    suggestion: "Remove the link, or put something where it leads.",
  },
  XTK5056: {
    name: "no-such-part",
    severity: "error",
    message: "{file} has no script {part:quoted}.",
    suggestion:
      'Of <activity>.advanced.ts there are two, part: "call" and part: "recall"; of any other source there is one, without a part.',
  },
  XTK5057: {
    name: "same-library",
    severity: "error",
    message: "{first} and {second} are both the library {name} on the server.",
    suggestion: "Give one of them another name.",
  },
  XTK5058: {
    name: "unknown-setting",
    severity: "error",
    message: "There is no setting {name}.",
    suggestion: "{advice} `npx xtkit config` shows all settings with their values.",
  },
  XTK5059: {
    name: "wrong-setting",
    severity: "error",
    message: "The setting {name} {must}.",
    suggestion: "Leave it out for the default; `npx xtkit config` shows all settings with their values.",
  },
  XTK5060: {
    name: "unknown-kind",
    severity: "error",
    message: "There is no kind of script {kind}.",
    suggestion: "The kinds are js, advanced, condition, init and library.{advice}",
  },
  XTK5061: {
    name: "no-activity-name",
    severity: "error",
    message: "{name} is no name for a new activity.",
    suggestion:
      "Write <workflow>/<name>, such as newsletter/welcome, or newsletter/welcome.js for an E4X script: letters, digits, - and _, in a folder and a file of their own.",
  },
  XTK5062: {
    name: "activity-exists",
    severity: "error",
    message: "{file} is there already; nothing was written.",
    suggestion: "Choose another name, or remove the file.",
  },
  XTK5063: {
    name: "activity-not-written",
    severity: "error",
    message: "{file} and its test could not be written: {detail}",
    suggestion: "Nothing was changed. Make room for it, or allow writing there, and run the command again.",
  },
  XTK5064: {
    name: "kind-and-name-wanted",
    severity: "error",
    message: "`xtkit new` takes a kind and a name, and got {given} arguments.",
    suggestion: "Write `npx xtkit new js newsletter/welcome`; `npx xtkit new --help` lists the kinds.",
  },
  XTK5065: {
    name: "shown-builtins",
    severity: "warning",
    message:
      'The editor shows builtins that this project refuses: {file} has the types of all that scripts can bring along, and `builtins` is "refuse".',
    suggestion: 'Write "types": ["xtkit/types/es5"], which are the same without those builtins.',
  },
} as const satisfies Messages;
