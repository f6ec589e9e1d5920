import type { MockMessages } from "./mock-message.ts";

/** The files of the mock server, archives, buffers and code pages. */
export const fileMessages = {
  "unknown-file": {
    code: "XTK6701",
    message: "{call}: the file {path} does not exist",
    advice: "; give it with createCampaign({ files: { … } }) or campaign.files.write(…)",
  },
  "file-gone": {
    code: "XTK6702",
    message: "{call}: the file {path} does not exist",
    suggestion: "Ask with exists first.",
  },
  "file-is-folder": {
    code: "XTK6703",
    message: "{call}: {path} is a folder",
    suggestion: "Name a file in it.",
  },
  "folder-not-empty": {
    code: "XTK6704",
    message: "{call}: the folder {path} is not empty",
    suggestion: "Remove the files in it first.",
  },
  "unknown-folder": {
    code: "XTK6705",
    message: "{call}: the folder {path} does not exist",
    suggestion: "Make it with mkdir first.",
  },
  "not-a-folder": {
    code: "XTK6706",
    message: "{call}: {path} is no folder",
    suggestion: "List the folder that the file lies in.",
  },
  "file-iterator-closed": {
    code: "XTK6707",
    message: "FileIterator#next: {path} is closed",
    suggestion: "Close the file after the last line is read.",
  },
  "file-open": {
    code: "XTK6708",
    message: "File#open: {path} is open already",
    suggestion: "Close the file before it is opened again.",
  },
  "file-not-read": {
    code: "XTK6709",
    message: "{call}: {path} is not open for reading",
    advice: ": call open() first",
  },
  "file-not-written": {
    code: "XTK6710",
    message: "{call}: {path} is not open for writing",
    advice: ': call open("w") first',
  },
  "empty-xml-file": {
    code: "XTK6711",
    message: "not emulated: loadXmlFile of an empty file, whose result is not documented",
    suggestion: "Look at the size of the file first.",
  },
  "unreadable-code-page": {
    code: "XTK6712",
    message: 'not emulated: the code page "{codePage}" of {call}',
    suggestion: "Use a name that the Encoding standard has, such as UTF-8 or windows-1252.",
  },
  "unwritable-code-page": {
    code: "XTK6713",
    message: 'not emulated: the code page "{codePage}" of {call}',
    advice: "; use UTF-8 or ISO-8859-1",
  },
  "invalid-hexadecimal": {
    code: "XTK6714",
    message: "MemoryBuffer#fromHexString: argument 1 must be pairs of hexadecimal digits",
    suggestion: 'Write two digits for each byte: "00ff".',
  },
  "zip-compression": {
    code: "XTK6715",
    message: "the compression of {entry} is method {method}: it is not emulated",
    suggestion: "Pack the archive with deflate.",
  },
  "zip-not-an-archive": {
    code: "XTK6716",
    message: "the file is no ZIP archive",
    suggestion: "Give the bytes of an archive in createCampaign({ files: { … } }).",
  },
  "zip-damaged": {
    code: "XTK6717",
    message: "the directory of the ZIP archive is damaged",
    suggestion: "Pack the archive again.",
  },
  "zip-not-open": {
    code: "XTK6718",
    message: "{call}: the archive {path} is not open",
    advice: ": call open() first",
  },
  "zip-unknown-entry": {
    code: "XTK6719",
    message: "ZipFile#getEntry: there is no {entry:quoted} in {path}",
    advice: [": there are {entries}", ": there are no files"],
    suggestion: "Name an entry of the archive.",
  },
} as const satisfies MockMessages;
